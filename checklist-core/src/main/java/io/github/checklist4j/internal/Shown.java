package io.github.checklist4j.internal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.stream.Collectors;

/** A value as people write it in a facts file, the same on every machine. */
public final class Shown {
    private static final int MOST_PLACES = 40;

    private Shown() {}

    /** A number without an exponent, unless that would take a page; whole days as {@code P1D}; of a list its elements. */
    public static String of(Object value) {
        if (value instanceof BigDecimal number && Math.abs(number.scale()) <= MOST_PLACES) {
            return number.toPlainString();
        }
        if (value instanceof Duration time) {
            long days = time.toDays();
            return days > 0 && time.equals(Duration.ofDays(days)) ? "P" + days + "D" : time.toString();
        }
        if (value instanceof Collection<?> many) {
            return many.isEmpty() ? "none" : many.stream().map(Shown::of).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
