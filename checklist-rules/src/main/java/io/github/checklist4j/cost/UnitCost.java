package io.github.checklist4j.cost;

import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one record costs: the total as shown over the records of the same months.
 *
 * @param integration the id of the integration whose records are counted
 * @param records its records over the months that are projected, rounded to whole ones; growth included
 * @param cost the total over the records, rounded; between the least total over the most records and the most over the least
 */
public record UnitCost(String integration, Interval records, Interval cost) {
    /**
     * Divides.
     *
     * @param project the project; its costs name the integration
     * @param projection the projection of its costs
     * @param policy the days of a month and the rounding
     * @return the unit cost, or empty if no integration is named, it is known to exchange nothing, or it or the horizon is not known
     */
    public static Optional<UnitCost> of(Project project, CostProjection projection, CostPolicy policy) {
        Costs costs = project.costs();
        String metric = costs == null || costs.horizonMonths() == null ? null : costs.unitMetric();
        return Stream.ofNullable(project.integrations())
                .flatMap(List::stream)
                .filter(integration -> integration.id().equals(metric))
                .findFirst()
                .flatMap(integration -> of(integration, projection, policy));
    }

    private static Optional<UnitCost> of(Integration integration, CostProjection projection, CostPolicy policy) {
        Interval records = Records.of(integration).over(projection.horizon(), policy);
        if (records.isNothing()) {
            return Optional.empty();
        }
        return Optional.of(new UnitCost(
                integration.id(),
                records.rounded(0),
                projection.total().quotient(records, (all, each) -> quotient(all, each, policy.unitCostDigits()))));
    }

    private static @Nullable BigDecimal quotient(@Nullable BigDecimal total, @Nullable BigDecimal records, int digits) {
        return total == null || records == null || records.signum() == 0
                ? null
                : total.divide(records, digits, RoundingMode.HALF_EVEN);
    }
}
