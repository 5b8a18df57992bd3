package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Sides;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    private static Interval between(String low, String high) {
        return Interval.between(
                new BigDecimal(low), null, high == null ? null : new BigDecimal(high), Facts.NONE, Facts.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0, 2",
        "2.5, 0, 3",
        "0.4, 0, 0",
        "2, 1, 2.0",
        "2.25, 1, 2.3",
        "2.24, 1, 2.2",
        "0.05, 1, 0.1",
        "0.04, 1, 0",
        "0.04, 2, 0.04",
        "1E+3, 0, 1000"
    })
    void a_number_is_rounded_half_up_and_nothing_is_a_plain_zero(String number, int digits, String shown) {
        assertThat(Figures.rounded(new BigDecimal(number), digits)).isEqualTo(shown);
    }

    @Test
    void a_range_is_shown_by_its_ends_unless_they_look_the_same() {
        assertThat(Figures.rounded(between("1.2", "3.4"), 1)).isEqualTo("1.2–3.4");
        assertThat(Figures.rounded(between("1.21", "1.24"), 1)).isEqualTo("1.2");
        assertThat(Figures.rounded(between("1.2", null), 1)).isEqualTo("1.2 or more");
    }

    @Test
    void a_number_beside_another_one_is_rounded_no_further_than_that_they_differ() {
        assertThat(Sides.text(between("80.0001", "80.0001"), between("80", "80")))
                .isEqualTo("80.0001");
        assertThat(Sides.text(between("80.12345", "80.12345"), between("80", "80")))
                .isEqualTo("80.123");
        assertThat(Sides.text(between("80", "80"), between("80.0001", "80.0001")))
                .isEqualTo("80");
        assertThat(Sides.text(between("1.5", "2"), between("80", null))).isEqualTo("1.5–2");
        assertThat(Sides.text(between("80", null), between("1", "2"))).isEqualTo("80 or more");
    }

    @Test
    void a_share_is_shown_in_percent() {
        assertThat(Figures.percent(between("0.99912", "0.99999"))).isEqualTo("99.912–99.999");
        assertThat(Figures.percent(between("0.5", "0.75"), 0)).isEqualTo("50–75");
        assertThat(Figures.percent(new BigDecimal("0.8"), 0)).isEqualTo("80");
    }
}
