package io.github.checklist4j.knowledge;

import io.github.checklist4j.internal.Quotient;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a quantity, and the facts behind them.
 *
 * @param low the smallest value
 * @param likely the value that is expected, or {@code null} where nobody said
 * @param high the largest value, or {@code null} if nothing bounds it
 * @param facts the facts that the bounds rest on
 * @param open the facts whose exact value could still change it
 * @param anyMore whether the largest value rests on how much a fact that nobody stated may be at all, which only keeps typing errors out
 */
record Exact(
        BigDecimal low,
        @Nullable BigDecimal likely,
        @Nullable BigDecimal high,
        Facts facts,
        Facts open,
        boolean anyMore) {
    /** Enough digits that no published figure is touched by rounding. */
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /** A quantity that turned out to be one value depends on no fact any more. */
    Exact {
        if (isOne(low, high)) {
            likely = low;
            open = Facts.NONE;
            anyMore = false;
        }
    }

    static Exact of(BigDecimal value, Facts facts) {
        return new Exact(value, value, value, facts, Facts.NONE, false);
    }

    boolean isOneValue() {
        return isOne(low, high);
    }

    @SuppressWarnings("ReferenceEquality") // the very same number is mostly what is known
    private static boolean isOne(BigDecimal low, @Nullable BigDecimal high) {
        return low == high || (high != null && low.compareTo(high) == 0);
    }

    boolean isNothing() {
        return high != null && high.signum() == 0;
    }

    boolean isStated() {
        boolean told = low.signum() > 0 || isBounded(); // from nothing to anything is nothing to tell
        return told && high != null && (likely != null || facts.paths().containsAll(open.paths()));
    }

    /** Whether its largest value says something: it is stated, or follows from what is. */
    boolean isBounded() {
        return high != null && !anyMore;
    }

    /** The same, whose largest value says something or not. */
    Exact anyMore(boolean more) {
        return more == anyMore ? this : new Exact(low, likely, high, facts, open, more);
    }

    /** Whether the largest value is the larger one of two. */
    private boolean isAbove(Exact other) {
        return high == null || (other.high != null && high.compareTo(other.high) > 0);
    }

    /** Whether the bounds are the very same number, digit for digit, so that what holds for one need not be worked out for the other. */
    @SuppressWarnings("ReferenceEquality") // equal numbers may have other digits: 1 and 1.0
    private boolean isOneNumber() {
        return low == high;
    }

    /** Nothing is known of what comes of two numbers while one of them is not known. */
    private static @Nullable BigDecimal both(
            @Nullable BigDecimal a, @Nullable BigDecimal b, BinaryOperator<BigDecimal> operation) {
        return a == null || b == null ? null : operation.apply(a, b);
    }

    private Exact with(Exact other, BigDecimal least, @Nullable BigDecimal likeliest, @Nullable BigDecimal most) {
        return new Exact(
                least, likeliest, most, facts.and(other.facts), open.and(other.open), anyMore || other.anyMore);
    }

    Exact plus(Exact other) {
        BigDecimal least = low.add(other.low);
        boolean one = isOneNumber() && other.isOneNumber();
        return with(
                other,
                least,
                one ? least : both(likely, other.likely, BigDecimal::add),
                one ? least : both(high, other.high, BigDecimal::add));
    }

    /** Never below nothing; nothing is the low bound where nothing bounds what is taken away. */
    Exact minus(Exact other) {
        BigDecimal least = other.high == null ? BigDecimal.ZERO : left(low, other.high);
        boolean one = isOneNumber() && other.isOneNumber();
        return with(
                        other,
                        least,
                        one ? least : both(likely, other.likely, Exact::left),
                        one ? least : high == null ? null : left(high, other.low))
                .anyMore(anyMore);
    }

    private static BigDecimal left(BigDecimal whole, BigDecimal part) {
        return whole.subtract(part).max(BigDecimal.ZERO);
    }

    Exact times(Exact other) {
        return times(other, PRECISION);
    }

    Exact timesExactly(Exact other) {
        return times(other, MathContext.UNLIMITED);
    }

    Exact times(Exact other, MathContext precision) {
        BigDecimal least = low.multiply(other.low, precision);
        boolean one = isOneNumber() && other.isOneNumber();
        return with(
                other,
                least,
                one ? least : both(likely, other.likely, (a, b) -> a.multiply(b, precision)),
                one ? least : both(high, other.high, (a, b) -> a.multiply(b, precision)));
    }

    Exact dividedBy(Exact divisor) {
        BigDecimal least = divisor.high == null ? BigDecimal.ZERO : Quotient.of(low, divisor.high);
        boolean one = isOneNumber() && divisor.isOneNumber();
        return with(
                divisor,
                least,
                one ? least : both(likely, divisor.likely, Quotient::of),
                one ? least : high == null ? null : Quotient.of(high, divisor.low));
    }

    /** What comes of dividing in a way that knows what to do where one of the two is nothing, or nobody knows it; {@code null}: anything. */
    Exact quotient(Exact divisor, BinaryOperator<@Nullable BigDecimal> how) {
        BigDecimal least = how.apply(low, divisor.high);
        return with(
                divisor,
                least == null ? BigDecimal.ZERO : least,
                likely == null || divisor.likely == null ? null : how.apply(likely, divisor.likely),
                how.apply(high, divisor.low));
    }

    Exact packs(Exact size) {
        return quotient(size, Exact::packs);
    }

    /** One at least, however large a pack is; any number, {@code null}, if one may hold next to nothing. */
    private static @Nullable BigDecimal packs(@Nullable BigDecimal units, @Nullable BigDecimal size) {
        if (units != null && units.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (units == null || (size != null && size.signum() == 0)) {
            return null;
        }
        return size == null ? BigDecimal.ONE : units.divide(size, 0, RoundingMode.CEILING);
    }

    Exact max(Exact other) {
        return with(
                        other,
                        low.max(other.low),
                        both(likely, other.likely, BigDecimal::max),
                        both(high, other.high, BigDecimal::max))
                .anyMore(isAbove(other) ? anyMore : other.anyMore);
    }

    Exact min(Exact other) {
        return with(
                        other,
                        low.min(other.low),
                        both(likely, other.likely, BigDecimal::min),
                        high == null ? other.high : other.high == null ? high : high.min(other.high))
                .anyMore(isAbove(other) ? other.anyMore : anyMore);
    }

    Exact each(UnaryOperator<BigDecimal> change) {
        BigDecimal least = change.apply(low);
        return isOneNumber()
                ? of(least, facts)
                : new Exact(
                        least,
                        likely == null ? null : change.apply(likely),
                        high == null ? null : change.apply(high),
                        facts,
                        open,
                        anyMore);
    }

    Exact compounded(int months) {
        return each(rate -> rate.add(BigDecimal.ONE, PRECISION).pow(months, PRECISION));
    }

    Exact ceiling() {
        return each(value -> value.setScale(0, RoundingMode.CEILING));
    }

    /** UNKNOWN while the two overlap. */
    Answer atMost(Exact bound) {
        if (high != null && high.compareTo(bound.low) <= 0) {
            return Answer.of(true, facts.and(bound.facts));
        }
        return bound.high != null && low.compareTo(bound.high) > 0
                ? Answer.of(false, facts.and(bound.facts))
                : Answer.unknown(open.and(bound.open));
    }
}
