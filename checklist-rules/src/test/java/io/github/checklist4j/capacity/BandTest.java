package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {
    @ParameterizedTest
    @CsvSource({
        "0.5,  0.5,  GREEN",
        "0.51, 0.51, WATCH",
        "0.8,  0.8,  WATCH",
        "0.81, 0.81, TIGHT",
        "1,    1,    TIGHT",
        "1.01, 1.01, EXCEEDED",
    })
    void reaches_up_to_its_bound_and_with_it(BigDecimal low, BigDecimal high, Band band) {
        assertThat(band(low, high)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1,  0.5, GREEN",
        "0.1,  0.6,",
        "1.01,    , EXCEEDED",
        "0.9,     ,",
    })
    void of_a_range_is_known_where_its_ends_agree(BigDecimal low, @Nullable BigDecimal high, @Nullable Band band) {
        assertThat(band(low, high)).isEqualTo(band);
    }

    private static @Nullable Band band(BigDecimal low, @Nullable BigDecimal high) {
        return Band.of(Interval.between(low, null, high, Facts.NONE, Facts.of("a")), Flow.POLICY);
    }
}
