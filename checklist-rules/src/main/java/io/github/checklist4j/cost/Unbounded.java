package io.github.checklist4j.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Exact arithmetic with numbers that are not negative, where {@code null} stands for one without bound. */
final class Unbounded {
    private Unbounded() {}

    static @Nullable BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }

    /** The product; nothing times a number without bound is nothing. */
    static @Nullable BigDecimal product(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (isZero(a) || isZero(b)) {
            return BigDecimal.ZERO;
        }
        return a == null || b == null ? null : a.multiply(b);
    }

    /** What is left of a number, never below 0; nothing is left where the other one has no bound. */
    static @Nullable BigDecimal less(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (b == null) {
            return BigDecimal.ZERO;
        }
        return a == null ? null : a.subtract(b).max(BigDecimal.ZERO);
    }

    /** The whole packs that hold so many units: one at least, however large the pack; any number, if the pack may be next to nothing. */
    static @Nullable BigDecimal packs(@Nullable BigDecimal units, @Nullable BigDecimal pack) {
        if (isZero(units)) {
            return BigDecimal.ZERO;
        }
        if (units == null || isZero(pack)) {
            return null;
        }
        return pack == null ? BigDecimal.ONE : units.divide(pack, 0, RoundingMode.CEILING);
    }

    private static boolean isZero(@Nullable BigDecimal number) {
        return number != null && number.signum() == 0;
    }
}
