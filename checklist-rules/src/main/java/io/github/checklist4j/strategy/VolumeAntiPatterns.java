package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.IntegrationFacts.ENDPOINT;
import static io.github.checklist4j.keys.ProjectFacts.IDENTITIES;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.not;
import static io.github.checklist4j.strategy.StandardParameters.SPIKE_SHARE;
import static io.github.checklist4j.strategy.StandardParameters.SPIKE_UTILISATION;
import static io.github.checklist4j.strategy.StandardRules.antiPattern;

import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.keys.IdentityFacts;
import io.github.checklist4j.knowledge.Bound;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** More at once than the receiver is made for. */
final class VolumeAntiPatterns {
    private static final Quantity<Identity> USERS =
            new Quantity<>("users", "", VolumeAntiPatterns::users, List.of(IdentityFacts.USERS.path()));
    private static final Bound NUMBER_OF_USERS = Bound.of(Identity.class, "users");
    private static final String ONE_USER = "one user calls where nobody says how many share the work";
    private static final Interval ONE = Interval.exactly(BigDecimal.ONE);
    private static final Interval HUNDRED = Interval.exactly(BigDecimal.valueOf(100));

    static final List<Rule<?>> RULES = List.of(
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
                    .remedy("export the data in batches, or subscribe to fewer tables"));

    private VolumeAntiPatterns() {}

    static Rule<Integration> spike(Function<Subject<Integration>, Interval> utilisation) {
        return antiPattern("spike", "pattern.capacity-matched")
                .uses(Policies.withCapacity(SPIKE_SHARE, SPIKE_UTILISATION))
                .forEach(INTEGRATIONS)
                .require(anyOf(
                                Measures.PEAK_SHARE.atMost(SPIKE_SHARE),
                                new Quantity<>("utilisation", "", utilisation, List.of()).atMost(SPIKE_UTILISATION))
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
                                not(USERS.atMost("1", identity -> ONE)),
                                new Quantity<Identity>(
                                                "utilisation",
                                                "%",
                                                identity -> utilisation
                                                        .apply(identity)
                                                        .times(HUNDRED.low()),
                                                List.of())
                                        .atMost("100", identity -> HUNDRED))
                        .saying("no single account for more than its limits allow"))
                .because(
                        "the limits count each user by itself, so several users would share the load; the utilisation itself is judged by the task"
                                + " (Dataverse, service protection limits, 2026-01; finance and operations apps, maximise throughput, 2024-06)")
                .remedy("let the integrations log on as several identities")
                .asAdvice();
    }

    /** One user calls where nobody says how many share the work. */
    private static Interval users(Subject<Identity> identity) {
        Range<BigDecimal> users = IdentityFacts.USERS.of(identity);
        Path path = Path.of("identities", identity.value().id()).then("users");
        BigDecimal one = users == null ? identity.assumptions().of(null, path, BigDecimal.ONE, ONE_USER) : null;
        return one == null ? NUMBER_OF_USERS.of(users, path) : ONE;
    }
}
