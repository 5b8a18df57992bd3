package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.DeliveryBuilder;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.MeasuredLimit;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Processing.Vehicle;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.TimelinessBuilder;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.limits.Limits;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One integration against every limit: 360,000 records a day in 10 hours with a peak of 3, so 9,000 records in the worst five minutes;
 * 20,000 bytes each, 6 actions each, batches of 10, 8 in flight, 60 and 40 ms, an answer within 3 s, 1,000 rows to begin with.
 */
class EveryLimitTest {
    @ParameterizedTest
    @CsvSource({
        "service-bus-basic, service-bus.basic.operations, 60, 1000",
        "service-bus-basic, service-bus.basic.message, 20000, 262144",
        "service-bus-basic, service-bus.queue-partitioned, 1440000000, 7000000000",
        "service-bus-standard, service-bus.standard.credits, 60, 1000",
        "service-bus-standard, service-bus.standard.message, 20000, 262144",
        "service-bus-standard, service-bus.queue-partitioned, 1440000000, 7000000000",
        "service-bus-premium, service-bus.premium.message, 20000, 1048576",
        "service-bus-premium, service-bus.premium.entity, 1440000000, 7000000000",
        "event-grid, event-grid.event, 20000, 1000000",
        "event-grid, event-grid.events, 30, 5000",
        "event-grid, event-grid.bytes, 600000, 5000000",
        "event-hubs-basic, event-hubs.basic.event, 20000, 256000",
        "event-hubs-standard, event-hubs.standard.event, 20000, 1000000",
        "event-hubs-premium, event-hubs.premium.event, 20000, 1000000",
        "event-hubs-standard, event-hubs.unit.events, 30, 2000",
        "event-hubs-basic, event-hubs.unit.bytes, 600000, 2000000",
        "event-hubs-standard, event-hubs.units, 2, 40",
        "power-automate-low, flow.requests-per-day.low, 2160000, 12000",
        "power-automate-medium, flow.requests-per-day.medium, 2160000, 80000",
        "power-automate-high, flow.requests-per-day.high, 2160000, 500000",
        "power-automate-low, flow.requests-per-5-minutes, 54000, 100000",
        "power-automate-low, flow.triggers.low, 9000, 4500",
        "power-automate-medium, flow.triggers.medium, 9000, 45000",
        "power-automate-high, flow.triggers.high, 9000, 45000",
        "power-automate-low, flow.content-per-5-minutes.low, 180000000, 600000000",
        "power-automate-medium, flow.content-per-5-minutes.medium, 180000000, 6000000000",
        "power-automate-high, flow.content-per-5-minutes.high, 180000000, 6000000000",
        "power-automate-low, flow.content-per-day.low, 7200000000, 1000000000",
        "power-automate-medium, flow.content-per-day.medium, 7200000000, 10000000000",
        "power-automate-high, flow.content-per-day.high, 7200000000, 50000000000",
        "power-automate-low, flow.outbound-calls.low, 8, 500",
        "power-automate-medium, flow.outbound-calls.medium, 8, 2500",
        "power-automate-high, flow.outbound-calls.high, 8, 2500",
        "power-automate-low, flow.loop-items.low, 10, 5000",
        "power-automate-medium, flow.loop-items.medium, 10, 100000",
        "power-automate-high, flow.loop-items.high, 10, 100000",
        "power-automate-high, flow.http-timeout, 3, 120",
        "power-automate-high, flow.message, 20000, 100000000",
        "logic-apps-consumption, logic-apps.consumption.actions, 54000, 100000",
        "logic-apps-consumption, logic-apps.consumption.outbound-calls, 8, 2500",
        "logic-apps-consumption, logic-apps.consumption.http-timeout, 3, 120",
        "logic-apps-standard, logic-apps.standard.http-timeout, 3, 235",
        "logic-apps-standard, logic-apps.message, 20000, 100000000",
        "logic-apps-consumption, logic-apps.loop-items, 10, 100000",
        "functions-consumption, functions.consumption.timeout-default, 0.64, 300",
        "functions-consumption, functions.http-reply, 3, 230",
        "functions-consumption, functions.request, 20000, 210000000",
        "functions-consumption, functions.outbound-idle, 0.64, 230",
        "functions-premium, functions.http-reply, 3, 230",
        "functions-premium, functions.request, 20000, 210000000",
        "functions-premium, functions.outbound-idle, 0.64, 230",
        "api-management-classic, api-management.payload, 20000, 524288000",
        "api-management-v2, api-management.payload-v2, 20000, 2097152",
        "api-management-consumption, api-management.payload-v2, 20000, 2097152",
        "event-grid, event-grid.answer, 0.64, 30",
        "logic-apps-consumption, logic-apps.consumption.content, 180000000, 600000000",
        "data-gateway, data-gateway.write, 20000, 2000000",
        "data-gateway, data-gateway.read, 20000, 8000000",
        "custom-connector, connector.custom, 180, 500",
        "data-factory, data-factory.concurrent-runs, 8, 10000",
        "data-factory, data-factory.loop-items, 10, 100000",
    })
    void of_a_component_is_judged(String product, String limit, BigDecimal used, BigDecimal allowed) {
        is(through(product, EndpointKind.REST_API), limit, used, allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "DATAVERSE_WEB_API, BATCH, dataverse.requests, 900, 6000",
        "DATAVERSE_SDK, BATCH, dataverse.execution-time, 576, 1200",
        "DATAVERSE_WEB_API, BATCH, dataverse.concurrency, 8, 52",
        "DATAVERSE_WEB_API, BATCH, dataverse.batch, 10, 1000",
        "DATAVERSE_SDK, EXECUTE_MULTIPLE, dataverse.execute-multiple, 10, 1000",
        "DATAVERSE_SDK, BULK_MESSAGE_ELASTIC, dataverse.bulk-message-elastic, 10, 100",
        "DATAVERSE_WEB_API, BATCH, entitlement.tenant-pool-base, 540000, 750000",
        "DATAVERSE_WEB_API, BATCH, client.call-time, 0.64, 60",
        "DATAVERSE_WEB_API, BATCH, client.in-flight, 2, 8",
        "FINANCE_OPERATIONS_ODATA, BATCH, finance-operations.batch, 10, 5000",
        "FINANCE_OPERATIONS_CUSTOM_SERVICE, MESSAGE, finance-operations.batch-required, 108000, 200000",
        "FINANCE_OPERATIONS_DATA_EVENT, MESSAGE, data-events.burst, 9000, 5000",
        "FINANCE_OPERATIONS_DATA_EVENT, MESSAGE, data-events.hour, 108000, 50000",
        "DUAL_WRITE, MESSAGE, dual-write.transaction-records, 10, 1000",
        "DUAL_WRITE, MESSAGE, dual-write.transaction-time, 0.64, 120",
        "DUAL_WRITE, MESSAGE, dual-write.transaction-bytes, 20000, 116850000",
        "DUAL_WRITE, MESSAGE, dual-write.initial-rows, 1000, 500000",
        "FINANCE_OPERATIONS_PACKAGE_API, PACKAGE, finance-operations.package-jobs, 8, 1",
        "DUAL_WRITE, MESSAGE, dataverse.requests, 900, 6000",
        "VIRTUAL_TABLE, MESSAGE, virtual-table.bulk, 108000, 5000",
        "WEBHOOK, MESSAGE, webhook.timeout, 3, 60",
        "WEBHOOK, MESSAGE, plug-in.synchronous, 3, 2",
        "DATAVERSE_PLUG_IN, MESSAGE, plug-in.time, 3, 120",
        "DATAVERSE_PLUG_IN, MESSAGE, plug-in.http-timeout, 3, 100",
    })
    void of_an_endpoint_is_judged(
            EndpointKind endpoint, Vehicle vehicle, String limit, BigDecimal used, BigDecimal allowed) {
        is(capacity(endpoint, vehicle, List.of(), Identity.Kind.APPLICATION_USER), limit, used, allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "LICENSED_USER, entitlement.licensed-user, 40000",
        "LOW_USE_LICENSED_USER, entitlement.low-use-user, 6000",
        "PROCESS_LICENCE, entitlement.process-licence, 250000",
        "PORTAL_LOGIN, entitlement.portal-login, 200",
    })
    void of_an_identity_is_judged(Identity.Kind kind, String limit, BigDecimal allowed) {
        is(
                capacity(EndpointKind.DATAVERSE_SDK, Vehicle.BATCH, List.of(), kind),
                limit,
                BigDecimal.valueOf(540_000),
                allowed);
    }

