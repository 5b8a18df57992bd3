package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.limits.Limits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

/** The bulk alternative of the worked example: all 400,000 records in one nightly run. */
class BulkWindowTest {
    private static BulkWindow run(int batchSize, int maxInFlight) {
        return new BulkWindow(
                number(400_000), number(batchSize), number(60), number(40), number(maxInFlight), number(1), number(1));
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private static BigDecimal rounded(BigDecimal hours) {
        return hours.setScale(2, RoundingMode.HALF_UP);
    }

    @Test
    void eight_threads_wish_0_89_hours() {
        assertThat(rounded(run(10, 8).wishedHours())).isEqualTo("0.89");
    }

    @Test
    void the_execution_time_caps_them_at_1_78_hours() {
        assertThat(rounded(run(10, 8).hours(Limits.standard()))).isEqualTo("1.78");
    }

    @Test
    void single_records_are_held_up_by_the_number_of_requests() {
        assertThat(rounded(run(1, 8).hours(Limits.standard()))).isEqualTo("5.56");
        assertThat(rounded(run(1, 100).hours(Limits.standard()))).isEqualTo("5.56");
    }

    @Test
    void a_client_below_the_cap_gets_what_it_wishes() {
        BulkWindow slow = run(10, 2);
        assertThat(slow.hours(Limits.standard())).isEqualByComparingTo(slow.wishedHours());
    }
}
