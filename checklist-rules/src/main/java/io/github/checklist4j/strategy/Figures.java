package io.github.checklist4j.strategy;

import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How computed quantities are written: plain decimals, rounded half up for the eye only. */
final class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /** A share as a percentage with three decimals. */
    static String percent(Interval share) {
        return percent(share, 3);
    }

    static String percent(Interval share, int digits) {
        return rounded(share.times(HUNDRED), digits);
    }

    static String percent(BigDecimal share, int digits) {
        return rounded(share.multiply(HUNDRED), digits);
    }

    static String rounded(Interval quantity, int digits) {
        return quantity.shown(number -> rounded(number, digits));
    }

    static String rounded(BigDecimal number, int digits) {
        BigDecimal rounded = number.setScale(digits, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded).toPlainString();
    }
}
