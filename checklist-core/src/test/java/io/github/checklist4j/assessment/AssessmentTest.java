package io.github.checklist4j.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.checklist4j.report.Samples;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private static Finding finding(String rule, Verdict verdict, List<String> subjects, String... open) {
        return new Finding(rule, verdict, false, subjects, List.of(), List.of(open), List.of(), List.of(), List.of());
    }

    private static TaskResult task(String id, Verdict verdict, Finding... findings) {
        return new TaskResult(id, "area", "title", verdict, null, List.of(findings), List.of(), List.of());
    }

    private static Assessment assessment(TaskResult... tasks) {
        return new Assessment(
                Samples.rich().header(),
                List.of(tasks),
                List.of(new RuleNote("b.rule", "it holds", null, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private final Finding open = finding("b.rule", Verdict.UNKNOWN, List.of(""), "goals", "systems");
    private final Finding failed = finding("c.rule", Verdict.NOT_SATISFIED, List.of(""));
    private final Assessment assessment = assessment(
            task("a", Verdict.SATISFIED),
            task("b", Verdict.UNKNOWN, open),
            task("c", Verdict.NOT_SATISFIED, failed, open));

    @Test
    void finds_a_task_and_a_rule_by_id() {
        assertThat(assessment.task("b")).contains(assessment.tasks().get(1));
        assertThat(assessment.verdict("c")).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(assessment.task("d")).isEmpty();
        assertThat(assessment.rule("b.rule")).contains(assessment.rules().get(0));
        assertThat(assessment.rule("c.rule")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment.verdict("d"))
                .withMessage("the checklist integration-strategy has no task d");
    }

    @Test
    void is_the_conjunction_of_its_tasks() {
        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(assessment(task("a", Verdict.SATISFIED), task("b", Verdict.UNKNOWN))
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(assessment().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void lists_the_findings_in_the_order_of_the_tasks() {
        assertThat(assessment.findings()).containsExactly(open, failed, open);
    }

    @Test
    void keeps_lists_of_its_own() {
        List<TaskResult> tasks = new ArrayList<>(assessment.tasks());
        Assessment copy = assessment(tasks.toArray(TaskResult[]::new));
        tasks.clear();
        assertThat(copy).isEqualTo(assessment);
    }

    @Test
    void takes_evidence_in_addition() {
        Exhibit exhibit = Exhibit.of("a", Table.ofTexts("t", List.of("c"), List.of()));
        assertThat(assessment.with(List.of(exhibit)).evidence()).containsExactly(exhibit);
        assertThat(assessment.with(List.of(exhibit)).with(List.of())).isEqualTo(assessment);
    }

    @Nested
    class A_task {
        @Test
        void misses_facts_only_while_it_is_unknown_and_has_open_ones_whatever_it_is() {
            assertThat(assessment.tasks().get(1).missing()).containsExactly("goals", "systems");
            assertThat(assessment.tasks().get(2).missing()).isEmpty();
            assertThat(assessment.tasks().get(2).openFacts()).containsExactly("goals", "systems");
        }

        @Test
        void names_each_open_fact_once() {
            assertThat(task("t", Verdict.UNKNOWN, open, open).missing()).containsExactly("goals", "systems");
        }
    }

    @Nested
    class A_finding {
        private final Finding shared =
                finding("r", Verdict.UNKNOWN, List.of("systems[a]", "systems[b]"), ".owner", "goals", ".name");

        @Test
        void has_an_id_of_its_rule_and_its_first_subject() {
            assertThat(shared.id()).isEqualTo("r/systems[a]");
        }

        @Test
        void misses_a_fact_below_each_of_its_subjects_and_any_other_fact_once() {
            assertThat(shared.missing())
                    .containsExactly(
                            "systems[a].owner", "systems[a].name", "goals", "systems[b].owner", "systems[b].name");
        }

        @Test
        void of_one_subject_misses_facts_below_it_by_their_whole_paths() {
            assertThat(finding("r", Verdict.UNKNOWN, List.of("systems[a]"), ".owner")
                            .missing())
                    .containsExactly("systems[a].owner");
        }

        @Test
        void resolves_a_path_below_each_of_its_subjects() {
            assertThat(shared.resolved(".owner")).containsExactly("systems[a].owner", "systems[b].owner");
            assertThat(shared.resolved("goals")).containsExactly("goals");
        }

        @Test
        void needs_a_subject() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> finding("r", Verdict.UNKNOWN, List.of()))
                    .withMessage("the finding of r has no subject");
        }
    }

    @Nested
    class A_comparison {
        private final Comparison comparison = Comparison.of(Side.of("systems[a].owner", "x"), "is", Side.of("y"));

        @Test
        void rests_on_what_it_shows_where_nothing_else_is_said() {
            assertThat(comparison.restingOn(List.of("systems[a].owner"), 0)).isEqualTo(comparison);
        }

        @Test
        void names_the_facts_that_a_quantity_rests_on() {
            assertThat(comparison.restingOn(List.of("a", "b"), 3).facts()).containsExactly("a", "b");
            assertThat(comparison.restingOn(List.of("systems[a].owner"), 1).more())
                    .isEqualTo(1);
        }
    }

    @Nested
    class Evidence_as_data {
        @Test
        void a_table_needs_a_cell_for_each_column() {
            assertThat(Table.ofTexts("t", List.of("a", "b"), List.of(Arrays.asList("1", "2")))
                            .rows())
                    .containsExactly(List.of(new Table.Cell("1", null), new Table.Cell("2", null)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Table.ofTexts("t", List.of("a", "b"), List.of(List.of("1"))))
                    .withMessageContaining("2 columns, but a row of 1 cells");
        }

        @Test
        void a_cell_says_an_answer_in_a_word() {
            assertThat(List.of(Verdict.values()))
                    .extracting(verdict -> Table.Cell.of(verdict).text())
                    .containsExactly("yes", "no", "?", "-", "WAIVED", "ERROR");
        }

        @Test
        void an_exhibit_is_one_thing() {
            Series series = new Series("s", "u", List.of(new Series.Month(BigDecimal.ONE, null, null)), null, "", null);
            assertThat(Exhibit.of("t", series).evidence()).isSameAs(series);
            assertThatIllegalArgumentException().isThrownBy(() -> new Exhibit("t", null, null, null));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Exhibit("t", null, series, new Graph("g", List.of(), List.of())));
        }
    }
}
