package io.github.checklist4j.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Reason;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {
    private static final Answer TRUE = Answer.of(true, Path.of("t"));
    private static final Answer FALSE = Answer.of(false, Path.of("f"));
    private static final Answer OPEN = Answer.of(null, Path.of("o"));
    private static final Answer BROKEN = Answer.error("it holds", new IllegalStateException("broken"));

    private static Answer of(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> TRUE;
            case NOT_SATISFIED -> FALSE;
            case ERROR -> BROKEN;
            default -> OPEN;
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"SATISFIED", "NOT_SATISFIED", "UNKNOWN", "ERROR"})
    void combines_as_the_published_tables_say(Verdict verdict) {
        for (Answer other : List.of(TRUE, FALSE, OPEN, BROKEN)) {
            assertThat(of(verdict).and(other).verdict()).isEqualTo(verdict.and(other.verdict()));
            assertThat(of(verdict).or(other).verdict()).isEqualTo(verdict.or(other.verdict()));
        }
        assertThat(of(verdict).not().verdict()).isEqualTo(verdict.not());
    }

    @Test
    void a_false_conjunction_rests_on_each_false_part_by_itself() {
        Answer other = Answer.of(false, Path.of("g"));
        assertThat(Answer.all(List.of(FALSE, TRUE, OPEN, other)).bases())
                .extracting(basis -> basis.facts().paths())
                .containsExactly(List.of("f"), List.of("g"));
    }

    @Test
    void a_true_conjunction_rests_on_all_its_parts() {
        Answer other = Answer.of(true, Path.of("u"));
        assertThat(TRUE.and(other).facts().paths()).containsExactly("t", "u");
    }

    @Test
    void a_disjunction_mirrors_it() {
        Answer other = Answer.of(false, Path.of("g"));
        assertThat(FALSE.or(other).facts().paths()).containsExactly("f", "g");
        assertThat(TRUE.or(other).facts().paths()).containsExactly("t");
        assertThat(TRUE.not().and(FALSE).bases()).hasSize(2);
    }

    @Test
    void what_is_open_stays_open_only_while_nothing_decides() {
        assertThat(OPEN.and(TRUE).open().paths()).containsExactly("o");
        assertThat(OPEN.and(FALSE).open().paths()).isEmpty();
        assertThat(OPEN.or(TRUE).open().paths()).isEmpty();
        assertThat(OPEN.not().open().paths()).containsExactly("o");
    }

    @Test
    void what_rules_out_an_alternative_is_shown_beside_what_is_open() {
        assertThat(FALSE.or(OPEN).reasons()).containsExactly(new Reason(List.of(), List.of(Side.of("f", false)), null));
        assertThat(FALSE.or(OPEN).open().paths()).containsExactly("o");
        assertThat(FALSE.or(OPEN).facts().paths())
                .as("the verdict does not rest on it")
                .isEmpty();
    }

    @Test
    void a_quantity_that_rules_out_an_alternative_is_shown_beside_its_bound() {
        Comparison above = Comparison.of(new Side("volume", "7", "records"), "at most", new Side("", "5", "records"));
        Answer large = Answer.of(false, Facts.of("volume"), () -> above);
        assertThat(large.or(OPEN).reasons()).containsExactly(new Reason(List.of(above), List.of(), null));
    }

    @Test
    void cases_in_which_something_is_open_are_told_together_behind_what_is_seen_of_it() {
        Comparison seen = Comparison.of(Side.of("q", "1-3"), "at most", Side.of("2"));
        Answer other = Answer.of(false, Path.of("g"));
        Answer range = OPEN.shownAs(Interval.of(Range.between(1, 10), Path.of("q")), () -> seen);
        assertThat(Answer.all(List.of(FALSE.or(OPEN), range, other.or(OPEN))).reasons())
                .containsExactly(
                        new Reason(List.of(seen), List.of(), null),
                        new Reason(List.of(), List.of(Side.of("f", false), Side.of("g", false)), null));
    }

    @Test
    void an_implication_and_one_of_many_show_no_case() {
        assertThat(TRUE.implies(OPEN).reasons()).isEmpty();
        assertThat(Answer.any(List.of(FALSE, OPEN)).reasons()).isEmpty();
        assertThat(TRUE.implies(FALSE).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(FALSE.implies(OPEN).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void the_facts_of_a_quantity_that_is_told_count_as_one() {
        Answer told = FALSE.or(Answer.of(false, Path.of("g")))
                .shownAs(() -> Comparison.of(new Side("share", "80.004", "%"), "at most", new Side("", "80", "%")));
        assertThat(told.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.comparisons()).singleElement().satisfies(comparison -> {
                assertThat(comparison.facts()).containsExactly("f", "g");
                assertThat(comparison.seen().value()).isEqualTo("80.004");
            });
        });
    }

    @Test
    void says_what_was_thrown_even_where_the_exception_cannot_say_it() {
        Answer failed = Answer.error("it holds", new IllegalStateException("x") {
            @Override
            public String getMessage() {
                throw new IllegalStateException("no words");
            }
        });
        assertThat(failed.reasons().get(0).comparisons().get(0).seen().what()).isEqualTo("cause");
    }

    @Test
    void leaves_out_a_reason_that_holds_a_smaller_one() {
        Answer other = Answer.of(false, Path.of("g"));
        Answer third = Answer.of(false, Path.of("h"));
        assertThat(FALSE.or(other).and(FALSE).reasons()).hasSize(1);
        assertThat(FALSE.or(other).and(FALSE).smallest())
                .extracting(basis -> basis.facts().paths())
                .containsExactly(List.of("f"));
        assertThat(FALSE.or(other).and(other.or(third)).smallest()).hasSize(2);
        assertThat(FALSE.or(other).and(other.or(FALSE)).smallest())
                .as("the same facts in other words")
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_APPLICABLE", "WAIVED"})
    void is_never_what_only_rules_and_waivers_say(Verdict verdict) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answer.of(verdict, Facts.NONE, Facts.NONE))
                .withMessage("no condition gives " + verdict);
    }

    @Test
    void tells_the_remedy_that_is_nearest_to_the_fault() {
        Answer mended = FALSE.otherwise("mend f");
        Answer other = Answer.of(false, Path.of("g"));
        assertThat(mended.and(other).otherwise("mend both").reasons())
                .extracting(Reason::remedy)
                .containsExactly("mend f", "mend both");
        assertThat(other.or(mended).reasons()).extracting(Reason::remedy).containsExactly("mend f");
    }

    @Test
    void of_nothing_all_hold_and_none_does() {
        assertThat(Answer.all(List.of()).isYes()).isTrue();
        assertThat(Answer.any(List.of()).isNo()).isTrue();
    }
}
