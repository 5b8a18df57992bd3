package io.github.checklist4j.rules;

import static io.github.checklist4j.assessment.Verdict.ERROR;
import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.given;
import static io.github.checklist4j.rules.Conditions.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Reason;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
    private final Subject<Project> subject = Subjects.project();

    private void assertVerdict(Condition<Project> condition, Verdict expected) {
        assertThat(condition.verdict(subject)).isEqualTo(expected);
        assertThat(condition.judge(subject).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            A              | B              | BOTH
            SATISFIED      | SATISFIED      | SATISFIED
            SATISFIED      | NOT_SATISFIED  | NOT_SATISFIED
            SATISFIED      | UNKNOWN        | UNKNOWN
            SATISFIED      | ERROR          | ERROR
            NOT_SATISFIED  | NOT_SATISFIED  | NOT_SATISFIED
            NOT_SATISFIED  | UNKNOWN        | NOT_SATISFIED
            NOT_SATISFIED  | ERROR          | NOT_SATISFIED
            UNKNOWN        | UNKNOWN        | UNKNOWN
            UNKNOWN        | ERROR          | ERROR
            ERROR          | ERROR          | ERROR
            """)
    void all_of_is_the_conjunction_in_either_order(Verdict a, Verdict b, Verdict both) {
        assertVerdict(allOf(Fixed.of(a), Fixed.of(b)), both);
        assertVerdict(allOf(Fixed.of(b), Fixed.of(a)), both);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            A              | B              | EITHER
            SATISFIED      | SATISFIED      | SATISFIED
            SATISFIED      | NOT_SATISFIED  | SATISFIED
            SATISFIED      | UNKNOWN        | SATISFIED
            SATISFIED      | ERROR          | SATISFIED
            NOT_SATISFIED  | NOT_SATISFIED  | NOT_SATISFIED
            NOT_SATISFIED  | UNKNOWN        | UNKNOWN
            NOT_SATISFIED  | ERROR          | ERROR
            UNKNOWN        | UNKNOWN        | UNKNOWN
            UNKNOWN        | ERROR          | ERROR
            ERROR          | ERROR          | ERROR
            """)
    void any_of_is_the_disjunction_in_either_order(Verdict a, Verdict b, Verdict either) {
        assertVerdict(anyOf(Fixed.of(a), Fixed.of(b)), either);
        assertVerdict(anyOf(Fixed.of(b), Fixed.of(a)), either);
    }

    @ParameterizedTest
    @CsvSource({"SATISFIED, NOT_SATISFIED", "NOT_SATISFIED, SATISFIED", "UNKNOWN, UNKNOWN", "ERROR, ERROR"})
    void not_swaps_the_definite_verdicts_only(Verdict verdict, Verdict contrary) {
        assertVerdict(not(Fixed.of(verdict)), contrary);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            GIVEN          | REQUIRED       | VERDICT
            SATISFIED      | SATISFIED      | SATISFIED
            SATISFIED      | NOT_SATISFIED  | NOT_SATISFIED
            SATISFIED      | UNKNOWN        | UNKNOWN
            SATISFIED      | ERROR          | ERROR
            NOT_SATISFIED  | SATISFIED      | SATISFIED
            NOT_SATISFIED  | NOT_SATISFIED  | SATISFIED
            NOT_SATISFIED  | UNKNOWN        | SATISFIED
            NOT_SATISFIED  | ERROR          | SATISFIED
            UNKNOWN        | SATISFIED      | SATISFIED
            UNKNOWN        | NOT_SATISFIED  | UNKNOWN
            UNKNOWN        | UNKNOWN        | UNKNOWN
            UNKNOWN        | ERROR          | ERROR
            ERROR          | SATISFIED      | SATISFIED
            ERROR          | NOT_SATISFIED  | ERROR
            ERROR          | UNKNOWN        | ERROR
            ERROR          | ERROR          | ERROR
            """)
    void given_is_kleenes_implication(Verdict guard, Verdict required, Verdict verdict) {
        assertVerdict(given(Fixed.of(guard), Fixed.of(required)), verdict);
        assertVerdict(anyOf(not(Fixed.of(guard)), Fixed.of(required)), verdict);
    }

    @Nested
    class Missing_facts {
        private final Condition<Project> a = Fixed.unknown("a");
        private final Condition<Project> b = Fixed.unknown("b");

        private List<String> missing(Condition<Project> condition) {
            return condition.judge(subject).open().paths();
        }

        @Test
        void are_those_of_every_unknown_part_even_behind_one_that_stopped_the_verdict() {
            assertThat(missing(allOf(a, Fixed.of(SATISFIED), b))).containsExactly("a", "b");
            assertThat(missing(anyOf(b, Fixed.of(NOT_SATISFIED), a))).containsExactly("b", "a");
        }

        @Test
        void are_none_once_the_verdict_is_decided() {
            assertThat(missing(allOf(a, Fixed.of(NOT_SATISFIED)))).isEmpty();
            assertThat(missing(anyOf(a, Fixed.of(SATISFIED)))).isEmpty();
        }

        @Test
        void are_only_those_of_the_guard_while_the_requirement_is_known_not_to_hold() {
            assertThat(missing(given(a, Fixed.of(NOT_SATISFIED)))).containsExactly("a");
            assertThat(missing(given(a, b))).containsExactly("a", "b");
            assertThat(missing(given(a, Fixed.of(SATISFIED)))).isEmpty();
        }

        @Test
        void survive_a_negation() {
            assertThat(missing(not(a))).containsExactly("a");
        }
    }

    @Test
    void an_error_is_not_mistaken_for_unknown() {
        Condition<Project> error = Fixed.of(ERROR);
        assertThat(allOf(error, Fixed.unknown("a")).judge(subject).open().paths())
                .isEmpty();
    }

    @Nested
    class An_operand_that_throws {
        private final Condition<Project> boom = new Boom<>();
        private final Condition<Project> yes = Fixed.of(SATISFIED);
        private final Condition<Project> no = Fixed.of(NOT_SATISFIED);

        @Test
        void is_one_in_error_wherever_it_stands() {
            assertVerdict(anyOf(yes, boom), SATISFIED);
            assertVerdict(anyOf(boom, yes), SATISFIED);
            assertVerdict(allOf(no, boom), NOT_SATISFIED);
            assertVerdict(allOf(boom, no), NOT_SATISFIED);
            assertVerdict(anyOf(boom, Fixed.unknown("a")), ERROR);
            assertVerdict(allOf(Fixed.unknown("a"), boom), ERROR);
            assertVerdict(not(boom), ERROR);
            assertVerdict(given(boom, yes), SATISFIED);
            assertVerdict(given(no, boom), SATISFIED);
        }

        @Test
        void says_which_it_is_and_what_was_thrown() {
            assertThat(Seen.in(allOf(yes, boom).judge(subject)))
                    .containsExactly("cause IllegalStateException: boom is boom");
        }

        @Test
        void is_one_in_error_where_its_text_throws_too() {
            Condition<Project> mute = Conditions.judged("mute", List.of(), s -> {
                throw new IllegalStateException("boom");
            });
            Condition<Project> speechless = new Condition<>() {
                @Override
                public String text() {
                    throw new IllegalStateException("no words");
                }

                @Override
                public List<String> reads() {
                    return List.of();
                }

                @Override
                public Answer judge(Subject<Project> of) {
                    return mute.judge(of);
                }
            };
            assertVerdict(anyOf(speechless, yes), SATISFIED);
            assertThat(Seen.in(anyOf(speechless, no).judge(subject)))
                    .containsExactly("cause IllegalStateException: boom is a condition that cannot say its text");
        }

        @Test
        void is_one_in_error_where_it_gives_no_answer_or_one_that_no_condition_may_give() {
            Condition<Project> silent = Conditions.judged("silent", List.of(), s -> null);
            assertVerdict(anyOf(silent, yes), SATISFIED);
            assertVerdict(anyOf(silent, no), ERROR);
            for (Verdict verdict : List.of(Verdict.WAIVED, Verdict.NOT_APPLICABLE)) {
                Condition<Project> odd = Conditions.judged("odd", List.of(), s -> Fixed.answer(verdict));
                assertVerdict(allOf(odd, yes), ERROR);
                assertVerdict(allOf(odd, no), NOT_SATISFIED);
                assertVerdict(anyOf(odd, no), ERROR);
                assertVerdict(not(odd), ERROR);
            }
        }
    }

    @Nested
    class Reasons {
        private final Condition<Project> a = Fixed.of(false, "a");
        private final Condition<Project> b = Fixed.of(false, "b");
        private final Condition<Project> c = Fixed.of(true, "c");

        private List<List<String>> facts(Condition<Project> condition) {
            return Seen.facts(condition.judge(subject));
        }

        @Test
        void of_a_false_conjunction_are_one_for_each_false_part() {
            assertThat(facts(allOf(a, c, b))).containsExactly(List.of("a"), List.of("b"));
            assertThat(facts(allOf(anyOf(a, b), a))).containsExactly(List.of("a"));
        }

        @Test
        void of_a_false_disjunction_are_all_its_parts_together() {
            assertThat(facts(anyOf(a, b))).containsExactly(List.of("a", "b"));
            assertThat(facts(not(anyOf(c, b)))).containsExactly(List.of("c"));
        }

        @Test
        void of_a_requirement_in_a_case_are_the_requirement_and_the_case() {
            assertThat(facts(given(c, a))).containsExactly(List.of("c", "a"));
        }
    }

    @Nested
    class A_remedy_of_its_own {
        private final Condition<Project> a = Fixed.<Project>of(false, "a").otherwise("mend a");
        private final Condition<Project> b = Fixed.of(false, "b");

        private List<Reason> reasons(Condition<Project> condition) {
            return condition.judge(subject).reasons();
        }

        @Test
        void stands_in_the_reason_of_the_operand_that_fails() {
            assertThat(reasons(allOf(a, b))).extracting(Reason::remedy).containsExactly("mend a", null);
            assertThat(reasons(allOf(b, given(Fixed.of(true, "c"), a))))
                    .extracting(Reason::remedy)
                    .containsExactly(null, "mend a");
        }

        @Test
        void changes_neither_the_verdict_nor_the_words_nor_what_is_open() {
            assertThat(a.text()).isEqualTo("a");
            assertThat(a.verdict(subject)).isEqualTo(NOT_SATISFIED);
            Condition<Project> open = Fixed.<Project>unknown("x").otherwise("ask");
            assertThat(open.verdict(subject)).isEqualTo(UNKNOWN);
            assertThat(open.judge(subject).open().paths()).containsExactly("x");
            assertThat(open.reads()).containsExactly("x");
        }

        @Test
        void that_is_nearer_to_the_fault_wins() {
            assertThat(reasons(allOf(a, b).otherwise("mend both")))
                    .extracting(Reason::remedy)
                    .containsExactly("mend a", "mend both");
        }
    }
}
