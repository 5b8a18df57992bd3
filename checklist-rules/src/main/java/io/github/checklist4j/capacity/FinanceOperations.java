package io.github.checklist4j.capacity;

import static io.github.checklist4j.facts.EndpointKind.DUAL_WRITE;
import static io.github.checklist4j.facts.EndpointKind.FINANCE_OPERATIONS_CUSTOM_SERVICE;
import static io.github.checklist4j.facts.EndpointKind.FINANCE_OPERATIONS_DATA_EVENT;
import static io.github.checklist4j.facts.EndpointKind.FINANCE_OPERATIONS_ODATA;
import static io.github.checklist4j.facts.EndpointKind.VIRTUAL_TABLE;

import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.quantity.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finance and operations apps. They throttle by the load of the whole environment, so there is no share of a limit to compute for calls:
 * {@link FinanceOperationsChecks} judges those. What is counted here are the few figures that are published.
 */
final class FinanceOperations {
    private static final Set<EndpointKind> CALLED = Set.of(FINANCE_OPERATIONS_ODATA, FINANCE_OPERATIONS_CUSTOM_SERVICE);
    private static final Group.Formula BURST = Load::recordsIn5Minutes;
    private static final Group.Formula PEAK_HOUR = Load::peakPerHour;
    private static final Bound INITIAL_ROWS = Bound.of(Volume.class, "initialRows");

    private FinanceOperations() {}

    static List<Measure> measures(Scene scene) {
        List<Measure> measures = new ArrayList<>();
        for (Load load : scene.loads()) {
            EndpointKind endpoint = load.integration().endpoint();
            if (endpoint != null && CALLED.contains(endpoint)) {
                measures.add(peak(
                        load,
                        "finance-operations.batch-required",
                        scene.policy().batchRecordsPerHour()));
            } else if (endpoint == VIRTUAL_TABLE) {
                measures.add(peak(load, "virtual-table.bulk", scene.policy().realTimeRecordsPerHour()));
            } else if (endpoint == DUAL_WRITE) {
                dualWrite(scene, load, measures);
            }
        }
        dataEvents(scene, measures);
        return measures;
    }

    private static Measure peak(Load load, String id, BigDecimal most) {
        return new Measure(
                id,
                List.of(),
                load.path(),
                "records in the peak hour",
                "records",
                new Group(null, List.of(Member.certain(load))),
                Load::peakPerHour,
                at -> most,
                true,
                true,
                List.of(Lever.records(load)));
    }

    private static void dualWrite(Scene scene, Load load, List<Measure> measures) {
        Volume volume = load.integration().volume();
        Fact rows = Fact.of(
                volume == null ? null : volume.initialRows(), INITIAL_ROWS, load.path() + ".volume.initialRows");
        measures.add(Fitting.measure(
                load, scene.limit("dual-write.initial-rows"), "rows of the first load", at -> at.up(rows)));
        measures.add(Fitting.measure(
                load,
                scene.limit("dual-write.transaction-time"),
                "seconds of one transaction",
                load::secondsOfOneCall));
        measures.add(Fitting.measure(
                load,
                scene.limit("dual-write.transaction-bytes"),
                "bytes of one transaction",
                at -> at.up(load.bytes())));
    }

    /** Data events count for the environment that they come from. */
    private static void dataEvents(Scene scene, List<Measure> measures) {
        List<Member> members = scene.calling(Set.of(FINANCE_OPERATIONS_DATA_EVENT));
        for (Group group :
                Group.by(members, member -> member.load().integration().source(), "source")) {
            if (!group.isOnlyOfUnknownEndpoints()) {
                String subject = group.key() == null || group.key().isEmpty()
                        ? group.first().load().path()
                        : "systems[" + group.key() + "]";
                measures.add(events(scene.limit("data-events.burst"), "events per 5 minutes", subject, group, BURST));
                measures.add(
                        events(scene.limit("data-events.hour"), "events in the peak hour", subject, group, PEAK_HOUR));
            }
        }
    }

    private static Measure events(Limit limit, String measured, String subject, Group group, Group.Formula formula) {
        return new Measure(
                limit.id(),
                List.of(limit),
                subject,
                measured,
                limit.unit(),
                group,
                formula,
                at -> limit.value(),
                false,
                true,
                group.members().stream()
                        .map(member -> Lever.records(member.load()))
                        .toList());
    }
}
