package io.github.checklist4j.rules;

import static io.github.checklist4j.assessment.Verdict.ERROR;
import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
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

    private static boolean all(List<Boolean> known) {
        return !known.contains(false);
    }

    private static boolean any(List<Boolean> known) {
        return known.contains(true);
    }

    private static boolean given(boolean guard, boolean requirement) {
        return !guard || requirement;
    }

    /** An operand in ERROR throws. */
    private static Answer answer(Verdict verdict, int place) {
        if (verdict == ERROR) {
            throw new IllegalStateException("broken");
        }
        return Fixed.answer(verdict, "fact " + place);
    }

    private static <S> Condition<S> operand(Verdict verdict, int place) {
        return Conditions.judged("part " + place, List.of(), subject -> answer(verdict, place));
    }

    private static void check(int operands, Operator operator, Predicate<List<Boolean>> definition) {
        Completions completions = new Completions(definition);
        for (List<Verdict> values : Completions.operands(operands)) {
            check(operator.over(i -> operand(values.get(i), i)), values, completions);
        }
    }

    private static void check(Condition<Project> condition, List<Verdict> operands, Completions completions) {
        Verdict expected = completions.verdict(operands);
        Answer answer = condition.judge(SUBJECT);
        assertThat(answer.verdict()).as("verdict of %s", operands).isEqualTo(expected);
        assertThat(condition.reversed().verdict(SUBJECT))
                .as("the other way round of %s", operands)
                .isEqualTo(expected);
        assertThat(answer.open().paths())
                .as("missing of %s", operands)
                .containsExactlyInAnyOrderElementsOf(
                        expected == UNKNOWN
                                ? completions.relevant(operands).stream()
                                        .map(place -> "fact " + place)
                                        .toList()
                                : List.of());
        for (List<String> reason : Seen.facts(answer)) {
            checkReason(reason, operands, completions, expected);
        }
    }

    /** Enough by itself, and one fact less is not; what a reason does not name may be unknown. */
    private static void checkReason(
            List<String> reason, List<Verdict> operands, Completions completions, Verdict expected) {
        if (expected == ERROR) {
            return;
        }
        assertThat(completions.verdict(only(reason, operands)))
                .as("%s suffice for %s", reason, operands)
                .isEqualTo(expected);
        for (String fact : reason) {
            List<String> fewer =
                    reason.stream().filter(other -> !other.equals(fact)).toList();
            assertThat(completions.verdict(only(fewer, operands)))
                    .as("without %s of %s", fact, operands)
                    .isEqualTo(UNKNOWN);
        }
    }

    private static List<Verdict> only(List<String> facts, List<Verdict> operands) {
        return IntStream.range(0, operands.size())
                .mapToObj(i -> facts.contains("fact " + i) ? operands.get(i) : UNKNOWN)
                .toList();
    }

    @Test
    void all_of() {
        check(1, operand -> Conditions.allOf(operand.apply(0)), LogicTablesTest::all);
        check(2, operand -> Conditions.allOf(operand.apply(0), operand.apply(1)), LogicTablesTest::all);
        check(
                3,
                operand -> Conditions.allOf(List.of(operand.apply(0), operand.apply(1), operand.apply(2))),
                LogicTablesTest::all);
    }

    @Test
    void any_of() {
        check(1, operand -> Conditions.anyOf(operand.apply(0)), LogicTablesTest::any);
        check(2, operand -> Conditions.anyOf(operand.apply(0), operand.apply(1)), LogicTablesTest::any);
        check(
                3,
                operand -> Conditions.anyOf(List.of(operand.apply(0), operand.apply(1), operand.apply(2))),
                LogicTablesTest::any);
    }

    @Test
    void always_and_never() {
        check(0, operand -> Conditions.allOf(List.of()), known -> true);
        check(0, operand -> Conditions.anyOf(List.of()), known -> false);
        check(0, operand -> Conditions.allOf(List.of()), LogicTablesTest::all);
        check(0, operand -> Conditions.anyOf(List.of()), LogicTablesTest::any);
        check(1, operand -> Conditions.allOf(Conditions.allOf(List.of()), operand.apply(0)), LogicTablesTest::all);
        check(1, operand -> Conditions.anyOf(Conditions.anyOf(List.of()), operand.apply(0)), LogicTablesTest::any);
        Condition<Project> boom = new Boom<>();
        assertThat(Conditions.allOf(boom, Conditions.anyOf(List.of())).verdict(SUBJECT))
                .isEqualTo(NOT_SATISFIED);
        assertThat(Conditions.anyOf(boom, Conditions.allOf(List.of())).verdict(SUBJECT))
                .isEqualTo(SATISFIED);
    }

    @Test
    void not() {
        check(1, operand -> Conditions.not(operand.apply(0)), known -> !known.get(0));
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
                    known -> any(known.subList(0, 2)) && !known.get(2));
        }

        @Test
        void any_of_all_of_and_a_negation() {
            check(
                    3,
                    operand -> Conditions.anyOf(
                            Conditions.not(operand.apply(0)), Conditions.allOf(operand.apply(1), operand.apply(2))),
                    known -> !known.get(0) || all(known.subList(1, 3)));
        }

        @Test
        void the_negation_of_a_combination() {
            check(
                    2,
                    operand -> Conditions.not(Conditions.allOf(operand.apply(0), operand.apply(1))),
                    known -> !all(known));
            check(
                    2,
                    operand -> Conditions.not(Conditions.anyOf(operand.apply(0), operand.apply(1))),
                    known -> !any(known));
        }

        @Test
        void a_combination_as_a_case_and_as_what_is_required() {
            check(
                    3,
                    operand -> Conditions.given(
                            Conditions.anyOf(operand.apply(0), Conditions.not(operand.apply(1))), operand.apply(2)),
                    known -> given(known.get(0) || !known.get(1), known.get(2)));
            check(
                    3,
                    operand -> Conditions.given(
                            operand.apply(0), Conditions.allOf(operand.apply(1), Conditions.not(operand.apply(2)))),
                    known -> given(known.get(0), known.get(1) && !known.get(2)));
        }

        @Test
        void all_of_what_counts_only_in_some_cases() {
            check(
                    3,
                    operand -> Conditions.allOf(Conditions.given(operand.apply(0), operand.apply(1)), operand.apply(2)),
                    known -> given(known.get(0), known.get(1)) && known.get(2));
        }

        @Test
        void any_of_what_counts_only_in_some_cases() {
            check(
                    3,
                    operand -> Conditions.anyOf(Conditions.given(operand.apply(0), operand.apply(1)), operand.apply(2)),
                    known -> given(known.get(0), known.get(1)) || known.get(2));
        }

        @Test
        void the_negation_of_what_counts_only_in_some_cases() {
            check(
                    2,
                    operand -> Conditions.not(Conditions.given(operand.apply(0), operand.apply(1))),
                    known -> !given(known.get(0), known.get(1)));
        }

        @Test
        void any_of_all_of_what_counts_only_in_some_cases() {
            check(
                    4,
                    operand -> Conditions.anyOf(
                            Conditions.allOf(Conditions.given(operand.apply(0), operand.apply(1)), operand.apply(2)),
                            operand.apply(3)),
                    known -> given(known.get(0), known.get(1)) && known.get(2) || known.get(3));
        }

        @Test
        void a_case_that_counts_only_in_some_cases() {
            check(
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
                    "the element holds", List.of(), element -> answer(operands.get(element.value()), element.value()));
        }

        @Test
        void every_element() {
            for (int size = 1; size <= 3; size++) {
                for (List<Verdict> operands : Completions.operands(size)) {
                    check(list(size).every(element(operands)), operands, new Completions(LogicTablesTest::all));
                }
            }
        }

        @Test
        void some_element() {
            for (int size = 1; size <= 3; size++) {
                for (List<Verdict> operands : Completions.operands(size)) {
                    check(list(size).some(element(operands)), operands, new Completions(LogicTablesTest::any));
                }
            }
        }

        @Test
        void of_nothing_holds_for_every_element_and_not_for_some_and_rests_on_the_list() {
            Answer every = list(0).every(new Boom<>()).judge(SUBJECT);
            Answer some = list(0).some(new Boom<>()).judge(SUBJECT);
            assertThat(every.isYes()).isTrue();
            assertThat(some.isNo()).isTrue();
            assertThat(Seen.facts(every)).isEqualTo(Seen.facts(some)).containsExactly(List.of("list"));
            assertThat(Seen.in(some)).containsExactly("list none one boom");
        }

        /** The operands: for each element whether it is related, and whether it is as required. */
        private static Condition<Integer> operand(List<Verdict> operands, int offset) {
            return Conditions.judged("operand", List.of(), element -> {
                int place = 2 * element.value() + offset;
                return answer(operands.get(place), place);
            });
        }

        private static List<Boolean> required(List<Boolean> known) {
            return IntStream.range(0, known.size() / 2)
                    .filter(i -> known.get(2 * i))
                    .mapToObj(i -> known.get(2 * i + 1))
                    .toList();
        }

        @Test
        void some_related_element() {
            Completions some = new Completions(known -> any(required(known)));
            for (int size = 1; size <= 2; size++) {
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
        void none_is_related_where_there_is_none() {
            Condition<Integer> boom = new Boom<>();
            assertThat(Conditions.<Project, Integer>someRelated("some", list(0), s -> boom, s -> boom)
                            .verdict(SUBJECT))
                    .isEqualTo(NOT_SATISFIED);
        }

        @Test
        void some_or_every_element_for_which_only_some_cases_count() {
            Completions some = new Completions(known -> any(cases(known)));
            Completions notEvery = new Completions(known -> !all(cases(known)));
            for (List<Verdict> operands : Completions.operands(4)) {
                Condition<Integer> guarded = Conditions.given(operand(operands, 0), operand(operands, 1));
                check(list(2).some(guarded), operands, some);
                check(Conditions.not(list(2).every(guarded)), operands, notEvery);
            }
        }

        private static List<Boolean> cases(List<Boolean> known) {
            return IntStream.range(0, known.size() / 2)
                    .mapToObj(i -> LogicTablesTest.given(known.get(2 * i), known.get(2 * i + 1)))
                    .toList();
        }

        @Test
        void that_is_unknown_leaves_everything_open() {
            ListFact<Project, Integer> unknown = Fact.list("list", project -> null);
            Condition<Integer> holds = Fixed.of(SATISFIED);
            for (Condition<Project> condition : List.of(
                    unknown.every(holds),
                    unknown.some(holds),
                    Conditions.<Project, Integer>someRelated("some", unknown, s -> holds, s -> holds))) {
                assertThat(condition.verdict(SUBJECT)).isEqualTo(UNKNOWN);
                assertThat(condition.judge(SUBJECT).open().paths()).containsExactly("list");
            }
        }
    }
}
