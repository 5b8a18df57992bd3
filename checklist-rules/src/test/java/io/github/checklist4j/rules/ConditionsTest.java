package io.github.checklist4j.rules;

import static io.github.checklist4j.assessment.Verdict.ERROR;
import static io.github.checklist4j.assessment.Verdict.NOT_APPLICABLE;
import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.given;
import static io.github.checklist4j.rules.Conditions.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionsTest {
    private final Subject<Project> subject = Subjects.project();

    private void assertBoth(Condition<Project> condition, Verdict expected) {
        assertThat(condition.verdict(subject)).isEqualTo(expected);
        assertThat(condition.explain(subject).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            A              | B              | BOTH
            SATISFIED      | SATISFIED      | SATISFIED
            SATISFIED      | NOT_SATISFIED  | NOT_SATISFIED
            SATISFIED      | UNKNOWN        | UNKNOWN
            SATISFIED      | NOT_APPLICABLE | SATISFIED
            SATISFIED      | ERROR          | ERROR
            NOT_SATISFIED  | NOT_SATISFIED  | NOT_SATISFIED
            NOT_SATISFIED  | UNKNOWN        | NOT_SATISFIED
            NOT_SATISFIED  | NOT_APPLICABLE | NOT_SATISFIED
            NOT_SATISFIED  | ERROR          | NOT_SATISFIED
            UNKNOWN        | UNKNOWN        | UNKNOWN
            UNKNOWN        | NOT_APPLICABLE | UNKNOWN
            UNKNOWN        | ERROR          | ERROR
            NOT_APPLICABLE | NOT_APPLICABLE | NOT_APPLICABLE
            NOT_APPLICABLE | ERROR          | ERROR
            ERROR          | ERROR          | ERROR
            """)
    void all_of_is_the_conjunction_in_either_order(Verdict a, Verdict b, Verdict both) {
        assertBoth(allOf(Fixed.of(a), Fixed.of(b)), both);
        assertBoth(allOf(Fixed.of(b), Fixed.of(a)), both);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            A              | B              | EITHER
            SATISFIED      | SATISFIED      | SATISFIED
            SATISFIED      | NOT_SATISFIED  | SATISFIED
            SATISFIED      | UNKNOWN        | SATISFIED
            SATISFIED      | NOT_APPLICABLE | SATISFIED
            SATISFIED      | ERROR          | SATISFIED
            NOT_SATISFIED  | NOT_SATISFIED  | NOT_SATISFIED
            NOT_SATISFIED  | UNKNOWN        | UNKNOWN
            NOT_SATISFIED  | NOT_APPLICABLE | NOT_SATISFIED
            NOT_SATISFIED  | ERROR          | ERROR
            UNKNOWN        | UNKNOWN        | UNKNOWN
            UNKNOWN        | NOT_APPLICABLE | UNKNOWN
            UNKNOWN        | ERROR          | ERROR
            NOT_APPLICABLE | NOT_APPLICABLE | NOT_APPLICABLE
            NOT_APPLICABLE | ERROR          | ERROR
            ERROR          | ERROR          | ERROR
            """)
    void any_of_is_the_disjunction_in_either_order(Verdict a, Verdict b, Verdict either) {
        assertBoth(anyOf(Fixed.of(a), Fixed.of(b)), either);
        assertBoth(anyOf(Fixed.of(b), Fixed.of(a)), either);
    }

    @ParameterizedTest
    @CsvSource({
        "SATISFIED, NOT_SATISFIED",
        "NOT_SATISFIED, SATISFIED",
        "UNKNOWN, UNKNOWN",
        "NOT_APPLICABLE, NOT_APPLICABLE",
        "ERROR, ERROR"
    })
    void not_swaps_the_definite_verdicts_only(Verdict verdict, Verdict contrary) {
        assertBoth(not(Fixed.of(verdict)), contrary);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            GIVEN          | REQUIRED       | VERDICT
            SATISFIED      | SATISFIED      | SATISFIED
            SATISFIED      | NOT_SATISFIED  | NOT_SATISFIED
            SATISFIED      | UNKNOWN        | UNKNOWN
            SATISFIED      | NOT_APPLICABLE | NOT_APPLICABLE
            SATISFIED      | ERROR          | ERROR
            UNKNOWN        | SATISFIED      | SATISFIED
            UNKNOWN        | NOT_SATISFIED  | UNKNOWN
            UNKNOWN        | UNKNOWN        | UNKNOWN
            UNKNOWN        | NOT_APPLICABLE | NOT_APPLICABLE
            UNKNOWN        | ERROR          | ERROR
            ERROR          | SATISFIED      | SATISFIED
            ERROR          | NOT_SATISFIED  | ERROR
            ERROR          | UNKNOWN        | ERROR
            ERROR          | NOT_APPLICABLE | NOT_APPLICABLE
            ERROR          | ERROR          | ERROR
            """)
    void given_is_kleenes_implication_where_the_case_may_be_given(Verdict guard, Verdict required, Verdict verdict) {
        assertBoth(given(Fixed.of(guard), Fixed.of(required)), verdict);
    }

    @ParameterizedTest
    @EnumSource(value = Verdict.class, names = "WAIVED", mode = EnumSource.Mode.EXCLUDE)
    void given_is_not_applicable_where_the_case_is_known_not_to_be_given(Verdict required) {
        assertBoth(given(Fixed.of(NOT_SATISFIED), Fixed.of(required)), NOT_APPLICABLE);
        assertBoth(given(Fixed.of(NOT_APPLICABLE), Fixed.of(required)), NOT_APPLICABLE);
    }

    @Test
    void a_combination_of_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Combined<Project>(List.of(), true))
                .withMessageContaining("no conditions");
    }

    @Nested
    class Missing_facts {
        private final Condition<Project> a = Fixed.unknown("a");
        private final Condition<Project> b = Fixed.unknown("b");

        @Test
        void are_those_of_every_unknown_part_even_behind_one_that_stopped_the_verdict() {
            assertThat(allOf(a, Fixed.of(SATISFIED), b).explain(subject).missing())
                    .containsExactly("a", "b");
            assertThat(anyOf(b, Fixed.of(NOT_SATISFIED), a).explain(subject).missing())
                    .containsExactly("b", "a");
        }

        @Test
        void are_none_once_the_verdict_is_decided() {
            assertThat(allOf(a, Fixed.of(NOT_SATISFIED)).explain(subject).missing())
                    .isEmpty();
            assertThat(anyOf(a, Fixed.of(SATISFIED)).explain(subject).missing()).isEmpty();
        }

        @Test
        void are_only_those_of_the_guard_while_the_requirement_is_known_not_to_hold() {
            assertThat(given(a, Fixed.of(NOT_SATISFIED)).explain(subject).missing())
                    .containsExactly("a");
            assertThat(given(a, b).explain(subject).missing()).containsExactly("a", "b");
            assertThat(given(a, Fixed.of(SATISFIED)).explain(subject).missing()).isEmpty();
        }

        @Test
        void survive_a_negation() {
            assertThat(not(a).explain(subject).missing()).containsExactly("a");
        }
    }

    @Test
    void an_error_is_not_mistaken_for_unknown() {
        Condition<Project> error = Fixed.of(ERROR);
        assertThat(allOf(error, Fixed.unknown("a")).explain(subject).missing()).isEmpty();
    }
}
