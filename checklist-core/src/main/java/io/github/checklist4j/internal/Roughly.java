package io.github.checklist4j.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Machine numbers that are certain to lie below or above an exact one, which is never negative: what two of them say of each other is so, and
 * only where they are too near is it worked out to the last digit. Nothing is 0, and nothing else is.
 */
public final class Roughly {
    /** Above what one operation can be off on numbers of 53 bits, and on those of 34 digits. */
    private static final double OFF = 0x1p-50;

    private static final int DIGITS_OF_A_DOUBLE = 15;
    private static final int LARGEST_SCALE = 300;

    private Roughly() {}

    /** At least so much; of a number below 0 it says nothing. */
    public static double least(BigDecimal exact) {
        return exact.signum() < 0 ? Double.NaN : down(near(exact));
    }

    /** At most so much; infinite for {@code null}, a number without bound. */
    public static double most(@Nullable BigDecimal exact) {
        if (exact == null) {
            return Double.POSITIVE_INFINITY;
        }
        return exact.signum() < 0 ? Double.NaN : exact.signum() == 0 ? 0 : up(some(near(exact)));
    }

    /** Below what an operation on such numbers would give to the last digit. */
    public static double down(double number) {
        return Math.max(0, Math.min(number, Double.MAX_VALUE) * (1 - OFF) - Double.MIN_VALUE);
    }

    /** Above that. */
    public static double up(double number) {
        return number == 0 ? 0 : number * (1 + OFF) + Double.MIN_VALUE;
    }

    /** What is something stays so, however little. */
    public static double some(double number) {
        return Math.max(number, Double.MIN_VALUE);
    }

    /** The JDK writes a long number out and reads it again. */
    private static double near(BigDecimal exact) {
        return exact.precision() <= DIGITS_OF_A_DOUBLE || Math.abs(exact.scale()) > LARGEST_SCALE
                ? exact.doubleValue()
                : exact.unscaledValue().doubleValue() / Math.pow(10, exact.scale());
    }
}
