package io.github.checklist4j.rules;

import static io.github.checklist4j.assessment.Verdict.ERROR;
import static io.github.checklist4j.assessment.Verdict.NOT_APPLICABLE;
import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every operator over every verdict of its operands, beside its definition over what the open ones may turn out to be. */
class LogicTablesTest {
    private static final Subject<Project> SUBJECT = Subjects.project();

    /** Makes the condition from the operands: the one at a place that a record stands for. */
    private interface Operator {
        Condition<Project> over(IntFunction<Condition<Project>> operand);
    }

    private static Verdict all(List<Verdict> known) {
        return known.contains(NOT_SATISFIED) ? NOT_SATISFIED : known.contains(SATISFIED) ? SATISFIED : NOT_APPLICABLE;
    }

    private static Verdict any(List<Verdict> known) {
        return known.contains(SATISFIED) ? SATISFIED : known.contains(NOT_SATISFIED) ? NOT_SATISFIED : NOT_APPLICABLE;
    }

    private static Verdict not(Verdict known) {
        return known == NOT_APPLICABLE ? known : Verdict.of(known == NOT_SATISFIED);
    }

    private static Verdict given(Verdict guard, Verdict requirement) {
        return guard == SATISFIED ? requirement : NOT_APPLICABLE;
    }

    private static Explanation explanation(Verdict verdict, int place) {
        return verdict == UNKNOWN
                ? Explanation.unknown("part " + place, List.of("fact " + place))
                : Explanation.decided(verdict, "part " + place);
    }

    private static void check(int operands, Operator operator, Function<List<Verdict>, Verdict> definition) {
        Completions completions = new Completions(definition);
        for (List<Verdict> values : Completions.operands(operands)) {
            check(operator.over(i -> new Fixed<>(explanation(values.get(i), i))), values, completions);
        }
    }

    private static void check(Condition<Project> condition, List<Verdict> operands, Completions completions) {
        Verdict expected = completions.verdict(operands);
        assertThat(condition.verdict(SUBJECT)).as("verdict of %s", operands).isEqualTo(expected);
        Explanation explanation = condition.explain(SUBJECT);
        assertThat(explanation.verdict()).as("explanation of %s", operands).isEqualTo(expected);
        if (expected == UNKNOWN) {
            assertThat(explanation.missing())
                    .as("missing of %s", operands)
                    .containsExactlyInAnyOrderElementsOf(completions.relevant(operands).stream()
                            .map(place -> "fact " + place)
                            .toList());
        }
    }

    /**
     * Where a case that is not given leaves something out, an operator around it may be more careful, but never wrong: it fails only what
     * fails, and passes only what passes or does not apply.
     */
    private static void checkCareful(int operands, Operator operator, Function<List<Verdict>, Verdict> definition) {
        Completions completions = new Completions(definition);
        for (List<Verdict> values : Completions.operands(operands)) {
            checkCareful(operator.over(i -> new Fixed<>(explanation(values.get(i), i))), values, completions);
        }
    }

    private static void checkCareful(Condition<Project> condition, List<Verdict> values, Completions completions) {
        Verdict verdict = condition.verdict(SUBJECT);
        assertThat(condition.explain(SUBJECT).verdict())
                .as("explanation of %s", values)
                .isEqualTo(verdict);
        if (verdict != UNKNOWN && verdict != ERROR) {
            Verdict expected = completions.verdict(values);
            assertThat(expected).as("%s of %s", verdict, values).isNotIn(UNKNOWN, ERROR);
            assertThat(verdict == NOT_SATISFIED)
                    .as("%s of %s, expected %s", verdict, values, expected)
                    .isEqualTo(expected == NOT_SATISFIED);
        }
    }

    @Test
    void all_of() {
        check(1, operand -> Conditions.allOf(operand.apply(0)), LogicTablesTest::all);
        check(2, operand -> Conditions.allOf(operand.apply(0), operand.apply(1)), LogicTablesTest::all);
        check(
                3,
                operand -> Conditions.allOf(operand.apply(0), operand.apply(1), operand.apply(2)),
                LogicTablesTest::all);
    }

    @Test
    void any_of() {
        check(1, operand -> Conditions.anyOf(operand.apply(0)), LogicTablesTest::any);
        check(2, operand -> Conditions.anyOf(operand.apply(0), operand.apply(1)), LogicTablesTest::any);
        check(
                3,
                operand -> Conditions.anyOf(operand.apply(0), operand.apply(1), operand.apply(2)),
                LogicTablesTest::any);
    }

