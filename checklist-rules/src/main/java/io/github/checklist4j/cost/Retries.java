package io.github.checklist4j.cost;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.cost.CostFinding.Kind;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.util.List;

/**
 * Whether a flow counts what is sent again. It does not if its quantity is no more than the records that drive it, though a share of them
 * is sent again. A quantity far below the records counts something else, batches or gigabytes, and tells nothing.
 */
final class Retries {
    private Retries() {}

    static List<CostFinding> of(Line line, Drivers drivers, CostPolicy policy) {
        if (line.fact().kind() != CostLine.Kind.FLOW || !line.byQuantity() || drivers.none()) {
            return List.of();
        }
        Interval quantity = line.quantity().value();
        Interval records = records(drivers, policy);
        Answer countsRecords = quantity.atMost(Interval.ZERO)
                .not()
                .and(quantity.atMost(records))
                .and(records.times(policy.recordCountFrom()).atMost(quantity));
        Answer uncounted = drivers.any(Retries::areSent)
                .and(Words.said(
                        countsRecords,
                        () -> Comparison.of(
                                Words.side(line.quantity().path().toString(), quantity, "units/month"),
                                "above",
                                Words.side("records", records, "records/month"))));
        return List.of(new CostFinding(Kind.RETRIES, line.path(), uncounted.not()));
    }

    private static Interval records(Drivers drivers, CostPolicy policy) {
        return drivers.unknown() != null
                ? Interval.of(null, drivers.unknown())
                : Interval.sum(drivers.integrations().stream()
                        .map(integration -> Records.of(integration).ofOneMonth(policy))
                        .toList());
    }

    private static Answer areSent(Integration integration) {
        Processing processing = integration.processing();
        Path path = Records.path(integration).then("processing.retryShare");
        return Words.isAboveZero(Interval.of(processing == null ? null : processing.retryShare(), path), path, "share");
    }
}
