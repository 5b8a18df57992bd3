package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.rules.Subject;
import io.github.checklist4j.rules.Subjects;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeaksTest {
    private static Range<BigDecimal> between(String low, String high) {
        return Range.between(new BigDecimal(low), new BigDecimal(high));
    }

    private static void assertBounds(Interval interval, String low, String high, String... open) {
        assertThat(interval.low()).isEqualByComparingTo(low);
        assertThat(interval.high()).isEqualByComparingTo(high);
        assertThat(interval.open().paths()).containsExactly(open);
    }

    private static Subject<Integration> integration(@Nullable Volume volume) {
        Integration orders =
                IntegrationBuilder.builder().id("orders").volume(volume).build();
        Project project =
                ProjectBuilder.builder().id("p").integrations(List.of(orders)).build();
        return INTEGRATIONS.elements(Subjects.of(project)).get(0);
    }

    @Test
    void spreads_the_records_of_a_day_over_its_active_hours_times_the_peak() {
        Subject<Integration> known = integration(
                new Volume(between("2400", "4800"), between("10", "12"), between("3", "3"), null, null, null));
        assertBounds(
                Measures.PEAK_PER_HOUR.interval(known),
                "600",
                "1440",
                "integrations[orders].volume.recordsPerDay",
                "integrations[orders].volume.activeHours");
        assertBounds(
                Measures.PEAK.of(known),
                "50",
                "120",
                "integrations[orders].volume.recordsPerDay",
                "integrations[orders].volume.activeHours");
    }

    @Test
    void is_open_where_nothing_is_known() {
        Subject<Integration> unknown = integration(null);
        assertThat(Measures.PEAK_PER_HOUR.interval(unknown).open().paths())
                .containsExactly(
                        "integrations[orders].volume.recordsPerDay",
                        "integrations[orders].volume.peakFactor",
                        "integrations[orders].volume.activeHours");
        assertThat(Measures.PEAK_PER_HOUR.interval(unknown).low()).isZero();
    }
}
