package io.github.checklist4j.rules;

import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every comparison of a fact over every value and range of a small grid, beside all the values that an open fact may turn out to have. */
class FactTablesTest {
    private static final Subject<Project> SUBJECT = Subjects.project();
    private static final Parameter<BigDecimal> BOUND = Parameter.decimal("BOUND", "2", "0", "9", "", "a bound", "none");
    private static final Subject<Project> WITH_BOUND = Subjects.of(SUBJECT.project(), BOUND);

    /** The whole numbers that a fact may have. */
    private static final List<Integer> VALUES = List.of(0, 1, 2, 3, 4);

    private static void check(Condition<Project> condition, Verdict expected, String of, String... missing) {
        check(SUBJECT, condition, expected, of, missing);
    }

    private static void check(
            Subject<Project> subject, Condition<Project> condition, Verdict expected, String of, String... missing) {
        assertThat(condition.verdict(subject)).as("%s of %s", condition, of).isEqualTo(expected);
        Answer answer = condition.judge(subject);
        assertThat(answer.bases()).as("reason of %s of %s", condition, of).hasSize(expected == UNKNOWN ? 0 : 1);
        assertThat(answer.open().paths())
                .as("missing of %s of %s", condition, of)
                .containsExactly(expected == UNKNOWN ? missing : new String[0]);
    }

    private static <T> Verdict overAll(Stream<T> candidates, Predicate<T> test) {
        Set<Boolean> results = candidates.map(test::test).collect(Collectors.toSet());
        return results.size() == 1 ? Verdict.of(results.contains(true)) : UNKNOWN;
    }

    /** The values that a known, or else every value that an unknown fact may have. */
    private static Stream<Integer> candidates(@Nullable Integer value) {
        return value == null ? VALUES.stream() : Stream.of(value);
    }

    private static List<@Nullable Integer> valuesAndUnknown() {
        List<@Nullable Integer> all = new ArrayList<>(VALUES);
        all.add(null);
        return all;
    }

    private static Fact<Project, Integer> fact(String path, @Nullable Integer value) {
        return Fact.of(path, project -> value);
    }

    @Test
    void being_a_value_or_one_of_several_or_not_one() {
        for (Integer value : valuesAndUnknown()) {
            Fact<Project, Integer> fact = fact("x", value);
            for (Integer other : VALUES) {
                check(fact.is(other), overAll(candidates(value), other::equals), "" + value, "x");
                check(fact.isNot(other), overAll(candidates(value), v -> !other.equals(v)), "" + value, "x");
                check(fact.isOneOf(other, 2), overAll(candidates(value), List.of(other, 2)::contains), "" + value, "x");
            }
            check(fact.isKnown(), value == null ? UNKNOWN : SATISFIED, "" + value, "x");
        }
    }

    @Test
    void being_the_same_as_another_fact() {
        for (Integer a : valuesAndUnknown()) {
            for (Integer b : valuesAndUnknown()) {
                Verdict expected =
                        overAll(candidates(a).flatMap(x -> candidates(b).map(y -> List.of(x, y))), pair -> pair.get(0)
                                .equals(pair.get(1)));
                String[] missing = Stream.of(a == null ? "a" : "", b == null ? "b" : "")
                        .filter(path -> !path.isEmpty())
                        .toArray(String[]::new);
                check(fact("a", a).isSameAs(fact("b", b)), expected, a + " and " + b, missing);
            }
        }
    }

    @Test
    void reaching_a_bound_and_staying_within_it() {
        for (Integer value : valuesAndUnknown()) {
            OrderedFact<Project, Integer> fact = Fact.ordered("x", project -> value);
            for (Integer bound : List.of(1, 2, 3)) {
                check(fact.atLeast(bound), overAll(candidates(value), v -> v >= bound), "" + value, "x");
                check(fact.atMost(bound), overAll(candidates(value), v -> v <= bound), "" + value, "x");
            }
        }
    }

    @Test
    void a_text_that_is_stated() {
        for (String text : Arrays.asList("a", " a ", "", " ", "\t\n", null)) {
            Verdict expected = text == null ? UNKNOWN : Verdict.of(!text.isBlank());
            check(Fact.<Project>text("x", project -> text).isStated(), expected, "" + text, "x");
        }
    }

    @Nested
    class A_range {
        private record Span(int low, int high) {
            Range<BigDecimal> range() {
                return Range.between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
            }

            /** Its whole values and those half-way between. */
            Stream<Double> values() {
                return IntStream.rangeClosed(2 * low, 2 * high).mapToObj(i -> i / 2.0);
            }
        }

        private final List<Span> spans = VALUES.stream()
                .flatMap(low -> VALUES.stream().filter(high -> high >= low).map(high -> new Span(low, high)))
                .toList();

        private QuantityFact<Project> quantity(String path, Span span) {
            return Fact.quantity(path, project -> span.range());
        }

