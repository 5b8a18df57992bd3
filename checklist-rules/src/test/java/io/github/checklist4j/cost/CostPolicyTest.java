package io.github.checklist4j.cost;

import static io.github.checklist4j.cost.CostFacts.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CostPolicyTest {
    @Test
    void takes_the_smallest_values_that_make_sense() {
        CostPolicy policy = policy(1, 0, "0.01", "0", 0, 0);

        assertThat(policy.shortestHorizonMonths()).isOne();
        assertThat(policy.minorUnitDigits()).isZero();
    }

    @Test
    void refuses_values_that_make_no_sense_and_says_which() {
        assertRefused(() -> policy(0, 0, "1", "0", 0, 0), "shortestHorizonMonths must be at least 1, but was 0");
        assertRefused(() -> policy(1, -1, "1", "0", 0, 0), "staleAfterDays must not be below 0, but was -1");
        assertRefused(() -> policy(1, 0, "0", "0", 0, 0), "daysPerMonth must be above 0, but was 0");
        assertRefused(() -> policy(1, 0, "1", "-0.1", 0, 0), "recordCountFrom must not be below 0, but was -0.1");
        assertRefused(() -> policy(1, 0, "1", "0", -1, 0), "digits must not be below 0");
        assertRefused(() -> policy(1, 0, "1", "0", 0, -1), "digits must not be below 0");
    }

    private static void assertRefused(Runnable policy, String message) {
        assertThatIllegalArgumentException().isThrownBy(policy::run).withMessage(message);
    }

    private static CostPolicy policy(
            int horizon, int stale, String daysPerMonth, String recordCountFrom, int minorDigits, int unitDigits) {
        CostPolicy.Widths widths =
                new CostPolicy.Widths(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        return new CostPolicy(
                horizon, 12, stale, number(daysPerMonth), widths, number(recordCountFrom), minorDigits, unitDigits);
    }
}
