package io.github.checklist4j.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Division to 34 digits, the same to the last digit and zero as {@link BigDecimal#divide(BigDecimal, MathContext)}. The JDK works out all 34
 * digits even of 99.9 / 100 and then takes the zeros off one by one; here a quotient that comes out even within a {@code long} costs a few
 * machine divisions.
 */
public final class Quotient {
    private static final long ROOM = Long.MAX_VALUE / 10;

    private Quotient() {}

    /**
     * The quotient.
     *
     * @param dividend what is divided
     * @param divisor by what
     * @return the exact quotient, or the nearest number of 34 digits
     * @throws ArithmeticException if the divisor is zero
     */
    public static BigDecimal of(BigDecimal dividend, BigDecimal divisor) {
        if (isSmall(dividend) && isSmall(divisor) && divisor.signum() != 0) {
            BigDecimal even = even(dividend, divisor);
            if (even != null) {
                return even;
            }
        }
        return dividend.divide(divisor, MathContext.DECIMAL128);
    }

    /** Small enough for a long; precision() counts the digits of a long without making a big integer of it. */
    private static boolean isSmall(BigDecimal number) {
        return number.precision() <= 18;
    }

    private static @Nullable BigDecimal even(BigDecimal dividend, BigDecimal divisor) {
        long rest = dividend.unscaledValue().longValue();
        long by = divisor.unscaledValue().longValue();
        int scale = dividend.scale() - divisor.scale();
        while (rest % by != 0) {
            if (Math.abs(rest) > ROOM) {
                return null;
            }
            rest *= 10;
            scale++;
        }
        return BigDecimal.valueOf(rest / by, scale);
    }
}
