package io.github.checklist4j.knowledge;

import io.github.checklist4j.facts.Range;
import io.github.checklist4j.internal.Quotient;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A quantity, never negative, that lies between two bounds, with the facts that it rests on and the facts that keep it from being exact. An
 * unknown fact is the interval from its smallest to its largest value, so sums and products over partly known facts stay correct: a
 * comparison is definite as soon as no value of the open facts can change it.
 */
public final class Interval {
    /** Enough digits that no published figure is touched by rounding. */
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /** Nothing at all. */
    public static final Interval ZERO = exactly(BigDecimal.ZERO);

    private final BigDecimal low;
    private final @Nullable BigDecimal likely;
    private final @Nullable BigDecimal high;
    private final Facts facts;
    private final Facts open;

    private Interval(BigDecimal low, @Nullable BigDecimal likely, @Nullable BigDecimal high, Facts facts, Facts open) {
        boolean exact = high != null && low.compareTo(high) == 0;
        this.low = low;
        this.likely = exact ? low : likely;
        this.high = high;
        this.facts = facts;
        this.open = exact ? Facts.NONE : open; // a quantity that turned out to be exact depends on no fact any more
    }

    /**
     * A quantity that is known and rests on no fact.
     *
     * @param value the value
     * @return the interval of only this value
     */
    public static Interval exactly(BigDecimal value) {
        return exactly(value, Facts.NONE);
    }

    /**
     * A quantity that is known.
     *
     * @param value the value
     * @param facts the facts that it rests on
     * @return the interval of only this value
     */
    public static Interval exactly(BigDecimal value, Facts facts) {
        return new Interval(value, value, value, facts, Facts.NONE);
    }

    /**
     * A quantity of which only bounds are known.
     *
     * @param low the smallest value, inclusive
     * @param likely the value that is expected, or {@code null} where nobody said
     * @param high the largest value, inclusive, or {@code null} if nothing bounds it
     * @param facts the facts that the bounds rest on
     * @param open the facts whose exact value could still change it
     * @return the interval
     */
    public static Interval between(
            BigDecimal low, @Nullable BigDecimal likely, @Nullable BigDecimal high, Facts facts, Facts open) {
        return new Interval(low, likely, high, facts, open);
    }

    /**
     * The same numbers, which rest on other facts.
     *
     * @param others the facts that the bounds rest on
     * @param keepOpen the facts whose exact value could still change it
     * @return a copy
     */
    public Interval restingOn(Facts others, Facts keepOpen) {
        return new Interval(low, likely, high, others, keepOpen);
    }

    /**
     * A fact.
     *
     * @param range the fact, or {@code null} if it is unknown
     * @param path where the fact stands
     * @param min the smallest value that it can have, for an unknown one
     * @param max the largest value that it can have, for an unknown one, or {@code null}
     * @return the interval
     */
    public static Interval of(@Nullable Range<BigDecimal> range, Path path, BigDecimal min, @Nullable BigDecimal max) {
        Facts fact = Facts.of(path);
        return range == null
                ? new Interval(min, null, max, Facts.NONE, fact)
                : new Interval(range.low(), range.likely(), range.high(), fact, fact);
    }

    /**
     * A fact that may be anything from 0 on.
     *
     * @param range the fact, or {@code null} if it is unknown
     * @param path where the fact stands
     * @return the interval
     */
    public static Interval of(@Nullable Range<BigDecimal> range, Path path) {
        return of(range, path, BigDecimal.ZERO, null);
    }

    /**
     * How many of one hold.
     *
     * @param answer whether it holds
     * @return 1 if it does, 0 if it does not, or either
     */
    public static Interval counting(Answer answer) {
        return new Interval(
                answer.isYes() ? BigDecimal.ONE : BigDecimal.ZERO,
                null,
                answer.isNo() ? BigDecimal.ZERO : BigDecimal.ONE,
                answer.facts(),
                answer.open());
    }

