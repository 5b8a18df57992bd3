package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TimesTest {
    @Test
    void are_written_as_in_a_facts_file() {
        assertThat(Times.text(new BigDecimal("86400000"))).isEqualTo("P1D");
        assertThat(Times.text(new BigDecimal("4000"))).isEqualTo("PT4S");
        assertThat(Times.text(new BigDecimal("0.5"))).isEqualTo("PT0.0005S");
        assertThat(Times.text(BigDecimal.ZERO)).isEqualTo("PT0S");
        assertThat(Times.text(new BigDecimal("3153600000000"))).isEqualTo("P36500D");
        assertThat(Times.text(new BigDecimal("31536000000000"))).isEqualTo("P365000D");
        assertThat(Times.text(new BigDecimal("90000000"))).isEqualTo("PT25H");
    }
}
