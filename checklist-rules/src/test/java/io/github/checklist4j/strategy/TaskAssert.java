package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.checklist.IntegrationStrategyChecklist;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.rules.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules of one task make of it, without the anti-patterns that other rules look for on the side. */
final class TaskAssert {
    private final TaskResult result;

    private TaskAssert(TaskResult result) {
        this.result = result;
    }

    static TaskAssert assertTask(String task, ProjectBuilder project) {
        List<Rule<?>> own = IntegrationStrategy.rules().stream()
                .filter(rule -> rule.id().startsWith(task + "."))
                .toList();
        return new TaskAssert(Assessor.of(IntegrationStrategyChecklist.checklist(), own)
                .assess(project.build())
                .task(task)
                .orElseThrow());
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
        assertThat(findings(Verdict.NOT_SATISFIED).map(this::shortened)).containsExactly(violations);
        return this;
    }

    /** The subjects and the words of what is only worth saying. */
    TaskAssert advises(String... notices) {
        assertThat(result.notices().stream()
                        .filter(notice -> notice.kind() == Notice.Kind.ADVICE)
                        .map(notice -> notice.subject() + ": " + notice.text()))
                .containsExactly(notices);
        return this;
    }

    TaskAssert isUnknownWithout(String... missing) {
        assertThat(result.findings()).extracting(Finding::verdict).doesNotContain(Verdict.NOT_SATISFIED, Verdict.ERROR);
        assertThat(result.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(result.missing()).containsExactly(missing);
        return this;
    }

    /** The violations in words, one line for each explanation, its parts indented. */
    TaskAssert isExplained(String text) {
        assertThat(findings(Verdict.NOT_SATISFIED)
                        .map(finding -> lines(finding.explanation(), ""))
                        .collect(Collectors.joining()))
                .isEqualTo(text);
        return this;
    }

    TaskAssert shows(String title, String rows) {
        assertThat(result.evidence()).extracting(Table::title).contains(title);
        Table table = result.evidence().stream()
                .filter(candidate -> candidate.title().equals(title))
                .findFirst()
                .orElseThrow();
        String text = Stream.concat(Stream.of(table.columns()), table.rows().stream())
                .map(row -> String.join(" | ", row) + "\n")
                .collect(Collectors.joining());
        assertThat(text).isEqualTo(rows);
        return this;
    }

    private Stream<Finding> findings(Verdict verdict) {
        return result.findings().stream().filter(finding -> finding.verdict() == verdict);
    }

    private String shortened(Finding finding) {
        assertThat(finding.rule()).startsWith(result.id() + ".");
        assertThat(finding.because()).isNotBlank();
        assertThat(finding.remedy()).isNotBlank();
        return (finding.rule().substring(result.id().length() + 1) + " " + finding.subject()).strip();
    }

    private static String lines(Explanation explanation, String indent) {
        String seen = explanation.observed().stream()
                .map(observation -> "; " + observation.what() + ": " + observation.value())
                .collect(Collectors.joining());
        List<Explanation> parts = explanation.parts();
        return indent + explanation.verdict() + " " + explanation.condition() + seen + "\n"
                + parts.stream().map(part -> lines(part, indent + "  ")).collect(Collectors.joining());
    }
}
