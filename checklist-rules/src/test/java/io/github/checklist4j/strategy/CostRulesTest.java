package io.github.checklist4j.strategy;

import static io.github.checklist4j.strategy.TaskAssert.assertTask;

import io.github.checklist4j.assessment.Assumption;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The estimate of the case study, changed in one place. */
class CostRulesTest {
    private static final String RANGE = "an estimate is judged by the range that is stated";

    private static TaskAssert assertThat(ProjectBuilder project) {
        return assertTask("pattern.costs-estimated", project);
    }

    private static ProjectBuilder with(String path, Object value) {
        return ProjectBuilder.builder(FactTree.with(Examples.read("case-study-revised"), path, value));
    }

    private static Range<BigDecimal> exactly(String value) {
        return Range.exact(new BigDecimal(value));
    }

    @Test
    void a_violation_stands_at_its_place_with_what_was_expected_and_seen() {
        assertThat(with("costs.lines[workflow-actions].growthPerMonth", exactly("0")))
                .isViolatedBy("growth costs.lines[workflow-actions]")
                .isExplained("costs.lines[workflow-actions].lifecycle: RUN; expected is INITIAL\n"
                        + "costs.lines[workflow-actions].growthPerMonth: 0 share/month; "
                        + "expected at least integrations[visit-orders].volume.growthPerMonth: 0.01 share/month\n");
        assertThat(with("costs.lines[monitor-logs].owner", ""))
                .isViolatedBy("line costs.lines[monitor-logs]")
                .isExplained("costs.lines[monitor-logs].owner: none; expected is stated\n");
    }

    @Test
    void an_estimate_or_a_price_of_a_day_to_come_does_not_count() {
        assertThat(with("costs.estimatedOn", LocalDate.of(2999, 12, 31))).isViolatedBy("age costs.estimatedOn");
        assertThat(with("costs.rates[USD].asOf", LocalDate.of(2026, 11, 2))).isViolatedBy("age costs.rates[USD].asOf");
        assertThat(with("costs.lines[monitor-logs].date", LocalDate.of(2026, 11, 2)))
                .isViolatedBy("line costs.lines[monitor-logs]")
                .isExplained(
                        "costs.lines[monitor-logs].date: 2026-11-02; expected not after evaluation date: 2026-11-01\n");
    }

    private static Stream<String> parameters(ProjectBuilder project, String rule) {
        return IntegrationStrategy.assessor().assess(project.build()).findings().stream()
                .filter(finding -> finding.rule().endsWith("." + rule))
                .flatMap(finding -> finding.parameters().stream());
    }

    @Test
    void what_the_organisation_may_set_is_told_where_it_decides() {
        Assertions.assertThat(parameters(with("costs.lines[operation].amountPerMonth", exactly("5200")), "width"))
                .containsExactly("width-pilot");
        Assertions.assertThat(parameters(with("costs.estimatedOn", LocalDate.of(2026, 1, 1)), "age"))
                .containsExactly("estimate-age");
        Assertions.assertThat(parameters(with("costs.rates[USD].asOf", LocalDate.of(2026, 11, 2)), "age"))
                .isEmpty();
        Assertions.assertThat(parameters(with("costs.horizonMonths", 3), "horizon"))
                .containsExactly("cost-horizon", "cost-horizon-recommended");
    }

    @Test
    void the_months_are_shown_without_a_budget_too() {
        assertThat(with("costs.budget", null)).isSatisfied().shows("months in which a bound is passed", """
                        bound | earliest | likely | latest
                        next pack of costs.lines[message-service-instances] |  | 10 |\s
                        next pack of costs.lines[message-service-instances] |  | 30 |\s
                        allowance of costs.lines[lake-link-export] | 0 | 0 | 0
                        next pack of costs.lines[lake-link-export] |  | 1 |\s
                        next pack of costs.lines[lake-link-export] |  | 6 |\s
                        next pack of costs.lines[lake-link-export] |  | 11 |\s
                        next pack of costs.lines[lake-link-export] |  | 15 |\s
                        next pack of costs.lines[lake-link-export] |  | 19 |\s
                        next pack of costs.lines[lake-link-export] |  | 23 |\s
                        next pack of costs.lines[lake-link-export] |  | 26 |\s
                        next pack of costs.lines[lake-link-export] |  | 30 |\s
                        next pack of costs.lines[lake-link-export] |  | 33 |\s
                        """);
    }

