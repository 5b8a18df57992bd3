package io.github.checklist4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoughlyTest {
    @Test
    void the_exact_number_lies_between_the_least_and_the_most() {
        Random random = new Random(20261127);
        for (int i = 0; i < 100_000; i++) {
            BigDecimal exact = new BigDecimal(new BigInteger(1 + random.nextInt(400), random), random.nextInt(80) - 20);
            double least = Roughly.least(exact);
            double most = Roughly.most(exact);

            assertThat(new BigDecimal(least)).as("least of %s", exact).isLessThanOrEqualTo(exact);
            assertThat(new BigDecimal(most)).as("most of %s", exact).isGreaterThanOrEqualTo(exact);
            assertThat(most - least).as("between for %s", exact).isLessThanOrEqualTo(most * 1e-14);
        }
    }

    @Test
    void nothing_is_nothing_and_hardly_anything_is_more() {
        assertThat(Roughly.most(new BigDecimal("0.00"))).isZero();
        assertThat(Roughly.most(new BigDecimal("1e-500"))).isPositive();
        assertThat(Roughly.least(new BigDecimal("1e-500"))).isZero();
    }

    @Test
    void what_no_machine_number_reaches_has_a_least_and_no_most() {
        assertThat(Roughly.least(new BigDecimal("1e500"))).isFinite();
        assertThat(Roughly.most(new BigDecimal("1e500"))).isInfinite();
        assertThat(Roughly.most(null)).isInfinite();
    }

    @Test
    void says_nothing_of_what_is_below_0() {
        assertThat(Roughly.least(BigDecimal.ONE.negate())).isNaN();
        assertThat(Roughly.most(BigDecimal.ONE.negate())).isNaN();
    }
}
