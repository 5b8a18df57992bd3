package io.github.checklist4j.knowledge;

import static java.math.BigDecimal.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Interval RANGE =
            Interval.of(new Range<>(BigDecimal.ONE, TWO, BigDecimal.TEN), Path.of("range"));
    private static final Interval KNOWN = Interval.of(Range.exact(TWO), Path.of("known"));
    private static final Interval OPEN = Interval.of(null, Path.of("open"));

    @Test
    void hardly_anything_of_hardly_anything_is_more_than_nothing() {
        Interval little = Interval.exactly(new BigDecimal("1e-200"));

        assertThat(little.times(little).isNothing()).isFalse();
        assertThat(little.times(little).atMost(BigDecimal.ZERO).isNo()).isTrue();
    }

    @Test
    void carries_the_likely_value_through_sums_products_and_quotients() {
        assertThat(RANGE.plus(KNOWN).likely()).isEqualByComparingTo("4");
        assertThat(RANGE.times(KNOWN).likely()).isEqualByComparingTo("4");
        assertThat(RANGE.dividedBy(KNOWN).likely()).isEqualByComparingTo("1");
        assertThat(RANGE.plus(OPEN).likely()).isNull();
    }

    @Test
    void an_exact_quantity_rests_on_its_facts_and_nothing_keeps_it_open() {
        Interval product = KNOWN.times(KNOWN);
        assertThat(product.facts().paths()).containsExactly("known");
        assertThat(product.open().isEmpty()).isTrue();
    }

    @Test
    void nothing_times_what_is_open_rests_on_what_is_nothing() {
        Interval none = Interval.of(Range.exact(BigDecimal.ZERO), Path.of("none"));
        assertThat(OPEN.times(none).facts().paths()).containsExactly("none");
        assertThat(OPEN.times(none).isExact()).isTrue();
    }

    @Test
    void a_comparison_rests_on_what_is_stated_and_is_open_while_the_bound_splits_it() {
        assertThat(RANGE.atMost(BigDecimal.TEN).facts().paths()).containsExactly("range");
        assertThat(RANGE.atMost(BigDecimal.ZERO).isNo()).isTrue();
        assertThat(RANGE.atMost(TWO).open().paths()).containsExactly("range");
        assertThat(OPEN.plus(RANGE).atLeast(BigDecimal.ONE).facts().paths()).containsExactly("range");
        assertThat(KNOWN.atMost(RANGE).open().paths()).containsExactly("range");
    }

    @Test
    void what_is_left_is_never_below_nothing() {
        assertThat(RANGE.minus(KNOWN).shown()).isEqualTo("0–8");
        assertThat(RANGE.minus(KNOWN).likely()).isEqualByComparingTo("0");
        assertThat(KNOWN.minus(OPEN).shown()).isEqualTo("0–2");
        assertThat(OPEN.minus(KNOWN).high()).isNull();
    }

    @Test
    void what_only_keeps_typing_errors_out_is_told_to_nobody() {
        Interval any = Interval.of(null, Path.of("any"), BigDecimal.ZERO, BigDecimal.TEN);
        assertThat(any.shown()).isEqualTo("unknown");
        assertThat(KNOWN.plus(any).shown()).isEqualTo("2 or more");
        assertThat(KNOWN.plus(any).high()).isEqualByComparingTo("12");
        assertThat(KNOWN.times(any).isBounded()).isFalse();
        assertThat(KNOWN.min(any).shown()).isEqualTo("0–2");
        assertThat(KNOWN.max(any).shown()).isEqualTo("2 or more");
        assertThat(any.isStated()).isFalse();
    }

    @Test
    void is_at_least_so_much_while_nobody_knows_whether_there_is_more() {
        Interval more = KNOWN.orMore(Facts.of("undecided"));
        assertThat(more.shown()).isEqualTo("2 or more");
        assertThat(more.open().paths()).containsExactly("undecided");
        assertThat(KNOWN.orMore(Facts.NONE)).isSameAs(KNOWN);
    }

    @Test
    void growth_is_told_from_its_neighbours_to_the_last_digit() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal rate = BigDecimal.valueOf(random.nextInt(1, 1_000_000), random.nextInt(4, 12));
            int months = random.nextInt(1, 600);
            BigDecimal grown = rate.add(ONE, MathContext.DECIMAL128).pow(months, MathContext.DECIMAL128);
            assertIsOnly(grown, grown.ulp(), () -> Interval.exactly(rate).compounded(months));
        }
    }

    @Test
    void packs_are_told_from_their_neighbours() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal size = BigDecimal.valueOf(random.nextInt(1, 100_000), random.nextInt(0, 6));
            BigDecimal packs = BigDecimal.valueOf(random.nextInt(1, 1_000_000));
            BigDecimal full = size.multiply(packs);
            BigDecimal less = full.subtract(size).add(full.ulp());
            assertIsOnly(packs, ONE, () -> Interval.exactly(full).packs(Interval.exactly(size)));
            assertIsOnly(packs, ONE, () -> Interval.exactly(less).packs(Interval.exactly(size)));
        }
    }

    @Test
    void packs_that_hold_nothing_are_any_number() {
        assertThat(KNOWN.packs(Interval.ZERO).atMost(ONE).isNo()).isFalse();
        assertThat(KNOWN.packs(Interval.ZERO).atLeast(ONE).isYes()).isFalse();
        assertThat(Interval.ZERO.packs(Interval.ZERO).isNothing()).isTrue();
    }

    @Test
    void next_to_nothing_fills_a_pack() {
        Interval hardly = Interval.between(BigDecimal.ZERO, null, new BigDecimal("1E-377"), Facts.NONE, Facts.of("x"));
        Interval size = Interval.exactly(new BigDecimal(56));
        assertThat(hardly.packs(size).atMost(BigDecimal.ZERO).isUnknown()).isTrue();
        assertThat(hardly.packs(size).atMost(ONE).isYes()).isTrue();
    }

    /** Asked anew each time: what was worked out once is known from then on. */
    private static void assertIsOnly(BigDecimal number, BigDecimal step, Supplier<Interval> quantity) {
        assertThat(quantity.get().atMost(number).isYes()).isTrue();
        assertThat(quantity.get().atLeast(number).isYes()).isTrue();
        assertThat(quantity.get().atMost(number.subtract(step)).isNo()).isTrue();
        assertThat(quantity.get().atLeast(number.add(step)).isNo()).isTrue();
    }
}
