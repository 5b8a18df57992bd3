package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine.Basis;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a cost estimate is judged by. The defaults stand with the parameters, not here.
 *
 * @param shortestHorizonMonths the fewest months that an estimate has to look ahead; also what is projected while the horizon is unknown
 * @param recommendedHorizonMonths the months that an estimate should look ahead; only shown
 * @param staleAfterDays the age in days up to which an estimate still counts
 * @param daysPerMonth the days that turn records a day into records a month
 * @param widths how wide a range has to be, by basis
 * @param recordCountFrom the share of its records from which on a quantity is taken to count records rather than batches or gigabytes
 * @param minorUnitDigits the decimals that amounts are rounded to
 * @param unitCostDigits the decimals that the cost of one record is rounded to
 */
public record CostPolicy(
        int shortestHorizonMonths,
        int recommendedHorizonMonths,
        int staleAfterDays,
        BigDecimal daysPerMonth,
        Widths widths,
        BigDecimal recordCountFrom,
        int minorUnitDigits,
        int unitCostDigits) {
    /**
     * Refuses values that make no sense.
     *
     * @throws IllegalArgumentException if the shortest horizon is below 1, or another value is below 0
     */
    public CostPolicy {
        Objects.requireNonNull(widths, "widths");
        refuse(shortestHorizonMonths < 1, "shortestHorizonMonths must be at least 1, but was " + shortestHorizonMonths);
        refuse(staleAfterDays < 0, "staleAfterDays must not be below 0, but was " + staleAfterDays);
        refuse(daysPerMonth.signum() <= 0, "daysPerMonth must be above 0, but was " + daysPerMonth);
        refuse(recordCountFrom.signum() < 0, "recordCountFrom must not be below 0, but was " + recordCountFrom);
        refuse(minorUnitDigits < 0 || unitCostDigits < 0, "digits must not be below 0");
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new IllegalArgumentException(message);
        }
    }

    /**
     * How far from its middle a range has to reach at least, as a share of the middle: 0.25 is &plusmn;25 %. Nobody can know better than
     * this, so a narrower range claims too much. A wider one is only honest.
     *
     * @param measured for figures measured in production
     * @param pilot for figures of a pilot
     * @param calculator for figures of a price calculator
     * @param expert for an expert's guess
     */
    public record Widths(BigDecimal measured, BigDecimal pilot, BigDecimal calculator, BigDecimal expert) {
        BigDecimal of(Basis basis) {
            return switch (basis) {
                case MEASURED -> measured;
                case PILOT -> pilot;
                case CALCULATOR -> calculator;
                case EXPERT -> expert;
                case CONTRACT -> BigDecimal.ZERO; // what somebody is bound to is one figure
            };
        }
    }
}
