package io.github.checklist4j.strategy;

import io.github.checklist4j.assess.Checker;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Processing.Vehicle;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.limits.Limits;
import io.github.checklist4j.platform.Capabilities;
import io.github.checklist4j.platform.ProductCapability;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One exchange that is far too much for whatever carries it, by each interface, vehicle, product and identity. */
final class Overloaded {
    private static final Checker CHECKER = IntegrationStrategy.checker();

    /** What a batch has to be large for, and is refused or open as a single call. */
    private static final Set<String> OF_BATCHES = Set.of(
            "dataverse.batch",
            "dataverse.execute-multiple",
            "dataverse.bulk-message-elastic",
            "finance-operations.batch",
            "dual-write.transaction-records",
            "service-bus.premium.batch",
            "flow.loop-items.low",
            "flow.loop-items.medium",
            "flow.loop-items.high",
            "logic-apps.loop-items",
            "data-factory.loop-items");

    /** What calls have to be many for. */
    private static final Set<String> OF_CALLS = Set.of(
            "dataverse.requests",
            "finance-operations.user-requests",
            "connector.dataverse",
            "connector.finance-operations",
            "connector.custom");

    /** Parts of a limit that is computed from several, what is judged beside a share, and the packs that nobody can assign. */
    private static final Set<String> NO_SHARE = Set.of(
            "entitlement.tenant-pool-per-licence",
            "entitlement.tenant-pool-max",
            "entitlement.tenant-pool-small",
            "entitlement.capacity-add-on",
            "functions.consumption.timeout",
            "webhook.payload",
            "bus-step.payload");

    private Overloaded() {}

    static Stream<Project> projects(String batch) {
        Stream<Project> products = Capabilities.standard().all().stream()
                .map(ProductCapability::id)
                .flatMap(product -> Stream.of(
                                EndpointKind.REST_API,
                                EndpointKind.SERVICE_BUS,
                                EndpointKind.DATAVERSE_WEB_API,
                                EndpointKind.FINANCE_OPERATIONS_ODATA)
                        .map(endpoint -> project(product, endpoint, vehicle(batch), "APPLICATION_USER", batch)));
        Stream<Project> endpoints = Arrays.stream(EndpointKind.values())
                .flatMap(endpoint -> Arrays.stream(Vehicle.values())
                        .filter(vehicle -> vehicle != Vehicle.SINGLE || batch.equals("1"))
                        .map(vehicle -> project("", endpoint, vehicle, "APPLICATION_USER", batch)));
        Stream<Project> identities = Arrays.stream(Identity.Kind.values())
                .map(kind -> project("", EndpointKind.DATAVERSE_SDK, vehicle(batch), kind.name(), batch));
        return Stream.of(products, endpoints, identities).flatMap(all -> all);
    }

    /** The limits that are passed. */
    static Set<String> limits(String batch) {
        return Limits.standard().all().stream()
                .map(Limit::id)
                .filter(id -> !NO_SHARE.contains(id))
                .filter(id -> !(batch.equals("1") ? OF_BATCHES : OF_CALLS).contains(id))
                .collect(Collectors.toSet());
    }

    private static Vehicle vehicle(String batch) {
        return batch.equals("1") ? Vehicle.SINGLE : Vehicle.BATCH;
    }

    private static Project project(String product, EndpointKind endpoint, Vehicle vehicle, String kind, String batch) {
        String facts = """
                {"id": "%1$s %2$s %3$s", "asOf": "2026-11-01",
                 "systems": [{"id": "far", "kind": "DATAVERSE", "hosting": "ON_PREMISES"},
                  {"id": "near", "kind": "OTHER", "hosting": "CLOUD"}],
                 "identities": [{"id": "u", "kind": "%4$s", "users": 1, "servers": 1}],
                 "platform": {"tenant": {"dynamicsEnterpriseLicences": 1, "powerAppsLicences": 0,
                   "powerAutomateLicences": 0},
                  "components": [%5$s]},
                 "integrations": [{"id": "i", "source": "near", "target": "far", "direction": "BIDIRECTIONAL",
                  "style": "SYNCHRONOUS", "endpoint": "%2$s", "via": [%6$s], "identity": "u",
                  "volume": {"recordsPerDay": 1000000000, "activeHours": 10, "peakFactor": 3, "growthPerMonth": 0.04,
                   "initialRows": 1000000},
                  "payload": {"bytes": 1000000000, "rows": 1},
                  "timeliness": {"latencyP95": "PT1H"},
                  "delivery": {"receiverMayBeDown": true},
                  "processing": {"batchSize": %7$s, "vehicle": "%3$s", "perRecord": "PT1S", "perRequest": "PT15M",
                   "maxInFlight": 100000, "retryShare": 0.1, "operationsPerRecord": 2, "actionsPerRecord": 6,
                   "outage": "PT2H"}}],
                 "measuredLimits": [{"limit": "finance-operations.user-requests", "value": 6000}]}""".formatted(
                        product,
                        endpoint,
                        vehicle,
                        kind,
                        product.isEmpty() ? "" : """
                                {"id": "part", "product": "%s", "units": %d, "filters": 0, "storageBytes": 7000000000}""".formatted(product, product.startsWith("event-hubs") ? 41 : 2),
                        product.isEmpty() ? "" : "\"part\"",
                        batch);
        return CHECKER.read(facts);
    }
}
