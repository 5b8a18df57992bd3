package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Exhibit;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Header;
import io.github.checklist4j.assessment.Reason;
import io.github.checklist4j.assessment.RuleNote;
import io.github.checklist4j.assessment.TaskResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that an assessment says, task by task. */
final class TextDetails {
    private final Overview overview;
    private final Assessment assessment;
    private final Map<String, List<Exhibit>> exhibits;
    private final Lines lines;

    TextDetails(Overview overview, Lines lines) {
        this(overview, overview.assessment().evidence().stream().collect(Collectors.groupingBy(Exhibit::task)), lines);
    }

    private TextDetails(Overview overview, Map<String, List<Exhibit>> exhibits, Lines lines) {
        this.overview = overview;
        this.assessment = overview.assessment();
        this.exhibits = exhibits;
        this.lines = lines;
    }

    void write() {
        lines.add(Words.of(assessment.verdict()) + ": " + overview.subject());
        lines.add(overview.counts());
        header(assessment.header());
        overview.byArea().forEach((area, tasks) -> {
            lines.blank();
            lines.add(area);
            tasks.forEach(this::task);
        });
        list(
                "assumed",
                assessment.assumptions().stream()
                        .map(each -> each.path() + ": " + each.value() + ": " + each.why())
                        .toList());
        list("notices", assessment.notices().stream().map(Sentences::notice).toList());
    }

    private void header(Header header) {
        lines.add("decided by checklist4j " + header.library()
                + (header.digest() == null ? "" : ", facts " + header.digest().brief()));
        header.overridden().forEach(each -> lines.add("set by the caller: " + Sentences.parameter(each)));
        header.measured().forEach(each -> lines.add("in place of what is published: " + Sentences.limit(each)));
    }

    private void list(String title, List<String> all) {
        if (!all.isEmpty()) {
            lines.blank();
            lines.add(title);
            all.forEach(lines.indented()::add);
        }
    }

    private void task(TaskResult task) {
        Lines in = lines.indented();
        in.add(task.id() + "  " + Words.of(task.verdict())
                + (task.underneath() == null ? "" : " (" + Words.of(task.underneath()) + " underneath)") + "  "
                + Words.title(task));
        new TextDetails(overview, exhibits, in.indented()).writeBelow(task);
    }

    /** What stands below the line of a task. */
    void writeBelow(TaskResult task) {
        Lines below = lines;
        Findings.of(task.findings(), overview).forEach(findings -> rule(findings, "", below));
        Findings.of(task.advice(), overview).forEach(findings -> rule(findings, "advice: ", below));
        task.notices().forEach(notice -> below.add("notice: " + Sentences.notice(notice)));
        List<Finding> all =
                Stream.concat(task.findings().stream(), task.advice().stream()).toList();
        overview.limits(all).forEach(limit -> below.add("limit " + Sentences.limit(limit)));
        overview.parameters(all).forEach(parameter -> below.add("parameter " + Sentences.parameter(parameter)));
        exhibits.getOrDefault(task.id(), List.of()).forEach(exhibit -> EvidenceText.write(exhibit.evidence(), below));
    }

    private void rule(Findings findings, String before, Lines in) {
        RuleNote rule = findings.rule();
        in.add(before + rule.heading() + (rule.text() == null ? "" : "  (" + rule.id() + ")"));
        Lines below = in.indented();
        findings.findings().forEach(finding -> finding(finding, below));
        if (rule.because() != null) {
            below.add("because " + rule.because());
        }
        findings.remedies(overview).forEach(remedy -> below.add("remedy: " + remedy));
    }

    /** What stands of one finding. */
    void write(Finding finding) {
        finding(finding, lines);
    }

    private static void finding(Finding finding, Lines in) {
        String verdict = Words.of(finding.verdict()) + (finding.waived() ? ", waived" : "");
        List<String> subjects = Words.subjects(finding.subjects());
        if (subjects.size() == 1) {
            in.add(subjects.get(0) + "  " + verdict);
        } else {
            in.add(subjects.size() + " subjects  " + verdict);
            subjects.forEach(in.indented()::add);
        }
        Lines below = in.indented();
        for (int i = 0; i < finding.reasons().size(); i++) {
            reason(finding, finding.reasons().get(i), i == 0 ? "" : "and by itself: ", below);
        }
        finding.open().forEach(path -> below.add("find out " + Sentences.path(finding, path)));
        Sentences.changes(finding).forEach(below::add);
        Sentences.dead(finding).forEach(below::add);
    }

    private static void reason(Finding finding, Reason reason, String before, Lines in) {
        String joint = before;
        for (Comparison comparison : reason.comparisons()) {
            in.add(joint + Sentences.comparison(finding, comparison));
            String facts = Sentences.facts(finding, comparison);
            if (!facts.isEmpty()) {
                in.indented().add(facts);
            }
            joint = "with ";
        }
        String given = Sentences.given(finding, reason);
        if (!given.isEmpty()) {
            in.add((reason.comparisons().isEmpty() && !before.isEmpty() ? "and " : "") + given);
        }
    }
}
