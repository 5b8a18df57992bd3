package io.github.checklist4j.cost;

import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an integration exchanges. */
final class Records {
    private Records() {}

    /** The records of so many months, growth included. */
    static Amount over(int months, Integration integration, CostPolicy policy) {
        LineInputs flow = LineInputs.flow(
                Input.costingMore(perDayPath(integration), perDay(integration)),
                Growth.input(growthPath(integration), growth(integration)));
        return Amount.sum(LineSeries.units(flow, months, new Compound(months)))
                .times(Amount.exactly(policy.daysPerMonth()));
    }

    /** The records of the first month. */
    static Interval ofOneMonth(Integration integration, CostPolicy policy) {
        return Interval.of(perDay(integration), perDayPath(integration)).times(policy.daysPerMonth());
    }

    /** How they grow. */
    static Interval growthOf(Integration integration) {
        return Growth.interval(growthPath(integration), growth(integration));
    }

    static Observation growthShown(Integration integration) {
        return Shown.of(growthPath(integration), growthOf(integration), Growth.UNIT);
    }

    private static @Nullable Range<BigDecimal> perDay(Integration integration) {
        Volume volume = integration.volume();
        return volume == null ? null : volume.recordsPerDay();
    }

    private static @Nullable Range<BigDecimal> growth(Integration integration) {
        Volume volume = integration.volume();
        return volume == null ? null : volume.growthPerMonth();
    }

    private static String perDayPath(Integration integration) {
        return CostPaths.integration(integration.id()) + ".volume.recordsPerDay";
    }

    private static String growthPath(Integration integration) {
        return CostPaths.integration(integration.id()) + ".volume.growthPerMonth";
    }
}
