package io.github.checklist4j.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private static Finding finding(String task, Verdict verdict, String... missing) {
        return new Finding(
                task + "/rule/",
                task,
                "rule",
                "",
                verdict,
                false,
                "reason",
                "advice",
                new Explanation(verdict, "it holds", List.of(), List.of(missing), List.of(), List.of()));
    }

    private static TaskResult task(String id, Verdict verdict, Finding... findings) {
        return new TaskResult(
                id,
                "area",
                "title",
                verdict,
                null,
                List.of(),
                List.of(findings),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Assessment assessment(TaskResult... tasks) {
        return new Assessment("checklist", "project", null, List.of(tasks), List.of());
    }

    private final Finding open = finding("b", Verdict.UNKNOWN, "goals", "systems");
    private final Finding failed = finding("c", Verdict.NOT_SATISFIED);
    private final Assessment assessment = assessment(
            task("a", Verdict.SATISFIED), task("b", Verdict.UNKNOWN, open), task("c", Verdict.NOT_SATISFIED, failed));

    @Test
    void finds_a_task_by_its_id() {
        assertThat(assessment.task("b")).contains(assessment.tasks().get(1));
        assertThat(assessment.verdict("c")).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(assessment.task("d")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment.verdict("d"))
                .withMessage("the checklist checklist has no task d");
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
        assertThat(assessment.findings()).containsExactly(open, failed);
    }

    @Test
    void keeps_lists_of_its_own() {
        List<TaskResult> tasks = new ArrayList<>(assessment.tasks());
        Assessment copy = new Assessment("checklist", "project", null, tasks, List.of());
        tasks.clear();
        assertThat(copy).isEqualTo(assessment);
    }

    @Nested
    class A_finding {
        @Test
        void names_the_missing_facts_of_its_explanation() {
            assertThat(open.missing()).containsExactly("goals", "systems");
        }

        @Test
        void that_is_waived_is_otherwise_the_same() {
            Finding waived = failed.asWaived();
            assertThat(waived.waived()).isTrue();
            assertThat(waived)
                    .usingRecursiveComparison()
                    .ignoringFields("waived")
                    .isEqualTo(failed);
        }
    }

    @Nested
    class An_explanation {
        private final Observation seen = Observation.of("size", 3);

        @Test
        void of_an_unknown_condition_says_what_is_missing_and_what_was_seen() {
            assertThat(Explanation.unknown("it holds", List.of("a"), seen))
                    .isEqualTo(new Explanation(
                            Verdict.UNKNOWN, "it holds", List.of(seen), List.of("a"), List.of(), List.of()));
        }

        @Test
        void may_be_unknown_without_a_missing_fact_but_misses_nothing_once_it_is_decided() {
            assertThat(Explanation.unknown("it holds", List.of()).missing()).isEmpty();
            for (Verdict verdict : Verdict.values()) {
                if (verdict != Verdict.UNKNOWN) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> finding("task", verdict, "a"))
                            .withMessage("missing facts explain UNKNOWN, not " + verdict + " of \"it holds\"");
                }
            }
        }

        @Test
        void of_parts_misses_what_they_miss_once() {
            List<Explanation> parts = List.of(
                    Explanation.unknown("a", List.of("x", "y")),
                    Explanation.decided(Verdict.SATISFIED, "b"),
                    Explanation.unknown("c", List.of("y", "z")));
            Explanation whole = Explanation.of(Verdict.UNKNOWN, "all", parts);
            assertThat(whole.missing()).containsExactly("x", "y", "z");
            assertThat(whole.parts()).isEqualTo(parts);
            assertThat(Explanation.of(Verdict.NOT_SATISFIED, "all", parts).missing())
                    .isEmpty();
        }

        @Test
        void can_be_given_advice() {
            Explanation plain = Explanation.decided(Verdict.NOT_SATISFIED, "it holds", seen);
            Suggestion change = new Suggestion("size", "3", "2", "make it smaller");
            Explanation advised = plain.suggesting(List.of(change));
            assertThat(advised.suggestions()).containsExactly(change);
            assertThat(advised)
                    .usingRecursiveComparison()
                    .ignoringFields("suggestions")
                    .isEqualTo(plain);
        }
    }

    @Test
    void a_table_needs_a_cell_for_each_column() {
        assertThat(new Table("t", List.of("a", "b"), List.of(Arrays.asList("1", "2"))).rows())
                .containsExactly(List.of("1", "2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("t", List.of("a", "b"), List.of(List.of("1"))))
                .withMessageContaining("2 columns, but a row of 1 cells");
    }
}
