package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.IntegrationFacts.BATCH_SIZE;
import static io.github.checklist4j.keys.IntegrationFacts.CROSSES_PER_RECORD;
import static io.github.checklist4j.keys.IntegrationFacts.ENDPOINT;
import static io.github.checklist4j.keys.IntegrationFacts.MAX_IN_FLIGHT;
import static io.github.checklist4j.keys.IntegrationFacts.RECORDS_PER_DAY;
import static io.github.checklist4j.keys.IntegrationFacts.ROWS;
import static io.github.checklist4j.keys.IntegrationFacts.SOURCE;
import static io.github.checklist4j.keys.IntegrationFacts.TARGET;
import static io.github.checklist4j.keys.IntegrationFacts.VEHICLE;
import static io.github.checklist4j.keys.ProjectFacts.IDENTITIES;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.not;
import static io.github.checklist4j.strategy.StandardParameters.CHATTY_RECORDS;
import static io.github.checklist4j.strategy.StandardParameters.SPIKE_SHARE;
import static io.github.checklist4j.strategy.StandardParameters.SPIKE_UTILISATION;
import static io.github.checklist4j.strategy.StandardRules.antiPattern;

import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Processing.Vehicle;
import io.github.checklist4j.keys.IdentityFacts;
import io.github.checklist4j.keys.SystemFacts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Quantity;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** More calls than it takes, and more at once than the receiver is made for. */
final class CapacityAntiPatterns {
    private static final Vehicle[] BATCHES = {
        Vehicle.BATCH, Vehicle.EXECUTE_MULTIPLE, Vehicle.BULK_MESSAGE, Vehicle.BULK_MESSAGE_ELASTIC
    };
    private static final Condition<Integration> CROSSES =
            anyOf(between(Hosting.CLOUD, Hosting.ON_PREMISES), between(Hosting.ON_PREMISES, Hosting.CLOUD));

