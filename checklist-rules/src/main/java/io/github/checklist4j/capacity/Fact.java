package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.Range;
import io.github.checklist4j.quantity.Bound;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a formula reads it: all that is known of it is that it lies between two bounds. An unknown fact lies between the bounds that
 * its record declares.
 *
 * @param path where the fact stands
 * @param low the smallest value that it can have
 * @param high the largest value that it can have
 * @param bounded whether the high bound says something, rather than only keeping typing errors out
 */
record Fact(String path, BigDecimal low, BigDecimal high, boolean bounded) {
    /** The longest duration that the facts take, in milliseconds: 100 years. */
    private static final BigDecimal LONGEST = Interval.millis(Duration.ofDays(36_500));

    /** A declared bound above this one is nothing that anybody wants to read in a result. */
    private static final BigDecimal SENSIBLE = BigDecimal.valueOf(10_000);

    static Fact exactly(BigDecimal value, String path) {
        return new Fact(path, value, value, true);
    }

    static Fact between(BigDecimal low, BigDecimal high, String path) {
        return new Fact(path, low, high, true);
    }

    /** A yes or no that weighs a load: 0 or 1, nobody knows which. */
    static Fact maybe(String path) {
        return between(BigDecimal.ZERO, BigDecimal.ONE, path);
    }

    static Fact of(@Nullable Range<BigDecimal> range, Bound bound, String path) {
        return range == null
                ? new Fact(path, bound.min(), bound.max(), bound.max().compareTo(SENSIBLE) <= 0)
                : new Fact(path, range.low().max(bound.min()), range.high().max(bound.min()), true);
    }

    static Fact millis(@Nullable Range<Duration> range, String path) {
        return range == null
                ? new Fact(path, BigDecimal.ZERO, LONGEST, false)
                : between(Interval.millis(range.low()), Interval.millis(range.high()), path);
    }

    static Fact millis(@Nullable Duration time, String path) {
        return millis(time == null ? null : Range.exact(time), path);
    }

    boolean isExact() {
        return low.compareTo(high) == 0;
    }
}