    @Test
    void of_the_connector_is_judged_where_a_flow_calls_a_finance_and_operations_app() {
        for (String product : List.of("power-automate-medium", "logic-apps-consumption", "logic-apps-standard")) {
            is(
                    through(product, EndpointKind.FINANCE_OPERATIONS_ODATA),
                    "connector.finance-operations",
                    BigDecimal.valueOf(180),
                    BigDecimal.valueOf(200));
        }
    }

    @Test
    void of_the_connector_does_not_count_calls_of_anything_else() {
        assertThat(through("power-automate-medium", EndpointKind.REST_API).utilisations())
                .noneMatch(utilisation -> utilisation.id().equals("connector.finance-operations"));
    }

    @Test
    void of_who_calls_a_finance_and_operations_app_is_judged_where_it_was_measured() {
        assertThat(capacity(EndpointKind.FINANCE_OPERATIONS_ODATA, Vehicle.BATCH, List.of(), APPLICATION)
                        .utilisations())
                .noneMatch(utilisation -> utilisation.id().equals(USER_REQUESTS));
        is(
                measured(EndpointKind.FINANCE_OPERATIONS_ODATA, USER_REQUESTS, 5_000),
                USER_REQUESTS,
                BigDecimal.valueOf(900),
                BigDecimal.valueOf(5_000));
    }

