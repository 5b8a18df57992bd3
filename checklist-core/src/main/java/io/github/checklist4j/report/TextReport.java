package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An assessment as plain text: for each task its verdict, and beneath it what was seen and what was expected, what is missing, what would
 * help, and the figures that it rests on. Lines end with a line feed; the same assessment gives the same text, to the byte.
 *
 * <p>It is a view for people. Programs read the JSON of {@link io.github.checklist4j.json.ChecklistJson#write}.
 */
public final class TextReport {
    private static final String GAP = "  ";
    private static final int VERDICT_WIDTH =
            longest(Arrays.stream(Verdict.values()).map(Words::of));

    private final Assessment assessment;
    private final int idWidth;
    private final Lines lines = new Lines();

    private TextReport(Assessment assessment) {
        this.assessment = assessment;
        this.idWidth = longest(assessment.tasks().stream().map(TaskResult::id));
    }

    /**
     * The whole report. Of the tables of a satisfied task it shows the first rows.
     *
     * @param assessment what came out
     * @return the text
     */
    public static String of(Assessment assessment) {
        return new TextReport(assessment).written();
    }

    /**
     * The report without the tables.
     *
     * @param assessment what came out
     * @return the text
     */
    public static String brief(Assessment assessment) {
        return new TextReport(assessment).written();
    }

    private String written() {
        lines.add(assessment.header().project() + " against " + assessment.header().checklist()
                + (assessment.header().asOf() == null
                        ? ", evaluation date unknown"
                        : ", as of " + assessment.header().asOf()));
        byArea().forEach(this::area);
        if (!assessment.notices().isEmpty()) {
            lines.blank();
            assessment.notices().forEach(notice -> lines.add("notice " + notice.subject() + ": " + notice.text()));
        }
        lines.blank();
        lines.add(summary());
        return lines.toString();
    }

    private Map<String, List<TaskResult>> byArea() {
        return assessment.tasks().stream()
                .collect(Collectors.groupingBy(TaskResult::area, LinkedHashMap::new, Collectors.toList()));
    }

    private void area(String area, List<TaskResult> tasks) {
        lines.blank();
        lines.add(area);
        Lines in = lines.indented();
        for (TaskResult task : tasks) {
            in.add(heading(task));
            task.findings().forEach(finding -> in.indented().add(finding.id() + " " + Words.of(finding.verdict())));
        }
    }

    private String heading(TaskResult task) {
        return padded(task.id(), idWidth) + GAP + padded(Words.of(task.verdict()), VERDICT_WIDTH) + GAP + task.title();
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(width - word.length());
    }

    private static int longest(Stream<String> words) {
        return words.mapToInt(String::length).max().orElse(0);
    }

    private String summary() {
        String counts = Arrays.stream(Verdict.values())
                .filter(verdict -> count(verdict) > 0)
                .map(verdict -> count(verdict) + " " + Words.of(verdict))
                .collect(Collectors.joining(", "));
        return assessment.tasks().size() + " tasks: " + (counts.isEmpty() ? "none" : counts) + "; on the whole "
                + Words.of(assessment.verdict());
    }

    private long count(Verdict verdict) {
        return assessment.tasks().stream()
                .filter(task -> task.verdict() == verdict)
                .count();
    }
}
