package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityPolicyTest {
    @Test
    void takes_values_at_the_ends_of_what_makes_sense() {
        CapacityPolicy widest = policy("1", 1_200, 1_200, "1", "1", 1, "1", "1");
        CapacityPolicy narrowest = policy("0.01", 0, 0, "0.01", "0.01", 1, "0.01", "9");

        assertThat(widest.searchMonths()).isEqualTo(1_200);
        assertThat(narrowest.horizonMonths()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0,    12, 120,  0.5, 0.8, 60,  5, 9, headroom",
        "1.01, 12, 120,  0.5, 0.8, 60,  5, 9, headroom",
        "0.8,  -1, 120,  0.5, 0.8, 60,  5, 9, the horizon",
        "0.8,  12, 11,   0.5, 0.8, 60,  5, 9, the search",
        "0.8,  12, 1201, 0.5, 0.8, 60,  5, 9, the search",
        "0.8,  12, 120,  0,   0.8, 60,  5, 9, the bands",
        "0.8,  12, 120,  0.5, 1.1, 60,  5, 9, the bands",
        "0.8,  12, 120,  0.9, 0.8, 60,  5, 9, the bands",
        "0.8,  12, 120,  0.5, 0.8, 0,   5, 9, the longest call",
        "0.8,  12, 120,  0.5, 0.8, -1,  5, 9, the longest call",
        "0.8,  12, 120,  0.5, 0.8, 60,  0, 9, the records an hour",
        "0.8,  12, 120,  0.5, 0.8, 60, 10, 9, the records an hour",
    })
    void refuses_values_that_make_no_sense_and_says_which(
            String headroom,
            int horizon,
            int search,
            String green,
            String watch,
            long longestCall,
            String realTime,
            String batch,
            String what) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(headroom, horizon, search, green, watch, longestCall, realTime, batch))
                .withMessageStartingWith(what);
    }

    private static CapacityPolicy policy(
            String headroom,
            int horizon,
            int search,
            String green,
            String watch,
            long longestCall,
            String realTime,
            String batch) {
        return new CapacityPolicy(
                new BigDecimal(headroom),
                horizon,
                search,
                new BigDecimal(green),
                new BigDecimal(watch),
                Duration.ofSeconds(longestCall),
                new BigDecimal(realTime),
                new BigDecimal(batch));
    }
}