    /**
     * A time as a number of milliseconds.
     *
     * @param range the fact, or {@code null} if it is unknown: anything from 0 on
     * @param path where the fact stands
     * @return the interval
     */
    public static Interval millis(@Nullable Range<Duration> range, Path path) {
        if (range == null) {
            return of(null, path);
        }
        Duration likely = range.likely();
        Facts fact = Facts.of(path);
        return new Interval(
                millis(range.low()), likely == null ? null : millis(likely), millis(range.high()), fact, fact);
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
     * The smallest value that it can have, inclusive.
     *
     * @return the low bound
     */
    public BigDecimal low() {
        return low;
    }

    /**
     * The value that is expected.
     *
     * @return the value, or {@code null} where nobody said
     */
    public @Nullable BigDecimal likely() {
        return likely;
    }

    /**
     * Whether somebody stated all that it rests on, as a range at least.
     *
     * @return false where a part of it is only known to be possible
     */
    public boolean isStated() {
        return high != null && (likely != null || facts.paths().containsAll(open.paths()));
    }

    /**
     * The largest value that it can have, inclusive.
     *
     * @return the high bound, or {@code null} if nothing bounds it
     */
    public @Nullable BigDecimal high() {
        return high;
    }

    /**
     * The facts that it rests on.
     *
     * @return the facts that are stated, those of a range included
     */
    public Facts facts() {
        return facts;
    }

    /**
     * The facts whose exact value could still change it.
     *
     * @return none if and only if low equals high
     */
    public Facts open() {
        return open;
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
        BigDecimal least = low.add(other.low);
        if (isOneNumber() && other.isOneNumber()) {
            return new Interval(least, least, least, facts.and(other.facts), Facts.NONE);
        }
        return new Interval(
                least,
                likely == null || other.likely == null ? null : likely.add(other.likely),
                high == null || other.high == null ? null : high.add(other.high),
                facts.and(other.facts),
                open.and(other.open));
    }

    /**
     * What is left when something is taken away, never below nothing.
     *
     * @param other what is taken away
     * @return the difference of both; nothing is the low bound where nothing bounds what is taken away
     */
    public Interval minus(Interval other) {
        BigDecimal least = other.high == null ? BigDecimal.ZERO : left(low, other.high);
        boolean one = isOneNumber() && other.isOneNumber();
        return new Interval(
                least,
                one ? least : likely == null || other.likely == null ? null : left(likely, other.likely),
                one ? least : high == null ? null : left(high, other.low),
                facts.and(other.facts),
                open.and(other.open));
    }

    private static BigDecimal left(BigDecimal whole, BigDecimal part) {
        return whole.subtract(part).max(BigDecimal.ZERO);
    }

    /**
     * The sum of many.
     *
     * @param summands the summands
     * @return the sum of all, nothing if there are none
     */
    public static Interval sum(Collection<Interval> summands) {
        Interval sum = ZERO;
        for (Interval summand : summands) {
            sum = sum.plus(summand);
        }
        return sum;
    }

    /**
     * The product; nothing times an unbounded quantity is nothing, and rests on what is nothing.
     *
     * @param other the other factor
     * @return the product of both
     */
    public Interval times(Interval other) {
        return times(other, PRECISION);
    }

    /**
     * The product to so many digits.
     *
     * @param other the other factor
     * @param precision the digits; {@link MathContext#UNLIMITED} for the exact product
     * @return the product of both
     */
    public Interval times(Interval other, MathContext precision) {
        if (isZero() || other.isZero()) {
            return isZero() ? exactly(BigDecimal.ZERO, facts) : exactly(BigDecimal.ZERO, other.facts);
        }
        BigDecimal least = low.multiply(other.low, precision);
        boolean one = isOneNumber() && other.isOneNumber();
        return new Interval(
                least,
                one ? least : product(likely, other.likely, precision),
                one ? least : product(high, other.high, precision),
                facts.and(other.facts),
                open.and(other.open));
    }

    private static @Nullable BigDecimal product(@Nullable BigDecimal a, @Nullable BigDecimal b, MathContext precision) {
        return a == null || b == null ? null : a.multiply(b, precision);
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
     * The quotient; nothing is nothing, whatever it is divided by.
     *
     * @param divisor what to divide by; its low bound must be above 0, unless nothing bounds the dividend
     * @return the quotient
     * @throws ArithmeticException if the dividend is not nothing, and the divisor can be 0 while the dividend has a high bound, or is 0
     */
    public Interval dividedBy(Interval divisor) {
        if (isZero()) {
            return this;
        }
        BigDecimal least = divisor.high == null ? BigDecimal.ZERO : Quotient.of(low, divisor.high);
        if (isOneNumber() && divisor.isOneNumber()) {
            return new Interval(least, least, least, facts.and(divisor.facts), Facts.NONE);
        }
        return new Interval(
                least,
                likely == null || divisor.likely == null ? null : Quotient.of(likely, divisor.likely),
                high == null ? null : Quotient.of(high, divisor.low),
                facts.and(divisor.facts),
                open.and(divisor.open));
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
     * The quantity after something was done to each of its values that keeps their order, such as rounding.
     *
     * @param change what is done
     * @return the quantity with the same facts
     */
    public Interval each(UnaryOperator<BigDecimal> change) {
        if (isOneNumber()) {
            return exactly(change.apply(low), facts);
        }
        return new Interval(
                change.apply(low),
                likely == null ? null : change.apply(likely),
                high == null ? null : change.apply(high),
                facts,
                open);
    }

    /**
     * The next whole number.
     *
     * @return each bound rounded up
     */
    public Interval ceiling() {
        return each(value -> value.setScale(0, RoundingMode.CEILING));
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
                likely == null || other.likely == null ? null : likely.max(other.likely),
                high == null || other.high == null ? null : high.max(other.high),
                facts.and(other.facts),
                open.and(other.open));
    }

    /**
     * The smaller of two.
     *
     * @param other the other quantity
     * @return an interval that holds the smaller one
     */
    public Interval min(Interval other) {
        BigDecimal most = high == null ? other.high : other.high == null ? high : high.min(other.high);
        return new Interval(
                low.min(other.low),
                likely == null || other.likely == null ? null : likely.min(other.likely),
                most,
                facts.and(other.facts),
                open.and(other.open));
    }

    /**
     * Whether the quantity is within a bound.
     *
     * @param bound the bound, inclusive
     * @return UNKNOWN while the bound splits the interval
     */
    public Answer atMost(BigDecimal bound) {
        if (high != null && high.compareTo(bound) <= 0) {
            return Answer.of(true, facts);
        }
        return low.compareTo(bound) > 0 ? Answer.of(false, facts) : Answer.unknown(open);
    }

    /**
     * Whether the quantity reaches a bound.
     *
     * @param bound the bound, inclusive
     * @return UNKNOWN while the bound splits the interval
     */
    public Answer atLeast(BigDecimal bound) {
        if (low.compareTo(bound) >= 0) {
            return Answer.of(true, facts);
        }
        return high != null && high.compareTo(bound) < 0 ? Answer.of(false, facts) : Answer.unknown(open);
    }

    /**
     * Whether the quantity is within another one that may be known in part itself.
     *
     * @param bound the other quantity, inclusive
     * @return UNKNOWN while the two overlap
     */
    public Answer atMost(Interval bound) {
        Facts both = facts.and(bound.facts);
        if (high != null && high.compareTo(bound.low) <= 0) {
            return Answer.of(true, both);
        }
        return bound.high != null && low.compareTo(bound.high) > 0
                ? Answer.of(false, both)
                : Answer.unknown(open.and(bound.open));
    }

    /**
     * The quantity for people.
     *
     * @return for example {@code 5}, {@code 5–7} or {@code 5 or more}
     */
    public String shown() {
        String least = plain(low);
        if (isExact()) {
            return least;
        }
        return high == null ? least + " or more" : least + "–" + plain(high);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Whether the bounds are the very same number, digit for digit, so that what holds for one need not be worked out for the other. */
    @SuppressWarnings("ReferenceEquality") // equal numbers may have other digits: 1 and 1.0
    private boolean isOneNumber() {
        return low == high;
    }

    private boolean isZero() {
        return high != null && high.signum() == 0;
    }

    /** Whether it is the same quantity, whatever facts it rests on. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Interval that
                && low.equals(that.low)
                && Objects.equals(likely, that.likely)
                && Objects.equals(high, that.high)
                && open.paths().equals(that.open.paths());
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, likely, high);
    }

    @Override
    public String toString() {
        String bounds = isExact()
                ? low.toPlainString()
                : low.toPlainString() + "–" + (high == null ? "" : high.toPlainString());
        return open.isEmpty() ? bounds : bounds + ", open " + open;
    }
}
