package com.example.checklist4j.cli;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Exhibit;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.json.Places;
import io.github.checklist4j.report.HtmlReport;
import io.github.checklist4j.report.JUnitReport;
import io.github.checklist4j.report.MarkdownReport;
import io.github.checklist4j.report.SarifReport;
import io.github.checklist4j.report.TextReport;
import io.github.checklist4j.review.Timeline;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Shows an assessment in one format or another. */
final class View {
    private final Assessment plain;
    private final Assessment drawn;
    private final Timeline timeline;
    private final boolean details;
    private final String file;
    private final Places places;

    /**
     * What is to be shown.
     *
     * @param exhibits what the rules show; empty if no format draws and nobody asked
     * @param timeline what time will change, or {@code null}
     * @param asked whether somebody asked for it
     * @param details whether the text is to say everything
     * @param file the name of the facts file, empty if they were read from standard input
     * @param places where in it each fact stands
     */
    View(
            Assessment assessment,
            List<Exhibit> exhibits,
            Timeline timeline,
            boolean asked,
            boolean details,
            String file,
            Places places) {
        this.timeline = timeline;
        this.drawn = assessment.with(exhibits);
        this.plain = asked ? drawn : assessment;
        this.details = details || asked;
        this.file = file;
        this.places = places;
    }

    void show(Format format, OutputStream stream) throws IOException {
        if (format == Format.JSON) {
            ChecklistJson.standard().writeCompact(plain, stream);
        } else if (format == Format.SARIF) {
            SarifReport.write(plain, file, places::of, stream);
        } else {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            write(format, writer);
            writer.flush();
        }
    }

    private void write(Format format, Writer writer) throws IOException {
        switch (format) {
            case MARKDOWN -> writer.write(MarkdownReport.of(drawn));
            case HTML -> HtmlReport.write(drawn, Layout::of, timeline, writer);
            case JUNIT -> JUnitReport.write(plain, writer);
            default -> {
                if (details) {
                    TextReport.writeDetails(plain, writer);
                } else {
                    TextReport.write(drawn, writer);
                }
            }
        }
    }
}
