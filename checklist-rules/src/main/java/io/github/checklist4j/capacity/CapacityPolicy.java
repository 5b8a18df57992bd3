package io.github.checklist4j.capacity;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;

/**
 * What an organisation asks beyond the published limits. All of it is its own choice, none of it a published figure.
 *
 * @param headroom the share of a limit that may be used at the evaluation date: above 0, at most 1
 * @param horizonMonths the months within which growth must not pass 100 % of a limit
 * @param searchMonths the months that are searched for the crossing, at least the horizon; at most 1,200
 * @param green the utilisation up to which there is plenty left
 * @param watch the utilisation up to which it is worth an eye; above it is tight
 * @param longestCall the time that one call may take by estimate
 * @param realTimeRecordsPerHour peak records an hour that a finance and operations app, or a virtual table, takes in real time without
 *     further proof
 * @param batchRecordsPerHour peak records an hour from which a finance and operations app needs its batch interfaces
 */
public record CapacityPolicy(
        BigDecimal headroom,
        int horizonMonths,
        int searchMonths,
        BigDecimal green,
        BigDecimal watch,
        Duration longestCall,
        BigDecimal realTimeRecordsPerHour,
        BigDecimal batchRecordsPerHour) {
    private static final int CENTURY = 1_200;

    /**
     * Refuses a policy that cannot be met.
     *
     * @throws IllegalArgumentException if a value is out of its range
     */
    public CapacityPolicy {
        Objects.requireNonNull(longestCall, "longestCall");
        check(isShare(headroom), "headroom has to be above 0 and at most 1, but was " + headroom);
        check(horizonMonths >= 0, "the horizon has to be 0 months or more, but was " + horizonMonths);
        check(
                horizonMonths <= searchMonths && searchMonths <= CENTURY,
                "the search has to go from the horizon to at most " + CENTURY + " months, but was " + searchMonths);
        check(
                isShare(green) && isShare(watch) && green.compareTo(watch) <= 0,
                "the bands have to be above 0, at most 1 and in order, but were " + green + " and " + watch);
        check(!longestCall.isNegative() && !longestCall.isZero(), "the longest call has to last longer than nothing");
        check(
                realTimeRecordsPerHour.signum() > 0 && realTimeRecordsPerHour.compareTo(batchRecordsPerHour) <= 0,
                "the records an hour have to be above 0 and in order, but were " + realTimeRecordsPerHour + " and "
                        + batchRecordsPerHour);
    }

    private static boolean isShare(BigDecimal share) {
        return share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0;
    }

    private static void check(boolean holds, String text) {
        if (!holds) {
            throw new IllegalArgumentException(text);
        }
    }
}
