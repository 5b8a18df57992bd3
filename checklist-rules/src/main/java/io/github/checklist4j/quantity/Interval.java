package io.github.checklist4j.quantity;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.internal.Quotient;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A quantity, never negative, that lies between two bounds, and the facts that keep it from being exact. An unknown fact is the interval
 * from its smallest to its largest value, so sums and products over partly known facts stay correct: a comparison is definite as soon as
 * no value of the open facts can change it.
 *
 * @param low the smallest value that it can have, inclusive
 * @param high the largest value that it can have, inclusive, or {@code null} if nothing bounds it
 * @param open the paths of the facts whose exact value could still change it; empty if and only if low equals high
 */
public record Interval(BigDecimal low, @Nullable BigDecimal high, List<String> open) {
    /** Enough digits that no published figure is touched by rounding. */
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /** Nothing at all. */
    public static final Interval ZERO = exactly(BigDecimal.ZERO);

    /** Copies the list; a quantity that turned out to be exact depends on no fact any more. */
    public Interval {
        open = high != null && low.compareTo(high) == 0 ? List.of() : List.copyOf(open);
    }

    /**
     * A quantity that is known.
     *
     * @param value the value
     * @return the interval of only this value
     */
    public static Interval exactly(BigDecimal value) {
        return new Interval(value, value, List.of());
    }

    /**
     * A fact.
     *
     * @param range the fact, or {@code null} if it is unknown: anything from 0 on
     * @param path where the fact stands
     * @return the interval
     */
    public static Interval of(@Nullable Range<BigDecimal> range, String path) {
        return of(range, path, BigDecimal.ZERO, null);
    }

    /**
     * A fact with known bounds.
     *
     * @param range the fact, or {@code null} if it is unknown
     * @param path where the fact stands
     * @param min the smallest value that it can have, for an unknown one
     * @param max the largest value that it can have, for an unknown one, or {@code null}
     * @return the interval
     */
    public static Interval of(
            @Nullable Range<BigDecimal> range, String path, BigDecimal min, @Nullable BigDecimal max) {
        return range == null
                ? new Interval(min, max, List.of(path))
                : new Interval(range.low(), range.high(), List.of(path));
    }

    /**
     * A time as a number of milliseconds.
     *
     * @param range the fact, or {@code null} if it is unknown: anything from 0 on
     * @param path where the fact stands
     * @return the interval
     */
    public static Interval millis(@Nullable Range<Duration> range, String path) {
        return range == null ? of(null, path) : new Interval(millis(range.low()), millis(range.high()), List.of(path));
    }

    /**
     * A time as an exact number of milliseconds.
     *
     * @param time the time
     * @return its milliseconds, with fractions
     */
    public static BigDecimal millis(Duration time) {
        return BigDecimal.valueOf(time.getSeconds())
                .scaleByPowerOfTen(3)
                .add(BigDecimal.valueOf(time.getNano()).scaleByPowerOfTen(-6));
    }

    /**
     * Whether there is only one value left.
     *
     * @return true if low equals high
     */
    public boolean isExact() {
        return high != null && low.compareTo(high) == 0;
    }

    /**
     * The sum.
     *
     * @param other the other summand
     * @return the sum of both
     */
    public Interval plus(Interval other) {
        return new Interval(
                low.add(other.low),
                high == null || other.high == null ? null : high.add(other.high),
                joined(open, other.open));
    }

