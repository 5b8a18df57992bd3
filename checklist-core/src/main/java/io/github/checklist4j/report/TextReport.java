package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Assessment;
import java.io.UncheckedIOException;

/**
 * An assessment as plain text for people: a page that says where the project stands, what to do and what to find out first, or all details.
 * Lines end with a line feed; the same assessment gives the same text, to the byte. Whatever the facts hold, a line stays a line and sends
 * nothing but text to a terminal.
 *
 * <p>Programs read the JSON of {@link io.github.checklist4j.json.ChecklistJson#write}. What each view carries stands in
 * {@code docs/views.md}.
 */
public final class TextReport {
    private TextReport() {}

    /**
     * A page that can be read in a minute: the verdict, a table of the tasks, the first steps, the first facts to find out.
     *
     * @param assessment what came out
     * @return the text, at most 100 lines for a checklist of up to 30 tasks
     */
    public static String of(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        write(assessment, text);
        return text.toString();
    }

    /**
     * Writes the page.
     *
     * @param assessment what came out
     * @param out where to
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Assessment assessment, Appendable out) {
        new TextPage(new Overview(assessment), new Lines(out)).write();
    }

    /**
     * Everything, task by task: findings before what is open, with both sides of each comparison, remedies, changes, limits, parameters,
     * notices, and the evidence where the assessment holds any. Of what is satisfied nothing but its line.
     *
     * @param assessment what came out
     * @return the text
     */
    public static String details(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        writeDetails(assessment, text);
        return text.toString();
    }

    /**
     * Writes everything.
     *
     * @param assessment what came out
     * @param out where to
     * @throws UncheckedIOException if it cannot be written
     */
    public static void writeDetails(Assessment assessment, Appendable out) {
        new TextDetails(new Overview(assessment), new Lines(out)).write();
    }
}
