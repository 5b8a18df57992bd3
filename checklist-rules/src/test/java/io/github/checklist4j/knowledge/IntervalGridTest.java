package io.github.checklist4j.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.checklist4j.assessment.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every interval on a small grid, beside all the values that lie in it. */
class IntervalGridTest {
    /** Stands for "anything above": no bound of the grid lies further out. */
    private static final BigDecimal FAR = new BigDecimal(1_000);

    private static final List<BigDecimal> GRID =
            Stream.of("0", "0.5", "1", "2", "3").map(BigDecimal::new).toList();

    private static Interval interval(BigDecimal low, @Nullable BigDecimal high, String... open) {
        Facts facts = Facts.of(List.of(open));
        return Interval.between(low, null, high, facts, facts);
    }

    private static List<Interval> intervals(String path) {
        List<Interval> all = new ArrayList<>();
        for (BigDecimal low : GRID) {
            all.add(interval(low, null, path));
            GRID.stream().filter(high -> high.compareTo(low) >= 0).forEach(high -> all.add(interval(low, high, path)));
        }
        return all;
    }

    private static List<BigDecimal> values(Interval interval) {
        return Stream.concat(GRID.stream(), Stream.of(FAR))
                .filter(value -> value.compareTo(interval.low()) >= 0)
                .filter(value -> interval.high() == null || value.compareTo(interval.high()) <= 0)
                .toList();
    }

    private static BigDecimal least(Collection<BigDecimal> values) {
        return values.stream().min(BigDecimal::compareTo).orElseThrow();
    }

    private static BigDecimal most(Collection<BigDecimal> values) {
        return values.stream().max(BigDecimal::compareTo).orElseThrow();
    }

    private static void assertHolds(Interval actual, List<BigDecimal> results, boolean isBounded, String of) {
        assertThat(actual.low()).as("low of %s", of).isEqualByComparingTo(least(results));
        if (isBounded) {
            assertThat(actual.high()).as("high of %s", of).isEqualByComparingTo(most(results));
        } else {
            assertThat(actual.high()).as("high of %s", of).isNull();
        }
        assertThat(actual.open().isEmpty()).as("%s is settled", of).isEqualTo(actual.isExact());
    }

    private static void check(BinaryOperator<Interval> operation, BinaryOperator<BigDecimal> ofValues) {
        for (Interval a : intervals("a")) {
            for (Interval b : intervals("b")) {
                List<BigDecimal> results = values(a).stream()
                        .flatMap(x -> values(b).stream().map(y -> ofValues.apply(x, y)))
                        .toList();
                boolean isBounded = most(results).compareTo(FAR.divide(BigDecimal.TEN)) < 0;
                assertHolds(operation.apply(a, b), results, isBounded, a + " and " + b);
            }
        }
    }

    @Test
    void a_sum() {
        check(Interval::plus, BigDecimal::add);
    }

    @Test
    void a_product() {
        check(Interval::times, BigDecimal::multiply);
    }

    @Test
    void the_larger_one() {
        check(Interval::max, BigDecimal::max);
    }

    @Test
    void a_quotient() {
        for (Interval a : intervals("a")) {
            for (Interval b : intervals("b")) {
                if (b.low().signum() > 0) {
                    quotient(a, b);
                } else if (a.equals(Interval.ZERO)) {
                    assertThat(a.dividedBy(b)).as("nothing by %s", b).isEqualTo(Interval.ZERO);
                } else if (a.high() != null) {
                    assertThatExceptionOfType(ArithmeticException.class)
                            .as("%s by %s", a, b)
                            .isThrownBy(() -> a.dividedBy(b));
                }
            }
        }
    }

    private static void quotient(Interval a, Interval b) {
        List<BigDecimal> results = values(a).stream()
                .flatMap(x -> values(b).stream().map(y -> x.divide(y, MathContext.DECIMAL128)))
                .toList();
        Interval quotient = a.dividedBy(b);
        assertThat(quotient.low())
                .as("low of %s by %s", a, b)
                .isEqualByComparingTo(b.high() == null ? BigDecimal.ZERO : least(results));
        assertThat(quotient.high() == null).isEqualTo(a.high() == null);
        if (quotient.high() != null) {
            assertThat(quotient.high()).as("high of %s by %s", a, b).isEqualByComparingTo(most(results));
        }
        assertThat(quotient.open().isEmpty()).isEqualTo(quotient.isExact());
    }

    @Test
    void a_multiple_and_a_fraction() {
        BigDecimal factor = new BigDecimal("0.5");
        for (Interval a : intervals("a")) {
            unary(a, interval -> interval.times(factor), value -> value.multiply(factor));
            unary(a, interval -> interval.dividedBy(factor), value -> value.divide(factor));
            assertThat(a.times(BigDecimal.ZERO)).as("nothing times %s", a).satisfies(nothing -> {
                assertThat(nothing.isExact()).isTrue();
                assertThat(nothing.low()).isZero();
                assertThat(nothing.open().paths()).isEmpty();
            });
        }
    }

