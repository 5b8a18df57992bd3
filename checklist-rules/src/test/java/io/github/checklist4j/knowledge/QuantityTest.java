package io.github.checklist4j.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QuantityTest {
    private static Range<BigDecimal> between(String low, String high) {
        return Range.between(new BigDecimal(low), new BigDecimal(high));
    }

    private static final Path X = Path.of("x");

    private static void assertBounds(Interval interval, String low, String high, String... open) {
        assertThat(interval.low()).isEqualByComparingTo(low);
        assertThat(interval.high()).isEqualByComparingTo(high);
        assertThat(interval.open().paths()).containsExactly(open);
    }

    @Nested
    class A_fact {
        @Test
        void that_is_a_range_is_as_open_as_the_range() {
            assertBounds(Interval.of(between("2", "5"), X), "2", "5", "x");
            assertBounds(Interval.of(between("2", "2"), X), "2", "2");
        }

        @Test
        void that_is_unknown_is_anything_that_it_can_be() {
            Interval anything = Interval.of(null, X);
            assertThat(anything).isEqualTo(Interval.between(BigDecimal.ZERO, null, null, Facts.NONE, Facts.of(X)));
            assertBounds(Interval.of(null, X, BigDecimal.ONE, BigDecimal.TEN), "1", "10", "x");
        }

        @Test
        void that_is_a_time_counts_in_milliseconds() {
            Range<Duration> range = Range.between(Duration.ofNanos(1_500_000), Duration.ofSeconds(2));
            assertBounds(Interval.millis(range, X), "1.5", "2000", "x");
            assertThat(Interval.millis((Range<Duration>) null, X)).isEqualTo(Interval.of(null, X));
            assertThat(Interval.millis(Duration.ofSeconds(3, 250_000))).isEqualByComparingTo("3000.25");
        }
    }

    @Nested
    class Declared_bounds {
        private final Bound hours = Bound.of(Volume.class, "activeHours");

        @Test
        void are_read_from_the_record() {
            assertThat(hours.min()).isPositive();
            assertThat(hours.max()).isEqualByComparingTo("24");
            assertThat(Bound.of(Volume.class, "peakFactor")).isNotEqualTo(hours);
        }

        @Test
        void are_those_of_an_unknown_fact() {
            assertThat(hours.of((Range<BigDecimal>) null, X))
                    .isEqualTo(Interval.between(hours.min(), null, hours.max(), Facts.NONE, Facts.of(X)));
            assertBounds(hours.of(between("8", "10"), X), "8", "10", "x");
        }

        @Test
        void can_be_narrowed_but_not_widened() {
            assertThat(hours.atLeast(BigDecimal.TEN)).isEqualTo(new Bound(BigDecimal.TEN, hours.max()));
            assertThat(hours.atLeast(new BigDecimal(-1))).isEqualTo(hours);
        }

        @Test
        void of_what_the_record_has_not_are_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Bound.of(Volume.class, "colour"))
                    .withMessageContaining("has no component colour");
        }
    }
}
