package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Reason;
import io.github.checklist4j.assessment.TaskResult;
import java.util.List;
import java.util.stream.Stream;

/** What keeps one task from being satisfied, folded under its title. */
final class MarkdownTask {
    private static final int MOST_SUBJECTS = 50;
    private static final int MOST_FACTS = 200;

    private final Overview overview;
    private final Bounded text;

    MarkdownTask(Overview overview, Bounded text) {
        this.overview = overview;
        this.text = text;
    }

    void write(TaskResult task) {
        List<Finding> all =
                Stream.concat(task.findings().stream(), task.advice().stream()).toList();
        if (all.isEmpty() && task.notices().isEmpty()) {
            return;
        }
        String counts = Overview.counts(task);
        String summary = "\n<details><summary>" + Markup.html(task.title()) + ": " + Words.of(task.verdict())
                + (counts.isEmpty() ? "" : ", " + counts) + "</summary>\n";
        if (text.add(summary, "task with its findings")) {
            Findings.of(task.findings(), overview).forEach(findings -> rule(findings, ""));
            Findings.of(task.advice(), overview).forEach(findings -> rule(findings, "Advice: "));
            text.close("\n"); // what follows is a list of its own
            task.notices().forEach(notice -> text.add(item(Sentences.notice(notice)), "notice"));
            overview.limits(all).forEach(limit -> text.add(item("limit " + Sentences.limit(limit)), "limit"));
            overview.parameters(all)
                    .forEach(use -> text.add(item("parameter " + Sentences.parameter(use)), "parameter"));
            text.close("\n</details>\n");
        }
    }

    private static String item(String line) {
        return "- " + Markup.markdown(line) + "\n";
    }

    private void rule(Findings findings, String before) {
        StringBuilder heading = new StringBuilder(
                "\n**" + before + Markup.markdown(findings.rule().heading()) + "**"
                        + (findings.rule().text() == null
                                ? ""
                                : " (" + Markup.markdown(findings.rule().id()) + ")"));
        if (findings.rule().because() != null) {
            heading.append(", because ").append(Markup.markdown(findings.rule().because()));
        }
        findings.remedies(overview)
                .forEach(remedy -> heading.append("  \n_remedy:_ ").append(Markup.markdown(remedy)));
        text.add(heading.append("\n\n").toString(), "rule");
        findings.findings().forEach(finding -> text.add(finding(finding), "finding"));
    }

    private static String finding(Finding finding) {
        StringBuilder lines = new StringBuilder(item(Words.some(Words.subjects(finding.subjects()), MOST_SUBJECTS)
                + ": " + Words.of(finding.verdict()) + (finding.waived() ? ", waived" : "")));
        for (int i = 0; i < finding.reasons().size(); i++) {
            reason(finding, finding.reasons().get(i), i == 0 ? "" : "and by itself: ", lines);
        }
        finding.open().stream()
                .limit(MOST_FACTS)
                .forEach(path -> below("find out " + Sentences.path(finding, path), lines));
        if (finding.open().size() > MOST_FACTS) {
            below("and " + (finding.open().size() - MOST_FACTS) + " more", lines);
        }
        Sentences.changes(finding).forEach(change -> below(change, lines));
        Sentences.dead(finding).forEach(change -> below(change, lines));
        return lines.toString();
    }

    private static void reason(Finding finding, Reason reason, String before, StringBuilder lines) {
        String joint = before;
        for (Comparison comparison : reason.comparisons()) {
            String facts = Sentences.facts(finding, comparison);
            below(joint + Sentences.comparison(finding, comparison) + (facts.isEmpty() ? "" : "; " + facts), lines);
            joint = "with ";
        }
        String given = Sentences.given(finding, reason);
        if (!given.isEmpty()) {
            below(given, lines);
        }
    }

    private static void below(String line, StringBuilder lines) {
        lines.append("  ").append(item(line));
    }
}
