package io.github.checklist4j.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PeakVolumeTest {
    private static Range<BigDecimal> between(String low, String high) {
        return Range.between(new BigDecimal(low), new BigDecimal(high));
    }

    private static void assertBounds(Interval interval, String low, String high, String... open) {
        assertThat(interval.low()).isEqualByComparingTo(low);
        assertThat(interval.high()).isEqualByComparingTo(high);
        assertThat(interval.open().paths()).containsExactly(open);
    }

    private Integration integration(Volume volume) {
        return IntegrationBuilder.builder().id("orders").volume(volume).build();
    }

    @Test
    void spreads_the_records_of_a_day_over_its_active_hours_times_the_peak() {
        Integration known = integration(
                new Volume(between("2400", "4800"), between("10", "12"), between("3", "3"), null, null, null));
        assertBounds(
                PeakVolume.perHour(known),
                "600",
                "1440",
                "integrations[orders].volume.recordsPerDay",
                "integrations[orders].volume.activeHours");
        assertBounds(
                PeakVolume.perFiveMinutes(known),
                "50",
                "120",
                "integrations[orders].volume.recordsPerDay",
                "integrations[orders].volume.activeHours");
    }

    @Test
    void is_open_where_nothing_is_known() {
        Integration unknown = IntegrationBuilder.builder().id("orders").build();
        assertThat(PeakVolume.perHour(unknown).open().paths())
                .containsExactly(
                        "integrations[orders].volume.recordsPerDay",
                        "integrations[orders].volume.peakFactor",
                        "integrations[orders].volume.activeHours");
        assertThat(PeakVolume.perHour(unknown).low()).isZero();
    }
}
