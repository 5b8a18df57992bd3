package io.github.checklist4j.cost;

import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.cost.CostFinding.Kind;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a flow counts what is sent again. It does not if its quantity is no more than the records that drive it, though a share of them
 * is sent again. A quantity far below the records counts something else, batches or gigabytes, and tells nothing.
 */
final class Retries {
    private Retries() {}

    static Optional<CostFinding> finding(CostLine line, Drivers drivers, CostPolicy policy) {
        if (line.kind() != CostLine.Kind.FLOW || !LineInputs.of(line).byQuantity() || drivers.none()) {
            return Optional.empty();
        }
        String path = CostPaths.line(line.id());
        Interval quantity = Interval.of(line.quantity(), path + ".quantity");
        Interval records = records(drivers, policy);
        Answer uncounted = drivers.any(Retries::areSent)
                .and(Answer.above(quantity, Interval.ZERO))
                .and(Answer.atLeast(records, quantity))
                .and(Answer.atLeast(quantity, records.times(policy.recordCountFrom())));
        return Optional.of(CostFinding.of(
                Kind.RETRIES,
                path,
                "the quantity counts what is sent again",
                uncounted.not(),
                Shown.array(Stream.concat(
                        Stream.of(
                                Shown.of(path + ".quantity", quantity, "units/month"),
                                Shown.of("records", records, "records/month")),
                        drivers.integrations().stream().map(Retries::shown)))));
    }

    private static Interval records(Drivers drivers, CostPolicy policy) {
        if (drivers.unknown() != null) {
            return Interval.of(null, drivers.unknown());
        }
        return Interval.sum(drivers.integrations().stream()
                .map(integration -> Records.ofOneMonth(integration, policy))
                .toList());
    }

    private static Answer areSent(Integration integration) {
        return Answer.aboveZero(share(integration), path(integration));
    }

    private static Observation shown(Integration integration) {
        return Shown.of(path(integration), Interval.of(share(integration), path(integration)), "share");
    }

    private static @Nullable Range<BigDecimal> share(Integration integration) {
        Processing processing = integration.processing();
        return processing == null ? null : processing.retryShare();
    }

    private static String path(Integration integration) {
        return CostPaths.integration(integration.id()) + ".processing.retryShare";
    }
}
