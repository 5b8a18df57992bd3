package io.github.checklist4j.facts;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that is known exactly or only to lie between two bounds.
 *
 * @param low the smallest value that it can have, inclusive
 * @param likely the value that is expected, or {@code null} where nobody said; it never decides a comparison
 * @param high the largest value that it can have, inclusive
 * @param <T> what is measured, usually {@code BigDecimal} or {@code Duration}
 */
public record Range<T extends Comparable<? super T>>(
        T low, @Nullable T likely, T high) {
    /**
     * Checks the order of the bounds.
     *
     * @throws IllegalArgumentException if not low &le; likely &le; high
     */
    public Range {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        boolean ordered = low.compareTo(high) <= 0
                && (likely == null || (low.compareTo(likely) <= 0 && likely.compareTo(high) <= 0));
        if (!ordered) {
            throw new IllegalArgumentException("a range needs low <= likely <= high, but was " + low
                    + (likely == null ? "" : ", " + likely) + ", " + high);
        }
    }

    /**
     * A quantity that is known exactly.
     *
     * @param value the value
     * @param <T> what is measured
     * @return the range that holds only this value
     */
    public static <T extends Comparable<? super T>> Range<T> exact(T value) {
        return new Range<>(value, value, value);
    }

    /**
     * A quantity that lies between two bounds, nobody says where.
     *
     * @param low the smallest value, inclusive
     * @param high the largest value, inclusive
     * @param <T> what is measured
     * @return the range
     * @throws IllegalArgumentException if low is above high
     */
    public static <T extends Comparable<? super T>> Range<T> between(T low, T high) {
        return new Range<>(low, low.compareTo(high) == 0 ? low : null, high);
    }

    /**
     * A number that is known exactly.
     *
     * @param value the value
     * @return the range that holds only this value
     */
    public static Range<BigDecimal> exact(long value) {
        return exact(BigDecimal.valueOf(value));
    }

    /**
     * A number that lies between two bounds, nobody says where.
     *
     * @param low the smallest value, inclusive
     * @param high the largest value, inclusive
     * @return the range
     * @throws IllegalArgumentException if low is above high
     */
    public static Range<BigDecimal> between(long low, long high) {
        return between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /**
     * A number that lies between two bounds, with the one that is expected.
     *
     * @param low the smallest value, inclusive
     * @param likely the value that is expected
     * @param high the largest value, inclusive
     * @return the range
     * @throws IllegalArgumentException if not low &le; likely &le; high
     */
    public static Range<BigDecimal> between(long low, long likely, long high) {
        return new Range<>(BigDecimal.valueOf(low), BigDecimal.valueOf(likely), BigDecimal.valueOf(high));
    }

    /**
     * Whether there is only one value that the quantity can have. The name is none of a bean's property: a plain mapper writes the components
     * and nothing else.
     *
     * @return true if low equals high in order
     */
    public boolean hasOneValue() {
        return low.compareTo(high) == 0;
    }
}
