package io.github.checklist4j.knowledge;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
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
        return Comparison.of(side(what, seen, expected, unit), relation, side(bound, expected, seen, unit));
    }

    private static Side side(String what, Interval quantity, Interval other, String unit) {
        return new Side(what, text(quantity, other), isUnknown(quantity, other) ? "" : unit);
    }

    /** Nothing is stated of it, and its bounds, which only keep typing errors out, decide nothing. */
    private static boolean isUnknown(Interval quantity, Interval other) {
        return quantity.facts().isEmpty()
                && !quantity.open().isEmpty()
                && isBelow(quantity.low(), other.high())
                && isBelow(other.low(), quantity.high());
    }

    private static boolean isBelow(BigDecimal low, @Nullable BigDecimal high) {
        return high == null || low.compareTo(high) < 0;
    }

    /**
     * One quantity beside another one.
     *
     * @param quantity the quantity
     * @param other the other
     * @return for example {@code 12}, {@code 0.125}, {@code 3–5}, {@code 3 or more}, {@code unknown} where nothing is stated of it
     */
    public static String text(Interval quantity, Interval other) {
        if (isUnknown(quantity, other)) {
            return "unknown";
        }
        int digits = FEWEST_DIGITS;
        while (digits < MOST_DIGITS && isHidden(quantity, other, digits)) {
            digits++;
        }
        int most = digits;
        return quantity.shown(number -> plain(number, most));
    }

    /**
     * One number beside others.
     *
     * @param number the number
     * @param fewest how many decimals it is rounded to where that tells it from each of the others
     * @param others the others
     * @return the number with as many decimals as it takes that it looks like none that it is not
     */
    public static String text(BigDecimal number, int fewest, List<BigDecimal> others) {
        int digits = fewest;
        while (digits < MOST_DIGITS && isHidden(number, digits, others)) {
            digits++;
        }
        return plain(number, digits);
    }

    private static boolean isHidden(BigDecimal number, int digits, List<BigDecimal> others) {
        return others.stream().anyMatch(other -> isHidden(number, other, digits));
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
