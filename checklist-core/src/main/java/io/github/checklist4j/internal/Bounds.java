package io.github.checklist4j.internal;

import io.github.checklist4j.describe.Within;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of a quantity, both inclusive, and its unit.
 *
 * @param min the smallest value
 * @param max the largest value
 * @param unit the unit, empty for a plain count
 */
public record Bounds(BigDecimal min, BigDecimal max, String unit) {
    /** What holds where nothing is declared: a plain count. */
    public static final Bounds COUNT = new Bounds(BigDecimal.ZERO, new BigDecimal("1e15"), "");

    /** More digits than any quantity of this library has; a longer number is refused before anybody computes with it. */
    private static final int MAX_DIGITS = 40;

    /** Those of a plain count, in a unit. */
    public static Bounds in(String unit) {
        return unit.isEmpty() ? COUNT : new Bounds(COUNT.min, COUNT.max, unit);
    }

    static Bounds of(@Nullable Within within) {
        return within == null
                ? COUNT
                : new Bounds(new BigDecimal(within.min()), new BigDecimal(within.max()), within.unit());
    }

    /** Whether the number has so few digits, before and behind the point, that one can compute with it. */
    public static boolean computable(BigDecimal value) {
        return Math.abs((long) value.scale()) <= MAX_DIGITS && value.precision() <= MAX_DIGITS;
    }

    /** Whether the value lies within the bounds and one can compute with it. */
    public boolean hold(BigDecimal value) {
        return computable(value) && value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
    }

    @Override
    public String toString() {
        return "a value from " + min.toPlainString() + " to " + max.toPlainString()
                + (unit.isEmpty() ? "" : " " + unit);
    }
}