    private static final Quantity<Identity> USERS =
            Quantity.of("users", "", CapacityAntiPatterns::users, List.of(IdentityFacts.USERS.path()));
    private static final String ONE_USER = "one user calls where nobody says how many share the work";
    private static final Interval ONE = Interval.exactly(BigDecimal.ONE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final List<Rule<?>> RULES = List.of(
            antiPattern("chatty-calls", "pattern.capacity-matched")
                    .uses(CHATTY_RECORDS)
                    .forEach(INTEGRATIONS)
                    .require(anyOf(
                                    not(CROSSES),
                                    RECORDS_PER_DAY.atMost(CHATTY_RECORDS),
                                    allOf(CROSSES_PER_RECORD.is(false), not(BATCH_SIZE.atMost(1))))
                            .saying("no calls one by one across the boundary"))
                    .because("each record pays the round trip; slow, but no limit is passed by that alone"
                            + " (Dynamics 365 implementation guide, integration challenges and case study, 2024-01)")
                    .remedy("send several records in a call, or stage them on one side and send them in batches")
                    .asAdvice(),
            antiPattern("batch-in-plug-in", "pattern.capacity-matched")
                    .forEach(INTEGRATIONS)
                    .require(anyOf(
                                    ENDPOINT.isNot(EndpointKind.DATAVERSE_PLUG_IN),
                                    allOf(not(VEHICLE.isOneOf(BATCHES)), MAX_IN_FLIGHT.atMost(1)))
                            .saying("no batches or parallel calls inside a plug-in"))
                    .because(
                            "inside a transaction they gain nothing and hold locks; the publisher advises against it, no limit forbids it"
                                    + " (Dataverse, bulk operations and parallel requests, 2025-01 and 2022-12)")
                    .remedy(
                            "send one request at a time inside the plug-in, or move the work to an asynchronous process")
                    .asAdvice(),
            antiPattern("export-by-business-event", "pattern.capacity-matched")
                    .forEach(INTEGRATIONS)
                    .require(anyOf(ENDPOINT.isNot(EndpointKind.FINANCE_OPERATIONS_BUSINESS_EVENT), ROWS.atMost(1))
                            .saying("no business event that exports data"))
                    .because(
                            "a business event says that something happened; the publisher advises against sending data with it, no limit forbids it"
                                    + " (Finance and operations apps, business events, 2021-04)")
                    .remedy(
                            "send the key in the event and let the receiver fetch the data, or export the data with a data service")
                    .asAdvice(),
            spike(Around::utilisation),
            antiPattern("migration-by-dual-write", "pattern.capacity-matched")
                    .forEach(INTEGRATIONS)
                    .require(anyOf(
                                    ENDPOINT.isNot(EndpointKind.DUAL_WRITE),
                                    PatternFit.AT_FIRST.atMostLimit("dual-write.initial-rows"))
                            .saying("no migration by dual-write"))
                    .because(
                            "the first load is larger than the documented bound of a run; the task judges finance and operations apps by these bounds"
                                    + " (Finance and operations apps, dual-write initial sync guidance, 2020-10)")
                    .remedy("load the data by an import before the maps are switched on"),
            antiPattern("data-event-flood", "pattern.capacity-matched")
                    .forEach(INTEGRATIONS)
                    .require(anyOf(
                                    ENDPOINT.isNot(EndpointKind.FINANCE_OPERATIONS_DATA_EVENT),
                                    allOf(
                                            Measures.PEAK_PER_5_MINUTES.atMostLimit("data-events.burst"),
                                            Measures.RECORDS_PER_HOUR.atMostLimit("data-events.hour")))
                            .saying("no data events beyond their bounds"))
                    .because(
                            "the environment gets slower beyond the documented bounds; the task judges finance and operations apps by these bounds"
                                    + " (Finance and operations apps, data events, 2022-05)")
                    .remedy("export the data in batches, or subscribe to fewer tables"),
            singleAccount(Around::utilisationOf));

    private CapacityAntiPatterns() {}

    private static Condition<Integration> between(Hosting source, Hosting target) {
        return allOf(SOURCE.has(SystemFacts.HOSTING.is(source)), TARGET.has(SystemFacts.HOSTING.is(target)));
    }

    static Rule<Integration> spike(Function<Subject<Integration>, Interval> utilisation) {
        return antiPattern("spike", "pattern.capacity-matched")
                .uses(Policies.withCapacity(SPIKE_SHARE, SPIKE_UTILISATION))
                .forEach(INTEGRATIONS)
                .require(anyOf(
                                Measures.PEAK_SHARE.atMost(SPIKE_SHARE),
                                Quantity.of("utilisation", "", utilisation, List.of())
                                        .atMost(SPIKE_UTILISATION))
                        .saying("no spike that a steady trickle would avoid"))
                .because(
                        "spread over the day the same records would need a fraction of the limit; the utilisation itself is judged by the task"
                                + " (Dataverse, service protection limits, 2026-01)")
                .remedy("spread the records over more of the day")
                .asAdvice();
    }

    static Rule<Identity> singleAccount(Function<Subject<Identity>, Interval> utilisation) {
        return antiPattern("single-account", "pattern.capacity-matched")
                .uses(Policies.CAPACITY)
                .forEach(IDENTITIES)
                .require(anyOf(
                                not(USERS.atMost(1)),
                                Quantity.<Identity>of(
                                                "utilisation",
                                                "%",
                                                identity -> utilisation
                                                        .apply(identity)
                                                        .times(HUNDRED),
                                                List.of())
                                        .atMost(100))
                        .saying("no single account for more than its limits allow"))
                .because(
                        "the limits count each user by itself, so several users would share the load; the utilisation itself is judged by the task"
                                + " (Dataverse, service protection limits, 2026-01; finance and operations apps, maximise throughput, 2024-06)")
                .remedy("let the integrations log on as several identities")
                .asAdvice();
    }

    /** One user calls where nobody says how many share the work. */
    private static Interval users(Subject<Identity> identity) {
        Path path = Path.of("identities", identity.value().id()).then("users");
        boolean one = IdentityFacts.USERS.of(identity) == null
                && identity.assumptions().of(null, path, BigDecimal.ONE, ONE_USER) != null;
        return one ? ONE : IdentityFacts.USERS.interval(identity);
    }
}