        @Test
        void is_compared_with_a_bound_as_all_its_values_are() {
            for (Span span : spans) {
                QuantityFact<Project> fact = quantity("x", span);
                for (int bound : VALUES) {
                    Verdict reaches = overAll(span.values(), value -> value >= bound);
                    Verdict within = overAll(span.values(), value -> value <= bound);
                    check(fact.atLeast(bound), reaches, "" + span, "x");
                    check(fact.atMost(bound), within, "" + span, "x");
                    check(fact.atLeast(BigDecimal.valueOf(bound)), reaches, "" + span, "x");
                    check(fact.atMost(BigDecimal.valueOf(bound)), within, "" + span, "x");
                }
            }
        }

        @Test
        void is_compared_with_a_parameter_as_with_its_value() {
            for (Span span : spans) {
                QuantityFact<Project> fact = quantity("x", span);
                check(WITH_BOUND, fact.atLeast(BOUND), overAll(span.values(), value -> value >= 2), "" + span, "x");
                check(WITH_BOUND, fact.atMost(BOUND), overAll(span.values(), value -> value <= 2), "" + span, "x");
            }
        }

        @Test
        void is_a_value_only_if_all_its_values_are() {
            for (Span span : spans) {
                QuantityFact<Project> fact = quantity("x", span);
                for (int value : VALUES) {
                    Range<BigDecimal> other = Range.exact(new BigDecimal(value + ".0"));
                    check(fact.is(other), overAll(span.values(), v -> v == value), "" + span, "x");
                    check(fact.isNot(other), overAll(span.values(), v -> v != value), "" + span, "x");
                    check(
                            fact.isOneOf(other, Range.exact(BigDecimal.ONE)),
                            overAll(span.values(), v -> v == value || v == 1),
                            "" + span,
                            "x");
                }
            }
        }

        @Test
        void is_the_same_as_another_only_if_all_their_values_are() {
            for (Span a : spans) {
                for (Span b : spans) {
                    Verdict expected =
                            overAll(a.values().flatMap(x -> b.values().map(y -> List.of(x, y))), pair -> pair.get(0)
                                    .equals(pair.get(1)));
                    String[] open = Stream.of(a.low == a.high ? "" : "a", b.low == b.high ? "" : "b")
                            .filter(path -> !path.isEmpty())
                            .toArray(String[]::new);
                    check(quantity("a", a).isSameAs(quantity("b", b)), expected, a + " and " + b, open);
                }
            }
        }
    }

    @Nested
    class Two_facts {
        private final List<@Nullable Range<Integer>> ranges = rangesAndUnknown();

        private static List<@Nullable Range<Integer>> rangesAndUnknown() {
            List<@Nullable Range<Integer>> all = new ArrayList<>();
            for (Integer low : List.of(0, 1, 2)) {
                for (Integer high : List.of(0, 1, 2)) {
                    if (low <= high) {
                        all.add(Range.between(low, high));
                    }
                }
            }
            all.add(null);
            return all;
        }

        private static Stream<Integer> values(@Nullable Range<Integer> range) {
            return VALUES.stream().filter(value -> range == null || range.low() <= value && value <= range.high());
        }

        private static boolean isOpen(@Nullable Range<Integer> range) {
            return range == null || !range.isExact();
        }

        @Test
        void are_compared_as_all_their_values_are() {
            for (Range<Integer> a : ranges) {
                for (Range<Integer> b : ranges) {
                    RangeFact<Project, Integer> first = Fact.range("a", project -> a);
                    RangeFact<Project, Integer> second = Fact.range("b", project -> b);
                    String of = a + " and " + b;
                    String[] open = Stream.of(isOpen(a) ? "a" : "", isOpen(b) ? "b" : "")
                            .filter(path -> !path.isEmpty())
                            .toArray(String[]::new);
                    // nothing is known of the bounds of a fact that is absent
                    boolean absent = a == null || b == null;
                    Verdict atMost = absent ? UNKNOWN : over(a, b, (x, y) -> x <= y);
                    Verdict atLeast = absent ? UNKNOWN : over(a, b, (x, y) -> x >= y);
                    check(first.atMost(second), atMost, of, open);
                    check(first.atLeast(second), atLeast, of, open);
                }
            }
        }

        private Verdict over(Range<Integer> a, Range<Integer> b, BiPredicate<Integer, Integer> test) {
            return overAll(values(a).flatMap(x -> values(b).map(y -> test.test(x, y))), Boolean::booleanValue);
        }