    /**
     * The sum of many, in time that grows with their number and not with its square.
     *
     * @param summands the summands
     * @return the sum of all, nothing if there are none
     */
    public static Interval sum(Collection<Interval> summands) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        boolean endless = false;
        Set<String> open = new LinkedHashSet<>();
        for (Interval summand : summands) {
            low = low.add(summand.low);
            high = summand.high == null ? high : high.add(summand.high);
            endless |= summand.high == null;
            open.addAll(summand.open);
        }
        return new Interval(low, endless ? null : high, List.copyOf(open));
    }

    /**
     * The product; nothing times an unbounded quantity is nothing.
     *
     * @param other the other factor
     * @return the product of both
     */
    public Interval times(Interval other) {
        BigDecimal least = low.multiply(other.low, PRECISION);
        return new Interval(least, highOfProduct(other, least), joined(open, other.open));
    }

    private @Nullable BigDecimal highOfProduct(Interval other, BigDecimal least) {
        if (isZero() || other.isZero()) {
            return BigDecimal.ZERO;
        }
        if (isOneNumber() && other.isOneNumber()) {
            return least;
        }
        return high == null || other.high == null ? null : high.multiply(other.high, PRECISION);
    }

    /**
     * The product with a number.
     *
     * @param factor the number, not negative
     * @return the product
     */
    public Interval times(BigDecimal factor) {
        return times(exactly(factor));
    }

    /**
     * The quotient.
     *
     * @param divisor what to divide by; its low bound must be above 0, unless nothing bounds the dividend
     * @return the quotient
     * @throws ArithmeticException if the divisor can be 0 and the dividend has a high bound, or if the divisor is 0
     */
    public Interval dividedBy(Interval divisor) {
        BigDecimal least = divisor.high == null ? BigDecimal.ZERO : Quotient.of(low, divisor.high);
        BigDecimal most = high == null ? null : least;
        if (high != null && !(isOneNumber() && divisor.isOneNumber())) {
            most = Quotient.of(high, divisor.low);
        }
        return new Interval(least, isZero() ? BigDecimal.ZERO : most, joined(open, divisor.open));
    }

    /**
     * The quotient by a number.
     *
     * @param divisor the number, above 0
     * @return the quotient
     * @throws ArithmeticException if the divisor is 0
     */
    public Interval dividedBy(BigDecimal divisor) {
        return dividedBy(exactly(divisor));
    }

    /**
     * The next whole number.
     *
     * @return both bounds rounded up
     */
    public Interval ceiling() {
        return new Interval(
                low.setScale(0, RoundingMode.CEILING),
                high == null ? null : high.setScale(0, RoundingMode.CEILING),
                open);
    }

    /**
     * The larger of two.
     *
     * @param other the other quantity
     * @return an interval that holds the larger one
     */
    public Interval max(Interval other) {
        return new Interval(
                low.max(other.low),
                high == null || other.high == null ? null : high.max(other.high),
                joined(open, other.open));
    }

    /**
     * Whether the quantity is within a bound.
     *
     * @param bound the bound, inclusive
     * @return UNKNOWN while the bound splits the interval
     */
    public Verdict atMost(BigDecimal bound) {
        if (high != null && high.compareTo(bound) <= 0) {
            return Verdict.SATISFIED;
        }
        return low.compareTo(bound) > 0 ? Verdict.NOT_SATISFIED : Verdict.UNKNOWN;
    }

    /**
     * Whether the quantity reaches a bound.
     *
     * @param bound the bound, inclusive
     * @return UNKNOWN while the bound splits the interval
     */
    public Verdict atLeast(BigDecimal bound) {
        if (low.compareTo(bound) >= 0) {
            return Verdict.SATISFIED;
        }
        return high != null && high.compareTo(bound) < 0 ? Verdict.NOT_SATISFIED : Verdict.UNKNOWN;
    }

    /**
     * Whether the quantity is within another one that is known in part itself.
     *
     * @param bound the other quantity, inclusive
     * @return UNKNOWN while the two overlap
     */
    public Verdict atMost(Interval bound) {
        if (high != null && high.compareTo(bound.low) <= 0) {
            return Verdict.SATISFIED;
        }
        return bound.high != null && low.compareTo(bound.high) > 0 ? Verdict.NOT_SATISFIED : Verdict.UNKNOWN;
    }

    /** Whether the bounds are the very same number, digit for digit, so that what holds for one need not be worked out for the other. */
    @SuppressWarnings("ReferenceEquality") // equal numbers may have other digits: 1 and 1.0
    private boolean isOneNumber() {
        return low == high;
    }

    private boolean isZero() {
        return high != null && high.signum() == 0;
    }

    private static List<String> joined(List<String> a, List<String> b) {
        if (b.isEmpty() || a.equals(b)) {
            return a;
        }
        if (a.isEmpty()) {
            return b;
        }
        Set<String> both = new LinkedHashSet<>(a);
        both.addAll(b);
        return List.copyOf(both);
    }
}
