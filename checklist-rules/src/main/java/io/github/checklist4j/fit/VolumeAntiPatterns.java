package io.github.checklist4j.fit;

import static io.github.checklist4j.fit.Criteria.allOf;
import static io.github.checklist4j.fit.Criteria.anyOf;
import static io.github.checklist4j.fit.Criteria.is;

import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.fit.AntiPattern.Basis;
import io.github.checklist4j.fit.AntiPattern.Weight;
import java.util.List;

/** More at once than the receiver is made for. */
final class VolumeAntiPatterns {
    private static final String TASK = "pattern.capacity-matched";

    static final AntiPattern<Integration> SPIKE = AntiPattern.ofExchange(
            "spike",
            "spike that a steady trickle would avoid",
            new Basis(
                    TASK,
                    Weight.ADVICE,
                    "spread over the day the same records would need a fraction of the limit; the utilisation itself is judged by the task",
                    "spread the records over more of the day",
                    "Dataverse, service protection limits, 2026-01"),
            VolumeAntiPatterns::spikes);

    static final AntiPattern<Integration> MIGRATION_BY_DUAL_WRITE = AntiPattern.ofExchange(
            "migration-by-dual-write",
            "migration by dual-write",
            new Basis(
                    TASK,
                    Weight.VIOLATION,
                    "the first load is larger than the documented bound of a run; the task judges finance and operations apps by these bounds",
                    "load the data by an import before the maps are switched on",
                    "Finance and operations apps, dual-write initial sync guidance, 2020-10"),
            VolumeAntiPatterns::migrates);

    static final AntiPattern<Integration> DATA_EVENT_FLOOD = AntiPattern.ofExchange(
            "data-event-flood",
            "data events beyond their bounds",
            new Basis(
                    TASK,
                    Weight.VIOLATION,
                    "the environment gets slower beyond the documented bounds; the task judges finance and operations apps by these bounds",
                    "export the data in batches, or subscribe to fewer tables",
                    "Finance and operations apps, data events, 2022-05"),
            VolumeAntiPatterns::floods);

    static final List<AntiPattern<Integration>> ALL = List.of(SPIKE, MIGRATION_BY_DUAL_WRITE, DATA_EVENT_FLOOD);

    private VolumeAntiPatterns() {}

    private static Criterion spikes(Exchange exchange) {
        return allOf(
                exchange.measures().peakShare().above(exchange.policy().spikeShare()),
                exchange.measures().utilisation().above(exchange.policy().spikeUtilisation()));
    }

    private static Criterion migrates(Exchange exchange) {
        return allOf(
                is(exchange.endpoint(), EndpointKind.DUAL_WRITE),
                exchange.measures().initialRows().above(exchange.limit("dual-write.initial-rows")));
    }

    private static Criterion floods(Exchange exchange) {
        return allOf(
                is(exchange.endpoint(), EndpointKind.FINANCE_OPERATIONS_DATA_EVENT),
                anyOf(
                        exchange.measures().peakPer5Minutes().above(exchange.limit("data-events.burst")),
                        exchange.measures().recordsPerHour().above(exchange.limit("data-events.hour"))));
    }
}