    @Test
    void is_judged_as_the_project_measured_it() {
        Flow flow = Flow.example();
        var measured = new MeasuredLimit("dataverse.concurrency", BigDecimal.valueOf(100), null, "asked");
        Capacity capacity = Flow.capacity(flow.project(flow.integration("x").build())
                .measuredLimits(List.of(measured))
                .build());
        Utilisation concurrency = Flow.utilisation(capacity, "dataverse.concurrency");
        assertThat(concurrency.allowed().low()).isEqualByComparingTo("100");
        assertThat(concurrency.limits().get(0).overridden()).isTrue();
    }

    /** A pack of requests cannot be assigned to a user or a flow yet, so it widens no limit. */
    @Test
    void of_the_data_file_is_used_by_some_judgement_but_for_the_packs_that_nobody_can_assign() {
        Set<String> used = new TreeSet<>();
        for (String product : PRODUCTS) {
            collect(through(product, EndpointKind.FINANCE_OPERATIONS_ODATA), used);
            collect(through(product, EndpointKind.SERVICE_BUS), used);
            collect(through(product, EndpointKind.DATAVERSE_WEB_API), used);
        }
        for (EndpointKind endpoint : EndpointKind.values()) {
            for (Vehicle vehicle : Vehicle.values()) {
                collect(capacity(endpoint, vehicle, List.of(), Identity.Kind.APPLICATION_USER), used);
            }
            collect(measured(endpoint, USER_REQUESTS, 6_000), used);
        }
        Arrays.stream(Identity.Kind.values())
                .forEach(kind -> collect(capacity(EndpointKind.DATAVERSE_SDK, Vehicle.BATCH, List.of(), kind), used));
        Set<String> all =
                Limits.standard().all().stream().map(Limit::id).collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(used);
        assertThat(all).containsExactly("entitlement.capacity-add-on");
    }

