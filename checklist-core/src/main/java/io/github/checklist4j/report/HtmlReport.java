package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Graph;
import io.github.checklist4j.review.Timeline;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as one page for a browser, with nothing beside it: no script, no request, light and dark, for paper too. Evidence that the
 * assessment holds is drawn: figures over time as charts, matrices as coloured grids, a graph as a grid of who reaches whom, or as the
 * drawing that is handed in. Colour never says anything alone, and everything in the facts shows as text.
 *
 * <pre>{@code
 * ResultFile.write(Path.of("result.html"), HtmlReport.of(assessment.with(exhibits)));
 * }</pre>
 */
public final class HtmlReport {
    private HtmlReport() {}

    /**
     * The page, with graphs as grids.
     *
     * @param assessment what came out, with its evidence if it is to be drawn
     * @return HTML
     */
    public static String of(Assessment assessment) {
        return of(assessment, graph -> null);
    }

    /**
     * The page.
     *
     * @param assessment what came out, with its evidence if it is to be drawn
     * @param drawings lays a graph out, or gives {@code null} to have it as a grid
     * @return HTML
     */
    public static String of(Assessment assessment, Function<Graph, @Nullable Drawing> drawings) {
        StringBuilder text = new StringBuilder();
        write(assessment, drawings, text);
        return text.toString();
    }

    /**
     * Writes the page.
     *
     * @param assessment what came out, with its evidence if it is to be drawn
     * @param drawings lays a graph out, or gives {@code null} to have it as a grid
     * @param out where to, in UTF-8
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Assessment assessment, Function<Graph, @Nullable Drawing> drawings, Appendable out) {
        write(assessment, drawings, null, out);
    }

    /**
     * Writes the page with what time will change.
     *
     * @param assessment what came out, with its evidence if it is to be drawn
     * @param drawings lays a graph out, or gives {@code null} to have it as a grid
     * @param timeline what will change, or {@code null} to leave that out
     * @param out where to, in UTF-8
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(
            Assessment assessment,
            Function<Graph, @Nullable Drawing> drawings,
            @Nullable Timeline timeline,
            Appendable out) {
        new HtmlPage(new Overview(assessment), drawings, timeline, new Html(new Sink(out))).write();
    }
}
