package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Evidence;
import io.github.checklist4j.assessment.Graph;
import io.github.checklist4j.assessment.Series;
import io.github.checklist4j.assessment.Table;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws what the rules show, each as a figure with its title. */
final class HtmlEvidence {
    private final Html html;
    private final HtmlTable tables;
    private final HtmlChart charts;
    private final HtmlGraph graphs;

    HtmlEvidence(@Nullable LocalDate asOf, Function<Graph, @Nullable Drawing> drawings, Html html) {
        this.html = html;
        this.tables = new HtmlTable(html);
        this.charts = new HtmlChart(asOf, tables, html);
        this.graphs = new HtmlGraph(drawings, tables, html);
    }

    void write(Evidence evidence) {
        html.open("figure").leaf("figcaption", evidence.title());
        if (evidence instanceof Series series) {
            charts.write(series);
        } else if (evidence instanceof Graph graph) {
            graphs.write(graph);
        } else {
            tables.write((Table) evidence);
        }
        html.close();
    }
}
