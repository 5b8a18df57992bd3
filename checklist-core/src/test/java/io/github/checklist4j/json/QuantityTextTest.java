package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            records/day | 400k              | 400000
            records/day | 400 k             | 400000
            records/day | 1.5M              | 1500000
            records/day | 1.234k            | 1234
            records/day | 12                | 12
            records/day | -3k               | -3000
            ''          | 2k                | 2000
            bytes       | 20 KB             | 20000
            bytes       | 7B                | 7
            bytes       | 2MB               | 2000000
            bytes       | 0.5 GB            | 500000000
            bytes       | 1 TB              | 1000000000000
            share       | 4 %               | 0.04
            share       | 50%               | 0.5
            share       | 0.04              | 0.04
            share/month | 4 %/month         | 0.04
            share/month | -4 %              | -0.04
            %           | 99.9 %            | 99.9
            %           | 99.9              | 99.9
            records/day | 20k–60k           | 20000 60000
            records/day | 20k-60k           | 20000 60000
            records/day | 20k - 60k         | 20000 60000
            records/day | 20000–60000       | 20000 60000
            records/day | 0–60k             | 0 60000
            records/day | -2k--1k           | -2000 -1000
            records/day | 60k–20k           | 60000 20000
            bytes       | 10 KB–2 MB        | 10000 2000000
            share       | 2 %–4 %           | 0.02 0.04
            %           | 99.5–99.9 %       | 99.5 99.9
            """)
    void is_read(String unit, String text, String ends) {
        assertThat(QuantityText.of(unit).parse(text))
                .containsExactly(Stream.of(ends.split(" ")).map(BigDecimal::new).toArray(BigDecimal[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            records/day | ''
            records/day | many
            records/day | 400K
            records/day | 4 %
            records/day | 20 KB
            records/day | 1,000
            records/day | 1e3
            records/day | +5
            records/day | .5
            records/day | 5.
            records/day | 20k–
            records/day | –60k
            records/day | 20k–60k–90k
            records/day | 20–60k
            records/day | 20k–60
            records/day | ٣
            bytes       | 20k
            bytes       | 20 kb
            bytes       | 10–20 KB
            share       | 2–4 %
            share       | 4 %/month
            %           | 5k
            """)
    void is_refused(String unit, String text) {
        assertThat(QuantityText.of(unit).parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"41", "100", "101", "100000"})
    void has_no_more_digits_than_one_can_compute_with(int digits) {
        assertThat(QuantityText.of("").parse("9".repeat(digits))).isEmpty();
        assertThat(QuantityText.of("").parse("1–" + "9".repeat(digits))).isEmpty();
    }
}
