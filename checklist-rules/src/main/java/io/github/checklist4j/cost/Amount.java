package io.github.checklist4j.cost;

import io.github.checklist4j.facts.Range;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A low, a likely and a high value of something that is projected.
 *
 * @param range from the low to the high value, with the facts that keep it from being exact; without an upper bound the low value is a
 *     lower bound only
 * @param likely the value that comes of the likely value of every fact, or {@code null} if one of them has none
 */
public record Amount(Interval range, @Nullable BigDecimal likely) {
    static final Amount ZERO = new Amount(Interval.ZERO, null);

    /** Of something exact the only value is the likely one. */
    public Amount {
        likely = range.isExact() ? range.low() : likely;
    }

    /** A fact; unknown, it is anything from 0 on. */
    static Amount of(@Nullable Range<BigDecimal> fact, String path) {
        return new Amount(Interval.of(fact, path), fact == null ? null : fact.likely());
    }

    static Amount exactly(BigDecimal value) {
        return new Amount(Interval.exactly(value), null);
    }

    /** Anything from 0 on. */
    static Amount unknown(List<String> open) {
        return new Amount(new Interval(BigDecimal.ZERO, null, open), null);
    }

    static Amount sum(List<Amount> amounts) {
        return sum(amounts, open(amounts));
    }

    /** What keeps some amounts from being exact, each path once. */
    static List<String> open(List<Amount> amounts) {
        Set<String> open = new LinkedHashSet<>();
        amounts.forEach(amount -> open.addAll(amount.open()));
        return List.copyOf(open);
    }

    /** The same where it is already known what is open of all. */
    static Amount sum(List<Amount> amounts, List<String> open) {
        if (amounts.stream().allMatch(Amount::isOneNumber)) {
            return exactly(amounts.stream().map(Amount::low).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal likely = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (Amount amount : amounts) {
            low = low.add(amount.low());
            likely = Unbounded.sum(likely, amount.likely);
            high = Unbounded.sum(high, amount.high());
        }
        return new Amount(new Interval(low, high, open), likely);
    }

    Amount plus(Amount other) {
        return sum(List.of(this, other), CostPaths.joined(open(), other.open()));
    }

    /** Whether low, likely and high are the very same number, digit for digit, so that they need not be worked out three times. */
    @SuppressWarnings("ReferenceEquality") // equal numbers may have other digits: 1 and 1.0
    private boolean isOneNumber() {
        return low() == high() && low() == likely;
    }

    Amount times(Amount factor) {
        return factor.isOne() && isAboveZero() ? this : times(factor, CostPaths.joined(open(), factor.open()));
    }

    /** The same where it is already known what is open of both. */
    Amount times(Amount factor, List<String> open) {
        if (factor.isOne() && isAboveZero()) {
            return this;
        }
        if (isOneNumber()
                && factor.isOneNumber()
                && low().signum() != 0
                && factor.low().signum() != 0) {
            return exactly(low().multiply(factor.low()));
        }
        return new Amount(
                new Interval(low().multiply(factor.low()), Unbounded.product(high(), factor.high()), open),
                Unbounded.product(likely, factor.likely));
    }

    /** Whether it is 1, written as it is: a product with 1.00 has two digits more. */
    private boolean isOne() {
        return isOneNumber() && low().compareTo(BigDecimal.ONE) == 0 && low().scale() == 0;
    }

    private boolean isAboveZero() {
        return low().signum() > 0;
    }

    /** This amount, or nothing of it. */
    Amount orNothing(String path) {
        return new Amount(new Interval(BigDecimal.ZERO, high(), CostPaths.joined(open(), List.of(path))), null);
    }

    Amount rounded(int digits) {
        if (isOneNumber()) {
            return exactly(rounded(low(), digits));
        }
        return new Amount(
                new Interval(rounded(low(), digits), high() == null ? null : rounded(high(), digits), open()),
                likely == null ? null : rounded(likely, digits));
    }

    private static BigDecimal rounded(BigDecimal value, int digits) {
        return value.setScale(digits, RoundingMode.HALF_EVEN);
    }

    /**
     * The smallest value that it can have.
     *
     * @return the lower bound, inclusive
     */
    public BigDecimal low() {
        return range.low();
    }

    /**
     * The largest value that it can have.
     *
     * @return the upper bound, inclusive, or {@code null} if nothing bounds it
     */
    public @Nullable BigDecimal high() {
        return range.high();
    }

    /**
     * What keeps it from being exact.
     *
     * @return the paths of the facts; empty if and only if it is exact
     */
    public List<String> open() {
        return range.open();
    }
}
