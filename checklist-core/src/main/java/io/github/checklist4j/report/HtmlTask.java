package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Exhibit;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Reason;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One task with its findings. */
final class HtmlTask {
    private static final int OPEN_AT_ONCE = 3;
    private static final int SHOWN_SUBJECTS = 3;

    private final Overview overview;
    private final HtmlEvidence evidence;
    private final Html html;
    private final Map<String, List<Exhibit>> exhibits;
    private final IdentityHashMap<TaskResult, String> anchors = new IdentityHashMap<>();

    HtmlTask(Overview overview, HtmlEvidence evidence, Html html) {
        this.overview = overview;
        this.evidence = evidence;
        this.html = html;
        this.exhibits = overview.assessment().evidence().stream()
                .filter(exhibit -> exhibit.graph() == null)
                .collect(Collectors.groupingBy(Exhibit::task));
        List<TaskResult> tasks = overview.assessment().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            String id = tasks.get(i).id();
            anchors.put(tasks.get(i), id.matches("[A-Za-z0-9.-]+") ? "task-" + id : "task-" + i + "-");
        }
    }

    /** Whether there is more to say than the verdict. */
    boolean hasMore(TaskResult task) {
        return !task.findings().isEmpty()
                || !task.advice().isEmpty()
                || !task.notices().isEmpty()
                || exhibits.containsKey(task.id());
    }

    String anchor(TaskResult task) {
        return anchors.getOrDefault(task, "");
    }

    /** The name of the look of a verdict. */
    static String style(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void badge(Verdict verdict) {
        html.leaf("span", Words.of(verdict).toLowerCase(Locale.ROOT), "class", "badge " + style(verdict));
    }

    void write(TaskResult task) {
        html.open("article", "id", anchor(task));
        html.open("h3").text(Words.title(task) + " ");
        badge(task.verdict());
        html.close();
        html.open("p", "class", "id").leaf("code", task.id());
        if (task.underneath() != null) {
            html.text(" " + Words.of(task.underneath()).toLowerCase(Locale.ROOT) + " underneath");
        }
        html.close();
        Findings.of(task.findings(), overview).forEach(findings -> rule(findings, ""));
        Findings.of(task.advice(), overview).forEach(findings -> rule(findings, "Advice: "));
        used(task);
        shown(task);
        html.close();
    }

    /** What the rules show: folded where nobody has to act on it. */
    private void shown(TaskResult task) {
        List<Exhibit> shown = exhibits.getOrDefault(task.id(), List.of());
        if (shown.isEmpty()) {
            return;
        }
        boolean settled = task.verdict() == Verdict.SATISFIED || task.verdict() == Verdict.NOT_APPLICABLE;
        html.open("details", "class", "shown", "open", settled ? "" : "open");
        html.leaf("summary", "What the rules show");
        shown.forEach(exhibit -> evidence.write(exhibit.evidence()));
        html.close();
    }

    private void rule(Findings findings, String before) {
        html.open("div", "class", "rule").leaf("h4", before + findings.rule().heading());
        if (findings.rule().because() != null) {
            html.leaf("p", "because " + findings.rule().because(), "class", "because");
        }
        findings.remedies(overview).forEach(remedy -> html.open("p", "class", "remedy")
                .leaf("b", "Remedy")
                .text(" " + remedy)
                .close());
        List<Finding> all = findings.findings();
        for (int i = 0; i < all.size(); i++) {
            finding(all.get(i), i < OPEN_AT_ONCE && all.get(i).verdict() != Verdict.UNKNOWN);
        }
        if (findings.rule().text() != null) {
            html.open("p", "class", "id").leaf("code", findings.rule().id()).close();
        }
        html.close();
    }

    private void finding(Finding finding, boolean open) {
        List<String> subjects = Words.subjects(finding.subjects());
        Verdict verdict = finding.waived() ? Verdict.WAIVED : finding.verdict();
        html.open("details", "class", "finding " + style(verdict), "open", open ? "open" : "");
        html.open("summary");
        badge(verdict);
        html.text(" ")
                .leaf("span", Words.some(subjects, SHOWN_SUBJECTS), "class", "paths")
                .close();
        if (subjects.size() > SHOWN_SUBJECTS) {
            html.leaf("p", String.join(", ", subjects), "class", "paths");
        }
        html.open("ul", "class", "reasons");
        for (int i = 0; i < finding.reasons().size(); i++) {
            reason(finding, finding.reasons().get(i), i == 0 ? "" : "and by itself: ");
        }
        finding.open().forEach(path -> html.open("li")
                .text("find out ")
                .leaf("code", Sentences.path(finding, path))
                .close());
        html.close();
        list("changes", Sentences.changes(finding));
        list("more", Sentences.dead(finding));
        html.close();
    }

    private void reason(Finding finding, Reason reason, String before) {
        String joint = before;
        for (Comparison comparison : reason.comparisons()) {
            html.open("li").text(joint);
            if (!comparison.seen().what().isEmpty()) {
                html.leaf("span", Sentences.path(finding, comparison.seen().what()), "class", "paths")
                        .text(" ");
            }
            html.leaf("strong", Sentences.value(comparison.seen()), "class", "seen")
                    .text(" ")
                    .leaf("span", Sentences.expectation(finding, comparison), "class", "expected");
            Stream.of(Sentences.details(finding, comparison), Sentences.facts(finding, comparison))
                    .filter(more -> !more.isEmpty())
                    .forEach(more -> html.leaf("p", more, "class", "more"));
            html.close();
            joint = "with ";
        }
        String given = Sentences.given(finding, reason);
        if (!given.isEmpty()) {
            html.leaf("li", given);
        }
    }

    /** What the findings rest on, and who answers for what. */
    private void used(TaskResult task) {
        List<Finding> all =
                Stream.concat(task.findings().stream(), task.advice().stream()).toList();
        List<String> lines = Stream.of(
                        task.notices().stream().map(Sentences::notice),
                        overview.limits(all).stream().map(limit -> "limit " + Sentences.limit(limit)),
                        overview.parameters(all).stream().map(each -> "parameter " + Sentences.parameter(each)))
                .flatMap(each -> each)
                .toList();
        list("used", lines);
    }

    private void list(String look, List<String> lines) {
        if (!lines.isEmpty()) {
            html.open("ul", "class", look);
            lines.forEach(line -> html.leaf("li", line));
            html.close();
        }
    }
}