    private static final List<String> PRODUCTS = List.of(
            "service-bus-basic",
            "service-bus-standard",
            "service-bus-premium",
            "event-grid",
            "event-hubs-basic",
            "event-hubs-standard",
            "event-hubs-premium",
            "power-automate-low",
            "power-automate-medium",
            "power-automate-high",
            "logic-apps-consumption",
            "logic-apps-standard",
            "functions",
            "functions-consumption",
            "api-management",
            "data-factory",
            "data-gateway",
            "custom-connector");

    private static final Identity.Kind APPLICATION = Identity.Kind.APPLICATION_USER;
    private static final String USER_REQUESTS = "finance-operations.user-requests";

    private static Capacity measured(EndpointKind endpoint, String limit, long value) {
        return Flow.capacity(ProjectBuilder.builder(project(endpoint, Vehicle.BATCH, List.of(), APPLICATION))
                .measuredLimits(List.of(new MeasuredLimit(limit, BigDecimal.valueOf(value), null, "asked")))
                .build());
    }

    private static void collect(Capacity capacity, Set<String> into) {
        capacity.utilisations().forEach(utilisation -> utilisation.limits().forEach(limit -> into.add(limit.id())));
        capacity.checks().forEach(check -> check.limits().forEach(limit -> into.add(limit.id())));
    }

    private static Capacity through(String product, EndpointKind endpoint) {
        Component component = ComponentBuilder.builder()
                .id("part")
                .product(product)
                .units(Flow.exact(2))
                .filters(Flow.exact(0))
                .storageBytes(Flow.exact(7_000_000_000L))
                .build();
        return capacity(endpoint, Vehicle.BATCH, List.of(component), Identity.Kind.APPLICATION_USER);
    }

    private static Capacity capacity(
            EndpointKind endpoint, Vehicle vehicle, List<Component> components, Identity.Kind kind) {
        return Flow.capacity(project(endpoint, vehicle, components, kind));
    }

    private static Project project(
            EndpointKind endpoint, Vehicle vehicle, List<Component> components, Identity.Kind kind) {
        Flow flow = Flow.example().withBatch(Flow.exact(vehicle == Vehicle.SINGLE ? 1 : 10));
        IntegrationBuilder integration = flow.integration("x")
                .endpoint(endpoint)
                .direction(Integration.Direction.BIDIRECTIONAL)
                .style(MessageStyle.SYNCHRONOUS)
                .via(components.stream().map(Component::id).toList())
                .volume(new Volume(
                        Flow.exact(360_000), Flow.exact(10), Flow.exact(3), Flow.exact(0), Flow.exact(1_000), null))
                .payload(new Payload(Flow.exact(20_000), Flow.exact(1), null))
                .target("far")
                .delivery(DeliveryBuilder.builder().receiverMayBeDown(true).build())
                .timeliness(TimelinessBuilder.builder()
                        .latencyP95(Range.exact(Duration.ofSeconds(3)))
                        .build())
                .processing(flow.processing()
                        .vehicle(vehicle)
                        .actionsPerRecord(Flow.exact(6))
                        .outage(Duration.ofHours(2))
                        .build());
        Identity identity = new Identity("svc-orders", null, kind, null, null, null);
        return flow.project(integration.build())
                .identities(List.of(identity))
                .systems(List.of(ConnectedSystemBuilder.builder()
                        .id("far")
                        .kind(ConnectedSystem.Kind.DATAVERSE)
                        .hosting(Hosting.ON_PREMISES)
                        .build()))
                .platform(new Platform(
                        components, null, null, null, Flow.platform().tenant()))
                .build();
    }

    private static void is(Capacity capacity, String limit, BigDecimal used, BigDecimal allowed) {
        Utilisation utilisation = Flow.utilisation(capacity, limit);
        assertThat(utilisation.used().low()).isEqualByComparingTo(used);
        assertThat(utilisation.used().isExact()).isTrue();
        assertThat(utilisation.allowed().low()).isEqualByComparingTo(allowed);
        assertThat(utilisation.allowed().isExact()).isTrue();
        assertThat(utilisation.now().verdict())
                .isEqualTo(Verdict.of(used.compareTo(allowed.multiply(utilisation.headroom())) <= 0));
    }
}
