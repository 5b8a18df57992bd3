package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Graph;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.internal.Quoted;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An assessment as Markdown for a pull request or the summary of a job: a table of the tasks, what to do and what to find out first, and
 * the findings folded. However large the project, it stays below what GitHub takes, and says what was left out. A small graph of the
 * evidence is drawn by Mermaid. Nothing in the facts becomes markup, a link or a mention.
 */
public final class MarkdownReport {
    /** The most characters that a report has. */
    public static final int MOST_CHARACTERS = 60_000;

    private static final int MOST_STEPS = 7;
    private static final int MOST_FACTS = 10;
    private static final int MOST_SUBJECTS = 3;

    private final Overview overview;
    private final Assessment assessment;
    private final Bounded text = new Bounded(MOST_CHARACTERS);

    private MarkdownReport(Assessment assessment) {
        this.overview = new Overview(assessment);
        this.assessment = assessment;
    }

    /**
     * The report.
     *
     * @param assessment what came out
     * @return Markdown with the extensions of GitHub
     */
    public static String of(Assessment assessment) {
        return new MarkdownReport(assessment).written();
    }

    private String written() {
        line("## " + badge(Words.of(assessment.verdict())) + "\n\n" + Markup.markdown(Quoted.line(overview.subject()))
                + "  \n" + Markup.markdown(overview.counts()) + "\n");
        table();
        steps(overview.steps());
        facts(overview.openFacts());
        assessment.evidence().stream()
                .filter(exhibit -> exhibit.graph() != null)
                .forEach(exhibit -> graph((Graph) exhibit.evidence()));
        assessment.tasks().forEach(task -> new MarkdownTask(overview, text).write(task));
        list(
                "Assumed",
                "assumption",
                assessment.assumptions().stream()
                        .map(each -> each.path() + ": " + each.value() + ": " + each.why())
                        .toList());
        list(
                "Notices",
                "notice",
                assessment.notices().stream().map(Sentences::notice).toList());
        if (!text.leftOut().isEmpty()) {
            text.close("\n_Left out for want of room: " + text.leftOut() + "._\n");
        }
        return text.toString();
    }

    private void line(String line) {
        text.add(line + "\n", "line");
    }

    /** A verdict with a sign before it: colour and shape help, the word says it. */
    static String badge(String verdict) {
        String sign =
                switch (verdict) {
                    case "SATISFIED" -> "✅";
                    case "NOT SATISFIED" -> "❌";
                    case "UNKNOWN" -> "❔";
                    case "WAIVED" -> "🔶";
                    case "ERROR" -> "💥";
                    default -> "➖";
                };
        return sign + " " + verdict;
    }

    private void table() {
        line("| Task | Verdict | Findings |\n| --- | --- | --- |");
        for (TaskResult task : assessment.tasks()) {
            text.add(
                    "| " + Markup.markdown(Words.title(task)) + " | "
                            + badge(Words.of(task.verdict())).replace(" ", "&nbsp;") + " | " + Overview.counts(task)
                            + " |\n",
                    "task");
        }
    }

    private void steps(List<Step> steps) {
        String lines = steps.stream()
                .limit(MOST_STEPS)
                .map(step -> "1. **" + Markup.markdown(step.remedy()) + "** for "
                        + Markup.markdown(String.join(", ", step.tasks()) + ": "
                                + Words.some(Words.subjects(step.subjects()), MOST_SUBJECTS))
                        + step.changes().stream()
                                .limit(MOST_SUBJECTS)
                                .map(change -> "\n   - " + Markup.markdown(change))
                                .collect(Collectors.joining())
                        + "\n")
                .collect(Collectors.joining());
        section("What to do first", steps.size(), MOST_STEPS, lines);
    }

    private void facts(List<FactGroup> facts) {
        String lines = facts.stream()
                .limit(MOST_FACTS)
                .map(fact -> "- " + Markup.markdown(fact.path()) + fact.others() + " for "
                        + Markup.markdown(Words.some(fact.about(), MOST_SUBJECTS)) + "\n")
                .collect(Collectors.joining());
        section("What to find out first", facts.size(), MOST_FACTS, lines);
    }

    private void section(String title, int all, int shown, String lines) {
        if (all > 0) {
            text.add(
                    "\n### " + title + (all > shown ? " (" + shown + " of " + all + ")" : "") + "\n\n" + lines,
                    "section");
        }
    }

    private void graph(Graph graph) {
        if (Mermaid.isSmallEnough(graph)) {
            text.add("\n" + Mermaid.of(graph), "diagram");
        }
    }

    private void list(String title, String kind, List<String> lines) {
        if (!lines.isEmpty() && text.add("\n### " + title + "\n\n", "section")) {
            lines.forEach(line -> text.add("- " + Markup.markdown(line) + "\n", kind));
        }
    }
}