        @Test
        void may_be_one_that_is_exact_and_one_that_is_a_range() {
            OrderedFact<Project, Integer> exact = Fact.ordered("a", project -> 2);
            RangeFact<Project, Integer> wide = Fact.range("b", project -> Range.between(2, 4));
            RangeFact<Project, Integer> across = Fact.range("b", project -> Range.between(1, 4));
            check(exact.atMost(wide), SATISFIED, "2 and 2 to 4");
            check(wide.atLeast(exact), SATISFIED, "2 to 4 and 2");
            check(exact.atMost(across), UNKNOWN, "2 and 1 to 4", "b");
        }

        @Test
        void are_both_shown() {
            OrderedFact<Project, Integer> exact = Fact.ordered("a", project -> 5);
            RangeFact<Project, Integer> wide = Fact.range("b", project -> Range.between(2, 4));
            Answer answer = exact.atMost(wide).judge(SUBJECT);
            assertThat(Seen.in(answer)).containsExactly("a 5 is at most b 2–4");
            assertThat(Seen.facts(answer)).containsExactly(List.of("a", "b"));
        }
    }

    @Nested
    class A_list {
        private <T> List<List<T>> lists(List<T> of) {
            List<List<T>> all = new ArrayList<>(List.of(List.of()));
            for (int length = 0; length < 3; length++) {
                int size = length;
                all.addAll(all.stream()
                        .filter(list -> list.size() == size)
                        .flatMap(list -> of.stream().map(next -> Stream.concat(list.stream(), Stream.of(next))
                                .toList()))
                        .toList());
            }
            return all;
        }

        @Test
        void is_empty_or_contains_something() {
            for (List<Integer> list : lists(List.of(1, 2))) {
                ListFact<Project, Integer> fact = Fact.list("x", project -> list);
                check(fact.isEmpty(), Verdict.of(list.isEmpty()), "" + list);
                check(fact.isNotEmpty(), Verdict.of(!list.isEmpty()), "" + list);
                check(fact.contains(1), Verdict.of(list.contains(1)), "" + list);
            }
            ListFact<Project, Integer> unknown = Fact.list("x", project -> null);
            for (Condition<Project> condition : List.of(unknown.isEmpty(), unknown.isNotEmpty(), unknown.contains(1))) {
                check(condition, UNKNOWN, "unknown", "x");
            }
        }

        /** An element of 0 has an unknown value. */
        private final Fact<Integer, Integer> value = Fact.of("value", element -> element == 0 ? null : element);

        private boolean covers(List<Integer> list) {
            return list.contains(1) && list.contains(2);
        }

        private List<List<Integer>> completions(List<Integer> list) {
            return list.contains(0)
                    ? Stream.of(1, 2, 3)
                            .map(learned -> {
                                List<Integer> copy = new ArrayList<>(list);
                                copy.set(copy.indexOf(0), learned);
                                return copy;
                            })
                            .flatMap(copy -> completions(copy).stream())
                            .toList()
                    : List.of(list);
        }

        @Test
        void covers_values_whatever_its_unknown_elements_are() {
            for (List<Integer> list : lists(List.of(0, 1, 2, 3))) {
                ListFact<Project, Integer> fact = Fact.list("x", project -> list);
                String[] open = IntStream.range(0, list.size())
                        .filter(i -> list.get(i) == 0)
                        .mapToObj(i -> "x[" + i + "].value")
                        .toArray(String[]::new);
                check(fact.covers(value, 1, 2), overAll(completions(list).stream(), this::covers), "" + list, open);
            }
            check(Fact.<Project, Integer>list("x", project -> null).covers(value, 1), UNKNOWN, "unknown", "x");
        }
    }

    @Nested
    class A_computed_condition {
        private final BiPredicate<Integer, Integer> sum = (x, y) -> x + y > 3;

        @Test
        void is_known_as_soon_as_all_its_facts_are() {
            for (Integer a : valuesAndUnknown()) {
                for (Integer b : valuesAndUnknown()) {
                    Verdict expected = a == null || b == null ? UNKNOWN : Verdict.of(sum.test(a, b));
                    String[] missing = Stream.of(a == null ? "a" : "", b == null ? "b" : "")
                            .filter(path -> !path.isEmpty())
                            .toArray(String[]::new);
                    Fact<Project, Integer> first = fact("a", a);
                    Fact<Project, Integer> second = fact("b", b);
                    String of = a + " and " + b;
                    check(Conditions.condition("sum", first, second, sum), expected, of, missing);
                    check(
                            Conditions.condition("sum", first, second, first, (x, y, z) -> sum.test(x, y)),
                            expected,
                            of,
                            missing);
                    check(
                            Conditions.condition(
                                    "sum",
                                    List.of(first, second),
                                    values -> sum.test(values.get(first), values.get(second))),
                            expected,
                            of,
                            missing);
                }
                check(
                        Conditions.condition("large", fact("a", a), x -> x > 2),
                        a == null ? UNKNOWN : a > 2 ? SATISFIED : NOT_SATISFIED,
                        "" + a,
                        "a");
            }
        }
    }
}
