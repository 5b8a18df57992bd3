package io.github.checklist4j.strategy;

import static io.github.checklist4j.assessment.Verdict.ERROR;
import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guide tells of its case study has to come out of the facts. */
class ExampleProjectsTest {
    private static Assessment assess(String name) {
        return IntegrationStrategy.assessor().assess(Examples.read(name));
    }

    private static List<String> tasks(Assessment assessment, Verdict verdict) {
        return assessment.tasks().stream()
                .filter(task -> task.verdict() == verdict)
                .map(TaskResult::id)
                .toList();
    }

    @Test
    void the_first_design_fails_where_the_guide_says_it_failed() {
        assertThat(tasks(assess("case-study-first"), NOT_SATISFIED))
                .contains(
                        "design.architecture-aligned",
                        "design.data-minimized",
                        "pattern.messaging-reliable",
                        "pattern.capacity-matched",
                        "pattern.costs-estimated");
    }

    @Test
    void the_revised_design_satisfies_all_19_tasks() {
        Assessment revised = assess("case-study-revised");
        assertThat(tasks(revised, SATISFIED)).hasSize(19);
        assertThat(revised.verdict()).isEqualTo(SATISFIED);
    }

    @Test
    void the_early_project_says_what_to_find_out_next() {
        Assessment early = assess("half-known");
        assertThat(tasks(early, UNKNOWN)).hasSizeGreaterThan(9);
        assertThat(early.tasks().stream().filter(task -> task.verdict() == UNKNOWN))
                .allSatisfy(task -> assertThat(task.missing()).isNotEmpty());
        assertThat(early.task("pattern.capacity-matched").orElseThrow().missing())
                .contains("integrations[orders-to-finance].volume.recordsPerDay");
    }

    @Test
    void waivers_that_are_partial_expired_or_in_force_are_reported() {
        List<Notice.Kind> kinds = assess("case-study-first").tasks().stream()
                .flatMap(task -> task.notices().stream())
                .map(Notice::kind)
                .toList();
        assertThat(kinds)
                .contains(Notice.Kind.WAIVER_PARTIAL, Notice.Kind.WAIVER_NOT_IN_FORCE, Notice.Kind.WAIVER_IN_FORCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-study-first", "case-study-revised", "half-known"})
    void no_rule_fails_on_an_example(String name) {
        assertThat(assess(name).findings()).noneMatch(finding -> finding.verdict() == ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-study-first", "case-study-revised", "half-known"})
    void findings_have_ids_of_their_own(String name) {
        assertThat(assess(name).findings().stream().map(finding -> finding.id()))
                .doesNotHaveDuplicates();
    }

    @Test
    void limits_are_cited_with_source_and_date() {
        Assessment first = assess("case-study-first");
        assertThat(first.limits()).anySatisfy(limit -> {
            assertThat(limit.id()).isEqualTo("dataverse.requests");
            assertThat(limit.sourceDate()).isEqualTo("2026-01-09");
        });
        assertThat(first.parameters()).anySatisfy(use -> assertThat(use.value()).isEqualTo("64000 bytes"));
    }

    @Test
    void a_limit_that_is_kept_is_not_told_beside_one_that_is_passed() {
        assertThat(assess("case-study-first")
                        .task("pattern.capacity-matched")
                        .orElseThrow()
                        .findings())
                .filteredOn(finding -> finding.subjects().equals(List.of("integrations[visit-orders]")))
                .flatMap(Finding::limits)
                .containsExactly("plug-in.synchronous");
    }

    @Test
    void a_limit_is_told_with_the_headroom_and_the_horizon_by_which_it_is_judged() {
        assertThat(assess("case-study-first")
                        .task("pattern.capacity-matched")
                        .orElseThrow()
                        .findings())
                .filteredOn(finding -> finding.reasons().stream()
                        .flatMap(reason -> reason.comparisons().stream())
                        .anyMatch(comparison -> comparison.relation().startsWith("at most 80 % now")))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.parameters()).containsExactly("headroom", "horizon"));
    }
}
