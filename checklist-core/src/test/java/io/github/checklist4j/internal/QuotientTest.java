package io.github.checklist4j.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotientTest {
    @Test
    void is_even_where_the_quotient_comes_out_even() {
        assertThat(of("99.9", "100")).isEqualTo(new BigDecimal("0.999"));
        assertThat(of("99.50", "100")).isEqualTo(new BigDecimal("0.995"));
        assertThat(of("6000", "12")).isEqualTo(new BigDecimal("500"));
        assertThat(of("0.00", "7")).isEqualTo(new BigDecimal("0.00"));
        assertThat(of("-1", "8")).isEqualTo(new BigDecimal("-0.125"));
    }

    @Test
    void keeps_34_digits_where_it_does_not() {
        assertThat(of("1", "3")).isEqualTo(new BigDecimal("0.3333333333333333333333333333333333"));
    }

    @Test
    void has_the_digits_and_the_scale_of_the_jdk() {
        Random random = new Random(20260101);
        for (int i = 0; i < 200_000; i++) {
            BigDecimal dividend = number(random);
            BigDecimal divisor = number(random);
            if (divisor.signum() != 0) {
                assertThat(Quotient.of(dividend, divisor))
                        .as("%s / %s", dividend, divisor)
                        .isEqualTo(dividend.divide(divisor, MathContext.DECIMAL128));
            }
        }
    }

    @Test
    void refuses_to_divide_by_nothing() {
        assertThatThrownBy(() -> of("1", "0")).isInstanceOf(ArithmeticException.class);
    }

    /** Of all lengths up to those that leave no room, often round. */
    private static BigDecimal number(Random random) {
        long digits = random.nextLong() >> random.nextInt(64);
        long round = random.nextBoolean() ? 1 : (long) Math.pow(10, random.nextInt(8));
        BigDecimal number = BigDecimal.valueOf(digits).multiply(BigDecimal.valueOf(round));
        return number.movePointLeft(random.nextInt(12))
                .setScale(Math.max(0, random.nextInt(14)), java.math.RoundingMode.DOWN);
    }

    private static BigDecimal of(String dividend, String divisor) {
        return Quotient.of(new BigDecimal(dividend), new BigDecimal(divisor));
    }
}