    @Test
    void the_next_whole_number() {
        for (Interval a : intervals("a")) {
            unary(a, Interval::ceiling, value -> value.setScale(0, RoundingMode.CEILING));
        }
    }

    @Test
    void what_becomes_of_one_at_a_rate() {
        for (Interval a : intervals("a")) {
            unary(a, rate -> rate.compounded(3), value -> value.add(BigDecimal.ONE)
                    .pow(3));
        }
    }

    @Test
    void the_packs_that_hold_it() {
        for (Interval a : intervals("a")) {
            for (Interval b : intervals("b")) {
                List<BigDecimal> results = values(a).stream()
                        .flatMap(x -> values(b).stream()
                                .filter(size -> size.signum() > 0)
                                .map(size -> x.divide(size, 0, RoundingMode.CEILING)))
                        .toList();
                boolean isNothing = a.high() != null && a.high().signum() == 0;
                boolean isBounded = isNothing || (a.high() != null && b.low().signum() > 0);
                if (!results.isEmpty()) {
                    assertHolds(a.packs(b), results, isBounded, a + " in packs of " + b);
                }
            }
        }
    }

    private static void unary(Interval a, UnaryOperator<Interval> operation, UnaryOperator<BigDecimal> ofValue) {
        List<BigDecimal> results = values(a).stream().map(ofValue).toList();
        assertHolds(operation.apply(a), results, a.high() != null, a.toString());
    }

    @Nested
    class A_comparison {
        private void compare(
                Function<Interval, Function<Interval, Answer>> comparison,
                BiPredicate<BigDecimal, BigDecimal> ofValues,
                List<Interval> bounds) {
            for (Interval a : intervals("a")) {
                for (Interval b : bounds) {
                    List<Boolean> results = values(a).stream()
                            .flatMap(x -> values(b).stream().map(y -> ofValues.test(x, y)))
                            .distinct()
                            .toList();
                    assertThat(comparison.apply(a).apply(b).verdict())
                            .as("%s beside %s", a, b)
                            .isEqualTo(results.size() == 1 ? Verdict.of(results.get(0)) : Verdict.UNKNOWN);
                }
            }
        }

        private final List<Interval> points =
                GRID.stream().map(Interval::exactly).toList();

        @Test
        void with_a_bound_from_above() {
            compare(a -> b -> a.atMost(b.low()), (x, y) -> x.compareTo(y) <= 0, points);
        }

        @Test
        void with_a_bound_from_below() {
            compare(a -> b -> a.atLeast(b.low()), (x, y) -> x.compareTo(y) >= 0, points);
        }

        @Test
        void with_another_interval() {
            List<Interval> bounded =
                    intervals("b").stream().filter(b -> b.high() != null).toList();
            compare(a -> a::atMost, (x, y) -> x.compareTo(y) <= 0, bounded);
        }

        @Test
        void with_an_interval_without_end() {
            for (Interval a : intervals("a")) {
                for (BigDecimal low : GRID) {
                    boolean holds = a.high() != null && a.high().compareTo(low) <= 0;
                    assertThat(a.atMost(interval(low, null, "b")).verdict())
                            .isEqualTo(holds ? Verdict.SATISFIED : Verdict.UNKNOWN);
                }
            }
        }
    }

    @Nested
    class The_open_facts {
        private Interval interval(int low, @Nullable Integer high, String... open) {
            return IntervalGridTest.interval(
                    BigDecimal.valueOf(low), high == null ? null : BigDecimal.valueOf(high), open);
        }

        @Test
        void of_both_are_named_once_in_their_order() {
            Interval a = interval(1, 2, "x", "y");
            Interval b = interval(1, null, "y", "z");
            assertThat(a.plus(b).open().paths()).containsExactly("x", "y", "z");
            assertThat(a.times(b).open().paths()).containsExactly("x", "y", "z");
            assertThat(a.dividedBy(b).open().paths()).containsExactly("x", "y", "z");
            assertThat(a.max(b).open().paths()).containsExactly("x", "y", "z");
            assertThat(a.plus(a).open().paths()).containsExactly("x", "y");
            assertThat(a.ceiling().open().paths()).containsExactly("x", "y");
        }

        @Test
        void are_those_of_the_one_that_has_any() {
            Interval known = Interval.exactly(BigDecimal.TEN);
            Interval open = interval(20, 30, "x");
            assertThat(known.plus(open).open().paths()).containsExactly("x");
            assertThat(open.plus(known).open().paths()).containsExactly("x");
        }

        @Test
        void are_none_once_nothing_changes_it() {
            assertThat(interval(3, 3, "x").open().paths()).isEmpty();
            assertThat(interval(0, 0).times(interval(1, null, "x")).open().paths())
                    .isEmpty();
            assertThat(interval(1, 2, "x").plus(Interval.ZERO).open().paths()).containsExactly("x");
        }
    }
}
