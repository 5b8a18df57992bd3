package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TrendTest {
    private static final Trend STEADY = new Trend(false, false, 0);
    private static final Trend FALLING = new Trend(true, false, 0);
    private static final Trend RISING = new Trend(false, true, 0.04);
    private static final Trend FASTER = new Trend(false, true, 0.1);

    @Test
    void what_stays_as_it_is_neither_shrinks_nor_grows() {
        assertThat(of("0")).isEqualTo(STEADY);
        assertThat(of("-0.1")).isEqualTo(FALLING);
        assertThat(of("0.04").grows()).isTrue();
        assertThat(of("0.04").shrinks()).isFalse();
    }

    @Test
    void the_fastest_of_all_counts() {
        Trend mixed = of("0.04", "-0.5", "0.1", "0");

        assertThat(mixed.shrinks()).isTrue();
        assertThat(mixed.grows()).isTrue();
        assertThat(mixed.fastest()).isCloseTo(0.1, Offset.offset(1e-12));
    }

    @Test
    void two_together_shrink_or_grow_if_one_of_them_does() {
        assertThat(STEADY.and(STEADY)).isEqualTo(STEADY);
        assertThat(STEADY.and(FALLING)).isEqualTo(FALLING);
        assertThat(FALLING.and(STEADY)).isEqualTo(FALLING);
        assertThat(STEADY.and(RISING)).isEqualTo(RISING);
        assertThat(RISING.and(STEADY)).isEqualTo(RISING);
        assertThat(RISING.and(FASTER)).isEqualTo(FASTER);
        assertThat(FASTER.and(FALLING)).isEqualTo(new Trend(true, true, 0.1));
    }

    private static Trend of(String... growth) {
        List<Member> members = Stream.of(growth)
                .map(each -> Flow.example()
                        .withGrowth(Range.exact(new BigDecimal(each)))
                        .integration("x")
                        .build())
                .map(integration -> Member.certain(Load.of(integration, new Powers())))
                .toList();
        return Trend.of(members, Point.most());
    }
}
