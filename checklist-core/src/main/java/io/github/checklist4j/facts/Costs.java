package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Assumed;
import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Refers;
import io.github.checklist4j.describe.Within;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The estimate of what it costs to run.
 *
 * @param estimatedOn when the estimate was made or last confirmed
 * @param horizonMonths how many months it looks ahead
 * @param budget the budget for the whole horizon; absent: none is stated
 * @param currency the ISO 4217 code that totals are stated in; absent: the currency of the lines, if they share one
 * @param lines every line; empty: none
 * @param rates exchange rates into the currency of the totals
 * @param unitMetric id of the integration whose records are the unit of the unit cost
 */
@Built
public record Costs(
        @Nullable LocalDate estimatedOn,

        @Within(min = "1", max = "600", unit = "months") @Nullable
        Integer horizonMonths,

        @Assumed @Nullable Money budget,
        @Assumed @Nullable String currency,
        @Nullable List<CostLine> lines,
        @Nullable List<Rate> rates,
        @Refers("integrations") @Nullable String unitMetric) {
    /** Copies the lists: the record never changes. */
    public Costs {
        lines = Lists.copy(lines);
        rates = Lists.copy(rates);
    }
    /**
     * What one unit of a currency is worth in the currency of the totals.
     *
     * @param currency the ISO 4217 code
     * @param rate the worth of one unit
     * @param asOf the day of the rate; absent: one that has come
     */
    @Built
    public record Rate(
            @Id String currency,
            @Within(min = "0.000001", max = "1e9") @Nullable BigDecimal rate,
            @Assumed @Nullable LocalDate asOf) {}
}
