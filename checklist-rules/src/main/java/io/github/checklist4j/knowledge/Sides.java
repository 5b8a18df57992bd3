package io.github.checklist4j.knowledge;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Two quantities side by side, each rounded no further than that the two are told apart. */
public final class Sides {
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 34;

    private Sides() {}

    /**
     * Compares two quantities in words.
     *
     * @param what what the first is, or its path
     * @param seen the first
     * @param relation how it should stand to the second, for example {@code at most}
     * @param bound what the second is, or its path; empty where that goes without saying
     * @param expected the second
     * @param unit the unit of both; empty for none
     * @return the comparison
     */
    public static Comparison of(
            String what, Interval seen, String relation, String bound, Interval expected, String unit) {
        return Comparison.of(
                new Side(what, text(seen, expected), unit), relation, new Side(bound, text(expected, seen), unit));
    }

    /**
     * One quantity beside another one.
     *
     * @param quantity the quantity
     * @param other the other
     * @return for example {@code 12}, {@code 0.125}, {@code 3–5}, {@code 3 or more}
     */
    public static String text(Interval quantity, Interval other) {
        int digits = FEWEST_DIGITS;
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
        BigDecimal rounded = number.setScale(digits, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