    @Test
    void not() {
        check(1, operand -> Conditions.not(operand.apply(0)), known -> not(known.get(0)));
    }

    @Test
    void given() {
        check(
                2,
                operand -> Conditions.given(operand.apply(0), operand.apply(1)),
                known -> given(known.get(0), known.get(1)));
    }

    @Nested
    class One_in_another {
        @Test
        void all_of_any_of_and_a_negation() {
            check(
                    3,
                    operand -> Conditions.allOf(
                            Conditions.anyOf(operand.apply(0), operand.apply(1)), Conditions.not(operand.apply(2))),
                    known -> all(List.of(any(known.subList(0, 2)), not(known.get(2)))));
        }

        @Test
        void any_of_all_of_and_a_negation() {
            check(
                    3,
                    operand -> Conditions.anyOf(
                            Conditions.not(operand.apply(0)), Conditions.allOf(operand.apply(1), operand.apply(2))),
                    known -> any(List.of(not(known.get(0)), all(known.subList(1, 3)))));
        }

        @Test
        void the_negation_of_a_combination() {
            check(
                    2,
                    operand -> Conditions.not(Conditions.allOf(operand.apply(0), operand.apply(1))),
                    known -> not(all(known)));
            check(
                    2,
                    operand -> Conditions.not(Conditions.anyOf(operand.apply(0), operand.apply(1))),
                    known -> not(any(known)));
        }

        @Test
        void a_combination_as_a_case_and_as_what_is_required() {
            check(
                    3,
                    operand -> Conditions.given(
                            Conditions.anyOf(operand.apply(0), Conditions.not(operand.apply(1))), operand.apply(2)),
                    known -> given(any(List.of(known.get(0), not(known.get(1)))), known.get(2)));
            check(
                    3,
                    operand -> Conditions.given(
                            operand.apply(0), Conditions.allOf(operand.apply(1), Conditions.not(operand.apply(2)))),
                    known -> given(known.get(0), all(List.of(known.get(1), not(known.get(2))))));
        }

        @Test
        void all_of_what_counts_only_in_some_cases() {
            check(
                    3,
                    operand -> Conditions.allOf(Conditions.given(operand.apply(0), operand.apply(1)), operand.apply(2)),
                    known -> all(List.of(given(known.get(0), known.get(1)), known.get(2))));
        }

        @Test
        void any_of_what_counts_only_in_some_cases() {
            checkCareful(
                    3,
                    operand -> Conditions.anyOf(Conditions.given(operand.apply(0), operand.apply(1)), operand.apply(2)),
                    known -> any(List.of(given(known.get(0), known.get(1)), known.get(2))));
        }

        @Test
        void the_negation_of_what_counts_only_in_some_cases() {
            checkCareful(
                    2,
                    operand -> Conditions.not(Conditions.given(operand.apply(0), operand.apply(1))),
                    known -> not(given(known.get(0), known.get(1))));
        }

        @Test
        void any_of_all_of_what_counts_only_in_some_cases() {
            checkCareful(
                    4,
                    operand -> Conditions.anyOf(
                            Conditions.allOf(Conditions.given(operand.apply(0), operand.apply(1)), operand.apply(2)),
                            operand.apply(3)),
                    known -> any(List.of(all(List.of(given(known.get(0), known.get(1)), known.get(2))), known.get(3))));
        }

        @Test
        void what_holds_in_some_case_beside_what_holds_in_every_one_holds() {
            Condition<Project> open = Conditions.given(Fixed.unknown("a"), Fixed.of(SATISFIED));
            Condition<Project> holds = Fixed.of(SATISFIED);
            assertThat(Conditions.anyOf(Conditions.allOf(open, holds), Fixed.of(NOT_SATISFIED))
                            .verdict(SUBJECT))
                    .isEqualTo(SATISFIED);
            Condition<Project> either = Conditions.anyOf(Conditions.allOf(open, open), Fixed.of(NOT_SATISFIED));
            assertThat(either.verdict(SUBJECT)).isEqualTo(UNKNOWN);
            assertThat(either.explain(SUBJECT).missing()).containsExactly("a");
        }

