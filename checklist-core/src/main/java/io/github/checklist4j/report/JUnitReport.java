package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * An assessment as a test report in the form that JUnit and Surefire write: a suite for each area, a case for each task. NOT_SATISFIED fails
 * with its reasons; UNKNOWN, NOT_APPLICABLE and WAIVED are skipped with theirs; ERROR is an error. No time is stated, for none is measured.
 */
public final class JUnitReport {
    private JUnitReport() {}

    /**
     * The report.
     *
     * @param assessment what came out
     * @return XML
     */
    public static String of(Assessment assessment) {
        StringWriter text = new StringWriter();
        write(assessment, text);
        return text.toString();
    }

    /**
     * Writes the report.
     *
     * @param assessment what came out
     * @param out where to, in UTF-8
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Assessment assessment, Writer out) {
        Overview overview = new Overview(assessment);
        try (Xml xml = new Xml(out)) {
            xml.open("testsuites").attribute("name", overview.subject());
            overview.byArea().forEach((area, tasks) -> {
                xml.open("testsuite").attribute("name", area).attribute("tests", "" + tasks.size());
                xml.attribute("failures", count(tasks, Verdict.NOT_SATISFIED));
                xml.attribute("errors", count(tasks, Verdict.ERROR));
                xml.attribute("skipped", count(tasks, Verdict.UNKNOWN, Verdict.NOT_APPLICABLE, Verdict.WAIVED));
                xml.attribute("time", "0");
                tasks.forEach(task -> testCase(overview, task, xml));
                xml.end();
            });
            xml.end();
        }
    }

    private static String count(List<TaskResult> tasks, Verdict... verdicts) {
        List<Verdict> counted = List.of(verdicts);
        return ""
                + tasks.stream()
                        .filter(task -> counted.contains(task.verdict()))
                        .count();
    }

    private static void testCase(Overview overview, TaskResult task, Xml xml) {
        xml.open("testcase")
                .attribute("classname", overview.assessment().header().checklist() + "." + task.area());
        xml.attribute("name", task.id() + ": " + task.title()).attribute("time", "0");
        StringBuilder details = new StringBuilder();
        new TextDetails(overview, new Lines(details)).writeBelow(task);
        if (task.verdict() != Verdict.SATISFIED) {
            outcome(task, xml).text(details.toString()).end();
        } else if (!details.isEmpty()) {
            xml.open("system-out").text(details.toString()).end(); // advice and notices
        }
        xml.end();
    }

    private static Xml outcome(TaskResult task, Xml xml) {
        String counts = Overview.counts(task);
        String message = Words.of(task.verdict()) + Words.severity(task) + (counts.isEmpty() ? "" : ": " + counts);
        String type = task.verdict().name();
        return switch (task.verdict()) {
            case NOT_SATISFIED ->
                xml.open("failure").attribute("message", message).attribute("type", type);
            case ERROR -> xml.open("error").attribute("message", message).attribute("type", type);
            default -> xml.open("skipped").attribute("message", message);
        };
    }
}
