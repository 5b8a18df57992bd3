package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MonthsTest {
    @Property(tries = 200)
    void the_first_month_is_the_one_that_trying_finds(
            @ForAll @Size(min = 1, max = 20) @IntRange(max = 9) int[] uses, @ForAll @IntRange(max = 9) int most) {
        int expected = IntStream.range(0, uses.length)
                .filter(month -> uses[month] > most)
                .findFirst()
                .orElse(-1);
        assertThat(Months.first((from, to) -> fullest(uses, from, to) > most, 0, uses.length - 1))
                .isEqualTo(expected);
    }

    @Test
    void a_span_that_stays_within_is_looked_at_once() {
        AtomicInteger looks = new AtomicInteger();
        assertThat(Months.first((from, to) -> looks.incrementAndGet() < 0, 0, 1_200))
                .isEqualTo(-1);
        assertThat(looks).hasValue(1);
    }

    private static int fullest(int[] uses, int from, int to) {
        return IntStream.rangeClosed(from, to).map(month -> uses[month]).max().orElseThrow();
    }
}
