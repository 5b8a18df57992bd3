package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.checklist.Severity;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The results, each made when it is written. */
final class SarifResults extends AbstractList<Sarif.Result> {
    private final Overview overview;
    private final SarifPlaces places;
    private final List<Supplier<Sarif.Result>> results = new ArrayList<>();

    SarifResults(Assessment assessment, SarifPlaces places) {
        this.overview = new Overview(assessment);
        this.places = places;
        assessment.tasks().forEach(this::add);
    }

    private void add(TaskResult task) {
        if (standsForItself(task)) {
            results.add(() -> whole(task));
        }
        task.findings().forEach(finding -> add(task, finding, kind(finding)));
        task.advice().forEach(finding -> add(task, finding, "informational"));
    }

    private void add(TaskResult task, Finding finding, String kind) {
        finding.subjects().forEach(subject -> results.add(() -> result(task, at(finding, subject), kind)));
    }

    /** Whether no finding says what the verdict on the task is. */
    static boolean standsForItself(TaskResult task) {
        return task.findings().isEmpty();
    }

    @Override
    public Sarif.Result get(int index) {
        return results.get(index).get();
    }

    @Override
    public int size() {
        return results.size();
    }

    /** The finding at one of its subjects. */
    private static Finding at(Finding finding, String subject) {
        return new Finding(
                finding.rule(),
                finding.verdict(),
                finding.waived(),
                List.of(subject),
                finding.reasons(),
                finding.open(),
                finding.suggestions(),
                finding.parameters(),
                finding.limits());
    }

    private static String kind(Finding finding) {
        return switch (finding.verdict()) {
            case NOT_SATISFIED -> "fail";
            case UNKNOWN -> "open";
            default -> "review"; // a rule failed: somebody has to look
        };
    }

    private Sarif.Result result(TaskResult task, Finding finding, String kind) {
        StringBuilder text = new StringBuilder(overview.rule(finding).heading() + ": ");
        new TextDetails(overview, new Lines(text)).write(finding);
        new Findings(overview.rule(finding), List.of(finding))
                .remedies(overview)
                .forEach(remedy -> text.append("remedy: ").append(remedy).append('\n'));
        return new Sarif.Result(
                finding.rule(),
                kind,
                kind.equals("fail") ? "error" : "none",
                rank(task),
                SarifReport.message(text.toString()),
                List.of(places.of(finding)),
                Map.of("checklist4j/v1", finding.id()),
                kind.equals("fail") ? suppressions(task, finding) : null,
                Map.of("task", task.id()));
    }

    /** From 0 to 100, as SARIF ranks what is to be done first; {@code null} where nobody says how bad it is. */
    private static @Nullable Integer rank(TaskResult task) {
        Severity severity = task.severity();
        if (severity == null) {
            return null;
        }
        return switch (severity) {
            case LOW -> 25;
            case MEDIUM -> 50;
            case HIGH -> 75;
            case CRITICAL -> 100;
        };
    }

    /** An empty list says that nothing suppresses it: so a reader can tell it from a log that knows of no waivers. */
    private static List<Sarif.Suppression> suppressions(TaskResult task, Finding finding) {
        if (!finding.waived()) {
            return List.of();
        }
        String why = task.notices().stream()
                .filter(notice ->
                        notice.kind() == Notice.Kind.WAIVER_IN_FORCE || notice.kind() == Notice.Kind.WAIVER_PARTIAL)
                .map(Notice::text)
                .collect(Collectors.joining("; "));
        return List.of(new Sarif.Suppression("external", "accepted", SarifText.of(why)));
    }

    /** The result of a task of which there is no finding. */
    private Sarif.Result whole(TaskResult task) {
        String kind =
                switch (task.verdict()) {
                    case SATISFIED -> "pass";
                    case NOT_APPLICABLE -> "notApplicable";
                    case NOT_SATISFIED -> "fail";
                    case UNKNOWN -> "open";
                    case WAIVED, ERROR -> "review";
                };
        return new Sarif.Result(
                task.id(),
                kind,
                task.verdict() == Verdict.NOT_SATISFIED ? "error" : "none",
                rank(task),
                SarifReport.message(task.title() + ": " + Words.of(task.verdict())),
                List.of(places.at("", "")),
                Map.of("checklist4j/v1", task.id()),
                null,
                Map.of("task", task.id()));
    }
}
