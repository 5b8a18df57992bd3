package io.github.checklist4j.strategy;

import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How computed quantities are written: plain decimals, rounded half up for the eye only. */
final class Figures {
    private static final int MOST_DIGITS = 34;
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
        String low = rounded(quantity.low(), digits);
        if (quantity.high() == null) {
            return low + " or more";
        }
        String high = rounded(quantity.high(), digits);
        return low.equals(high) ? low : low + "–" + high;
    }

    /** A quantity beside another one: rounded no further than that the two are told apart. */
    static String apart(Interval quantity, Interval other) {
        int digits = 3;
        while (digits < MOST_DIGITS && isHidden(quantity, other, digits)) {
            digits++;
        }
        String low = plain(quantity.low(), digits);
        if (quantity.high() == null) {
            return low + " or more";
        }
        String high = plain(quantity.high(), digits);
        return low.equals(high) ? low : low + "–" + high;
    }

    private static boolean isHidden(Interval quantity, Interval other, int digits) {
        return isHidden(quantity.low(), other.high(), digits) || isHidden(quantity.high(), other.low(), digits);
    }

    private static boolean isHidden(@Nullable BigDecimal number, @Nullable BigDecimal other, int digits) {
        return number != null
                && other != null
                && number.compareTo(other) != 0
                && plain(number, digits).equals(plain(other, digits));
    }

    private static String plain(BigDecimal number, int digits) {
        return new BigDecimal(rounded(number, digits)).stripTrailingZeros().toPlainString();
    }

    static String rounded(BigDecimal number, int digits) {
        BigDecimal rounded = number.setScale(digits, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded).toPlainString();
    }
}
