package io.github.checklist4j.cost;

import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The first month, counted from 0, in which something goes beyond its bound.
 *
 * @param earliest the month in the case that crosses first, or {@code null} if it cannot happen within the horizon
 * @param likely the month in the likely case, or {@code null} if that one stays within or there is none
 * @param latest the month by which it has happened in every case, or {@code null} if it need not happen within the horizon
 */
public record Crossing(
        @Nullable Integer earliest,
        @Nullable Integer likely,
        @Nullable Integer latest) {
    /** It cannot happen. */
    static final Crossing NEVER = new Crossing(null, null, null);

    static Crossing of(List<Interval> months, Interval bound) {
        return new Crossing(
                first(months, month -> month.high() == null || isAbove(month.high(), bound.low())),
                first(months, month -> isAbove(month.likely(), bound.likely())),
                first(months, month -> isAbove(month.low(), bound.high())));
    }

    private static boolean isAbove(@Nullable BigDecimal amount, @Nullable BigDecimal bound) {
        return amount != null && bound != null && amount.compareTo(bound) > 0;
    }

    private static @Nullable Integer first(List<Interval> months, Predicate<Interval> crossed) {
        int month = (int) months.stream().takeWhile(crossed.negate()).count();
        return month < months.size() ? month : null;
    }
}