        @Test
        void a_case_that_counts_only_in_some_cases() {
            checkCareful(
                    3,
                    operand -> Conditions.given(Conditions.given(operand.apply(0), operand.apply(1)), operand.apply(2)),
                    known -> given(given(known.get(0), known.get(1)), known.get(2)));
        }
    }

    @Nested
    class A_list {
        private static ListFact<Project, Integer> list(int size) {
            return Fact.list("list", project -> IntStream.range(0, size).boxed().toList());
        }

        private static Condition<Integer> element(List<Verdict> operands) {
            return Conditions.judged(
                    "the element holds",
                    List.of(),
                    element -> explanation(operands.get(element.value()), element.value()));
        }

        @Test
        void every_element() {
            for (int size = 0; size <= 3; size++) {
                for (List<Verdict> operands : Completions.operands(size)) {
                    check(list(size).every(element(operands)), operands, new Completions(LogicTablesTest::all));
                }
            }
        }

        @Test
        void some_element() {
            Completions some = new Completions(known -> Verdict.of(known.contains(SATISFIED)));
            for (int size = 0; size <= 3; size++) {
                for (List<Verdict> operands : Completions.operands(size)) {
                    check(list(size).some(element(operands)), operands, some);
                }
            }
        }

        /** The operands: for each element whether it is related, and whether it is as required. */
        private static Condition<Integer> operand(List<Verdict> operands, int offset) {
            return Conditions.judged("operand", List.of(), element -> {
                int place = 2 * element.value() + offset;
                return explanation(operands.get(place), place);
            });
        }

        private static List<Verdict> required(List<Verdict> known) {
            return IntStream.range(0, known.size() / 2)
                    .filter(i -> known.get(2 * i) == SATISFIED)
                    .mapToObj(i -> known.get(2 * i + 1))
                    .toList();
        }

        @Test
        void every_related_element() {
            Completions every = new Completions(known -> all(required(known)));
            for (int size = 0; size <= 2; size++) {
                for (List<Verdict> operands : Completions.operands(2 * size)) {
                    check(
                            Conditions.everyRelated(
                                    "every", list(size), s -> operand(operands, 0), s -> operand(operands, 1)),
                            operands,
                            every);
                }
            }
        }

        @Test
        void some_related_element() {
            Completions some =
                    new Completions(known -> Verdict.of(required(known).contains(SATISFIED)));
            for (int size = 0; size <= 2; size++) {
                for (List<Verdict> operands : Completions.operands(2 * size)) {
                    check(
                            Conditions.someRelated(
                                    "some", list(size), s -> operand(operands, 0), s -> operand(operands, 1)),
                            operands,
                            some);
                }
            }
        }

        @Test
        void some_or_every_element_for_which_only_some_cases_count() {
            Function<List<Verdict>, List<Verdict>> cases = known -> IntStream.range(0, known.size() / 2)
                    .mapToObj(i -> LogicTablesTest.given(known.get(2 * i), known.get(2 * i + 1)))
                    .toList();
            for (List<Verdict> operands : Completions.operands(4)) {
                Condition<Integer> guarded = Conditions.given(operand(operands, 0), operand(operands, 1));
                checkCareful(
                        list(2).some(guarded),
                        operands,
                        new Completions(known -> Verdict.of(cases.apply(known).contains(SATISFIED))));
                checkCareful(
                        Conditions.not(list(2).every(guarded)),
                        operands,
                        new Completions(known -> LogicTablesTest.not(all(cases.apply(known)))));
                checkCareful(
                        Conditions.not(Conditions.everyRelated(
                                "every", list(2), s -> operand(operands, 0), s -> operand(operands, 1))),
                        operands,
                        new Completions(known -> LogicTablesTest.not(all(cases.apply(known)))));
            }
        }

        @Test
        void that_is_unknown_leaves_everything_open() {
            ListFact<Project, Integer> unknown = Fact.list("list", project -> null);
            Condition<Integer> holds = Fixed.of(SATISFIED);
            for (Condition<Project> condition : List.of(
                    unknown.every(holds),
                    unknown.some(holds),
                    Conditions.<Project, Integer>everyRelated("every", unknown, s -> holds, s -> holds),
                    Conditions.<Project, Integer>someRelated("some", unknown, s -> holds, s -> holds))) {
                assertThat(condition.verdict(SUBJECT)).isEqualTo(UNKNOWN);
                assertThat(condition.explain(SUBJECT).missing()).containsExactly("list");
            }
        }
    }
}