    @Test
    void a_high_total_above_the_budget_is_worth_a_notice() {
        assertThat(with("costs.budget", new Money(new BigDecimal("600000"), "EUR")))
                .isSatisfied()
                .advises(": total: 432796.20–707072.93 EUR; expected at most costs.budget: 600000 EUR");
        assertThat(with("costs.budget", new Money(new BigDecimal("569934"), "EUR")))
                .isViolatedBy("budget")
                .isExplained("likely total: 569934.57 EUR; expected at most costs.budget: 569934 EUR\n");
    }

    @Test
    void a_budget_in_another_currency_is_shown_however_its_digits_were_written() {
        for (String amount : List.of("500000", "5E+5")) {
            assertThat(with("costs.budget", new Money(new BigDecimal(amount), "USD")))
                    .isViolatedBy("budget")
                    .isExplained("likely total: 569934.57 EUR; costs.budget: 500000 USD;"
                            + " expected at most costs.budget: 460000 EUR\n");
        }
    }

    @Test
    void what_nobody_stated_bounds_no_total_and_no_budget_that_would_be_enough() {
        Project open = FactTree.with(
                with("costs.budget", new Money(BigDecimal.TEN, "EUR")).build(),
                "costs.lines[broker-operations].growthPerMonth",
                null);
        Finding beyond =
                IntegrationStrategy.assessor()
                        .assess(open)
                        .task("pattern.costs-estimated")
                        .orElseThrow()
                        .findings()
                        .stream()
                        .filter(finding -> finding.rule().endsWith(".budget"))
                        .findFirst()
                        .orElseThrow();
        Assertions.assertThat(
                        beyond.reasons().get(0).comparisons().get(0).seen().value())
                .endsWith(" or more");
        Assertions.assertThat(beyond.suggestions()).isEmpty();
    }

    @Test
    void a_suspicion_is_worth_a_notice_and_violates_nothing() {
        assertThat(with("costs.lines[gateway-units].drivenBy", List.of("visit-orders")))
                .isSatisfied()
                .advises("costs.lines[gateway-units]: costs.lines[gateway-units].lifecycle: RUN; expected is INITIAL; "
                        + "integrations[visit-orders].volume.growthPerMonth: 0.01 share/month; expected at most 0");
    }

    /** What absent facts are taken for, and what a strict assessor says instead. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            costs.budget | none | no budget is stated
            costs.rates[USD].asOf | not after the evaluation date | a rate without a day is taken to be of a day that has come
            costs.lines[broker-operations].allowance | 0 | all units are paid for unless an allowance is stated
            """)
    void lists_what_it_assumes_of_an_absent_fact(String path, String value, String why) {
        Project project = with(path, null).build();
        Assertions.assertThat(IntegrationStrategy.assessor().assess(project).assumptions())
                .contains(new Assumption(path, value, why));
        TaskResult strict = IntegrationStrategy.assessor()
                .strict()
                .assess(project)
                .task("pattern.costs-estimated")
                .orElseThrow();
        Assertions.assertThat(strict.verdict()).isEqualTo(Verdict.UNKNOWN);
        Assertions.assertThat(strict.missing()).contains(path);
    }

    @Test
    void lists_the_ranges_that_it_takes_as_they_are_stated() {
        Project project =
                with("costs.budget", new Money(new BigDecimal("600000"), "EUR")).build();
        Assertions.assertThat(IntegrationStrategy.assessor().assess(project).assumptions())
                .filteredOn(each -> each.why().equals(RANGE))
                .contains(new Assumption("costs.lines[realignment].amountPerMonth", "as stated", RANGE))
                .noneMatch(each -> each.path().contains("[gateway-units].unitPrice"));
        Assertions.assertThat(IntegrationStrategy.assessor()
                        .strict()
                        .assess(project)
                        .task("pattern.costs-estimated")
                        .orElseThrow()
                        .findings())
                .filteredOn(finding -> Stream.of(".budget", ".budget-highest", ".width", ".spread")
                        .anyMatch(finding.rule()::endsWith))
                .extracting(Finding::verdict)
                .containsOnly(Verdict.UNKNOWN);
    }
}
