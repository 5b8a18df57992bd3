package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.checklist.IntegrationStrategyChecklist;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.rules.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules of one task make of it, without the anti-patterns that other rules look for on the side. */
final class TaskAssert {
    private final Assessment assessment;
    private final TaskResult result;

    private TaskAssert(Assessment assessment, String task) {
        this.assessment = assessment;
        this.result = assessment.task(task).orElseThrow();
    }

    static TaskAssert assertTask(String task, ProjectBuilder project) {
        List<Rule<?>> own = StandardRules.all().stream()
                .filter(rule -> rule.id().startsWith(task + "."))
                .toList();
        Assessor assessor = Assessor.of(IntegrationStrategyChecklist.checklist(), own);
        Project facts = project.build();
        return new TaskAssert(assessor.assess(facts).with(assessor.evidence(facts, null)), task);
    }

    TaskAssert isSatisfied() {
        assertThat(result.findings()).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.SATISFIED);
        return this;
    }

    void isNotApplicable() {
        assertThat(result.findings()).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    /** The violations, each as the last word of its rule and the subject. */
    TaskAssert isViolatedBy(String... violations) {
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(findings(Verdict.NOT_SATISFIED).flatMap(this::shortened)).containsExactlyInAnyOrder(violations);
        return this;
    }

    /** The subjects and what was seen of what is only worth saying. */
    TaskAssert advises(String... advice) {
        assertThat(result.advice().stream()
                        .flatMap(finding -> finding.subjects().stream().map(subject -> subject + ": " + seen(finding))))
                .containsExactly(advice);
        return this;
    }

    TaskAssert isUnknownWithout(String... missing) {
        assertThat(result.findings()).extracting(Finding::verdict).doesNotContain(Verdict.NOT_SATISFIED, Verdict.ERROR);
        assertThat(result.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(result.missing()).containsExactlyInAnyOrder(missing);
        return this;
    }

    /** The violations in words, one line for each comparison of each reason. */
    TaskAssert isExplained(String text) {
        assertThat(findings(Verdict.NOT_SATISFIED).map(TaskAssert::lines).collect(Collectors.joining()))
                .isEqualTo(text);
        return this;
    }

    TaskAssert shows(String title, String rows) {
        List<Table> tables = assessment.evidence().stream()
                .filter(exhibit -> exhibit.task().equals(result.id()))
                .flatMap(exhibit -> Stream.ofNullable(exhibit.table()))
                .toList();
        assertThat(tables).extracting(Table::title).contains(title);
        Table table = tables.stream()
                .filter(candidate -> candidate.title().equals(title))
                .findFirst()
                .orElseThrow();
        Stream<List<String>> body = table.rows().stream()
                .map(row -> row.stream().map(Table.Cell::text).toList());
        String text = Stream.concat(Stream.of(table.columns()), body)
                .map(row -> String.join(" | ", row) + "\n")
                .collect(Collectors.joining());
        assertThat(text).isEqualTo(rows);
        return this;
    }

    private Stream<Finding> findings(Verdict verdict) {
        return result.findings().stream().filter(finding -> finding.verdict() == verdict);
    }

    private Stream<String> shortened(Finding finding) {
        assertThat(finding.rule()).startsWith(result.id() + ".");
        assertThat(assessment.rule(finding.rule()).orElseThrow().because()).isNotBlank();
        assertThat(assessment.rule(finding.rule()).orElseThrow().remedy()).isNotBlank();
        String rule = finding.rule().substring(result.id().length() + 1);
        return finding.subjects().stream().map(subject -> (rule + " " + subject).strip());
    }

    private static String lines(Finding finding) {
        return finding.reasons().stream()
                .flatMap(reason -> reason.comparisons().stream())
                .map(comparison -> line(finding, comparison))
                .distinct()
                .collect(Collectors.joining());
    }

    private static String seen(Finding finding) {
        return lines(finding).strip().replace("\n", "; ");
    }

    private static String line(Finding finding, Comparison comparison) {
        String details = comparison.details().stream()
                .map(side -> "; " + text(finding, side))
                .collect(Collectors.joining());
        return text(finding, comparison.seen()) + details + "; expected "
                + (comparison.relation() + " " + text(finding, comparison.expected())).strip() + "\n";
    }

    /** Where a finding has one subject, its facts by their whole paths. */
    private static String text(Finding finding, Side side) {
        String value = side.unit().isEmpty() ? side.value() : side.value() + " " + side.unit();
        List<String> paths = finding.resolved(side.what());
        String what = paths.size() == 1 ? paths.get(0) : side.what();
        return what.isEmpty() ? value : what + ": " + value;
    }
}
