package io.github.checklist4j.strategy;

import static io.github.checklist4j.strategy.TaskAssert.assertTask;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Assumption;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.BusinessProcess;
import io.github.checklist4j.facts.ImpactAnalysis;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.json.ChecklistJson;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImpactRulesTest {
    private static TaskAssert assertThat(ProjectBuilder project) {
        return assertTask("governance.impacts-analyzed", project);
    }

    private static ProjectBuilder analysed(ImpactAnalysis... analyses) {
        return Sample.project().impactAnalyses(List.of(analyses));
    }

    private static ImpactAnalysis covering(@Nullable String integration, @Nullable List<String> covers) {
        return new ImpactAnalysis(integration, covers, null, null);
    }

    @Test
    void is_satisfied_when_everything_reached_was_looked_at() {
        assertThat(Sample.project()).isSatisfied();
    }

    @Test
    void several_analyses_add_up() {
        assertThat(analysed(covering("orders", List.of("sell")), covering("orders", List.of("deliver", "invoice"))))
                .isSatisfied();
    }

    @Test
    void the_touched_process_itself_has_to_be_covered() {
        assertThat(analysed(covering("orders", List.of("deliver", "invoice"))))
                .isViolatedBy("covered integrations[orders]")
                .isExplained("processes[sell]: sell; expected one of covered: deliver, invoice\n");
    }

    @Test
    void an_analysis_to_come_covers_nothing_yet() {
        ImpactAnalysis toCome =
                new ImpactAnalysis("orders", List.of("sell", "deliver", "invoice"), LocalDate.of(2026, 11, 2), null);
        assertThat(analysed(toCome)).isViolatedBy("covered integrations[orders]");
        assertThat(analysed(toCome).asOf(LocalDate.of(2026, 11, 2))).isSatisfied();
        assertThat(analysed(toCome).asOf(null)).isUnknownWithout("asOf");
        assertThat(analysed(toCome, covering("orders", List.of("sell", "deliver", "invoice")))
                        .asOf(null))
                .isSatisfied();
    }

    @Test
    void is_not_applicable_where_no_process_is_touched() {
        assertThat(Sample.project()
                        .impactAnalyses(List.of())
                        .integrations(List.of(Sample.orders().touches(List.of()).build())))
                .isNotApplicable();
    }

    @Test
    void says_as_little_about_a_long_way_as_about_a_short_one() {
        int length = 3_000;
        List<BusinessProcess> chain = IntStream.range(0, length)
                .mapToObj(i -> new BusinessProcess("p" + i, null, i + 1 < length ? List.of("p" + (i + 1)) : List.of()))
                .toList();
        Assessment assessment = IntegrationStrategy.assessor()
                .assess(Sample.project()
                        .processes(chain)
                        .integrations(List.of(
                                Sample.orders().touches(List.of("p0", "p2999")).build()))
                        .impactAnalyses(List.of())
                        .build());
        Assertions.assertThat(ChecklistJson.standard().write(assessment))
                .containsOnlyOnce("p0, p1, p2, p3, p4, p5, p2994, p2995, p2996, p2997, p2998, p2999, …")
                .hasSizeLessThan(60_000);
    }

    @Test
    void rests_on_what_is_touched_who_feeds_whom_and_what_was_looked_at() {
        Assertions.assertThat(assessed(analysed(covering("orders", List.of("sell", "deliver")))).findings().stream()
                        .flatMap(finding -> finding.reasons().stream())
                        .flatMap(reason -> reason.comparisons().stream())
                        .map(comparison -> comparison.facts() + " and " + comparison.more()))
                .as("the fourth is what is covered")
                .containsExactly("[.touches, processes[sell].feeds, processes[deliver].feeds] and 1");
    }

    @Test
    void an_analysis_without_a_date_is_taken_for_made_unless_nothing_may_be_assumed() {
        ProjectBuilder undated = analysed(covering("orders", List.of("sell", "deliver", "invoice")));
        Assessment assessment = IntegrationStrategy.assessor().assess(undated.build());
        Assertions.assertThat(assessment.assumptions())
                .contains(new Assumption(
                        "impactAnalyses[0].date",
                        "not after the evaluation date",
                        "an analysis without a date is taken for one that was made"));
        TaskResult strict = IntegrationStrategy.assessor()
                .strict()
                .assess(undated.build())
                .task("governance.impacts-analyzed")
                .orElseThrow();
        Assertions.assertThat(strict.verdict()).isEqualTo(Verdict.UNKNOWN);
        Assertions.assertThat(strict.missing()).containsExactly("impactAnalyses[0].date");
    }

    private static TaskResult assessed(ProjectBuilder project) {
        return IntegrationStrategy.assessor()
                .assess(project.build())
                .task("governance.impacts-analyzed")
                .orElseThrow();
    }

    @Test
    void finds_each_process_with_the_shortest_path_to_it() {
        assertThat(analysed(covering("orders", List.of("deliver")))
                        .integrations(List.of(
                                Sample.orders().touches(List.of("deliver")).build())))
                .isViolatedBy("covered integrations[orders]")
                .isExplained("""
                        processes[sell]: sell > deliver; not covered: sell, invoice; expected one of covered: deliver
                        processes[invoice]: deliver > invoice; expected one of covered: deliver
                        """)
                .shows("Processes without impact analysis", """
                        integration | process | reached | shortest path
                        orders | sell | upstream | sell > deliver
                        orders | invoice | downstream | deliver > invoice
                        """);
    }

    @Test
    void names_the_coverage_that_may_close_the_gap() {
        assertThat(analysed(covering("orders", List.of("sell", "deliver")), covering("orders", null)))
                .isUnknownWithout("impactAnalyses[1].covers");
    }

    @Test
    void names_the_integration_of_an_analysis_that_may_close_the_gap() {
        assertThat(analysed(covering("orders", List.of("sell", "deliver")), covering(null, List.of("invoice"))))
                .isUnknownWithout("impactAnalyses[1].integration");
    }

    @Test
    void a_gap_that_no_analysis_can_close_is_certain() {
        assertThat(analysed(covering("orders", List.of("sell")), covering(null, List.of("invoice"))))
                .isViolatedBy("covered integrations[orders]")
                .shows("Processes without impact analysis", """
                        integration | process | reached | shortest path
                        orders | deliver | downstream | sell > deliver
                        """);
    }

    @Test
    void names_who_may_feed_a_process_that_was_not_looked_at() {
        assertThat(analysed(covering("orders", List.of("sell", "deliver")))
                        .processes(List.of(
                                new BusinessProcess("sell", null, List.of("deliver")),
                                new BusinessProcess("deliver", null, null),
                                new BusinessProcess("invoice", null, List.of()))))
                .isUnknownWithout("processes[deliver].feeds");
    }

    private static ProjectBuilder withoutFeedsOfDeliver(ImpactAnalysis... analyses) {
        return analysed(analyses)
                .processes(List.of(
                        new BusinessProcess("sell", null, List.of("deliver")),
                        new BusinessProcess("deliver", null, null),
                        new BusinessProcess("invoice", null, List.of())));
    }

    @Test
    void asks_who_is_fed_unless_the_analysis_that_may_count_covers_whoever_it_is() {
        assertThat(withoutFeedsOfDeliver(covering(null, List.of("sell", "deliver"))))
                .isUnknownWithout("impactAnalyses[0].integration", "processes[deliver].feeds");
        assertThat(withoutFeedsOfDeliver(covering(null, List.of("sell", "deliver", "invoice"))))
                .isUnknownWithout("impactAnalyses[0].integration");
    }

    @Test
    void asks_who_is_fed_if_one_of_several_analyses_that_may_count_leaves_it_open() {
        assertThat(withoutFeedsOfDeliver(
                        covering(null, List.of("sell", "deliver")),
                        covering(null, List.of("sell", "deliver", "invoice"))))
                .isUnknownWithout(
                        "impactAnalyses[0].integration", "impactAnalyses[1].integration", "processes[deliver].feeds");
    }

    @Test
    void is_unknown_while_the_lists_are() {
        assertThat(Sample.project().processes(null).impactAnalyses(null))
                .isUnknownWithout("processes", "impactAnalyses");
        assertThat(Sample.project().impactAnalyses(null)).isUnknownWithout("impactAnalyses");
        assertThat(Sample.project()
                        .integrations(List.of(Sample.orders().touches(null).build())))
                .isUnknownWithout("integrations[orders].touches");
    }

    @Test
    void a_touched_process_is_reached_whoever_feeds_it() {
        assertThat(Sample.project().processes(null).impactAnalyses(List.of()))
                .isViolatedBy("covered integrations[orders]")
                .isExplained("processes[sell]: sell; expected one of covered: none\n");
    }
}
