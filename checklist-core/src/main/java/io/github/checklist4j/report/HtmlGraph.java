package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Graph;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.Table.Cell;
import io.github.checklist4j.assessment.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A graph: as the drawing that is handed in, as a grid of who reaches whom where that is small enough, and always as a list. */
final class HtmlGraph {
    private static final int MOST_CELLS = 600;

    private final Function<Graph, @Nullable Drawing> drawings;
    private final HtmlTable tables;
    private final Html html;

    HtmlGraph(Function<Graph, @Nullable Drawing> drawings, HtmlTable tables, Html html) {
        this.drawings = drawings;
        this.tables = tables;
        this.html = html;
    }

    void write(Graph graph) {
        Drawing drawing = drawings.apply(graph);
        Map<String, String> labels = new HashMap<>();
        graph.nodes().forEach(node -> labels.putIfAbsent(node.id(), node.label()));
        Set<String> from =
                graph.edges().stream().map(Graph.Edge::from).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> to =
                graph.edges().stream().map(Graph.Edge::to).collect(Collectors.toCollection(LinkedHashSet::new));
        if (drawing != null && drawing.shows(graph)) {
            new HtmlDrawing(graph, drawing, html).write();
        } else if ((long) from.size() * to.size() <= MOST_CELLS && !from.isEmpty()) {
            tables.write(grid(graph, labels, from, to));
        }
        html.open("details").leaf("summary", "As a list");
        tables.write(list(graph, labels));
        html.close();
    }

    private static Table grid(Graph graph, Map<String, String> labels, Set<String> from, Set<String> to) {
        Map<String, Map<String, List<Graph.Edge>>> edges = new HashMap<>();
        graph.edges().forEach(edge -> edges.computeIfAbsent(edge.from(), none -> new HashMap<>())
                .computeIfAbsent(edge.to(), none -> new ArrayList<>())
                .add(edge));
        List<String> columns = new ArrayList<>();
        columns.add("from \\ to");
        to.forEach(id -> columns.add(label(labels, id)));
        List<List<Cell>> rows = new ArrayList<>();
        for (String source : from) {
            List<Cell> row = new ArrayList<>();
            row.add(new Cell(label(labels, source), null));
            Map<String, List<Graph.Edge>> reached = edges.getOrDefault(source, Map.of());
            to.forEach(target -> row.add(cell(reached.getOrDefault(target, List.of()))));
            rows.add(row);
        }
        return new Table(graph.title(), columns, rows);
    }

    private static String label(Map<String, String> labels, String id) {
        return labels.getOrDefault(id, id);
    }

    /** What leads from one to the other, with the worst verdict that concerns it. */
    private static Cell cell(List<Graph.Edge> edges) {
        Verdict worst = null;
        for (Graph.Edge edge : edges) {
            if (edge.verdict() != null) {
                worst = worst == null ? edge.verdict() : worst.and(edge.verdict());
            }
        }
        return new Cell(edges.stream().map(HtmlGraph::said).collect(Collectors.joining("; ")), worst);
    }

    private static String said(Graph.Edge edge) {
        return edge.label() + (edge.verdict() == null ? "" : ": " + HtmlDrawing.sign(edge.verdict()));
    }

    private static Table list(Graph graph, Map<String, String> labels) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Graph.Edge edge : graph.edges()) {
            Verdict verdict = edge.verdict();
            rows.add(List.of(
                    new Cell(edge.label(), null),
                    new Cell(label(labels, edge.from()), null),
                    new Cell(label(labels, edge.to()), null),
                    new Cell(verdict == null ? "" : Words.of(verdict).toLowerCase(Locale.ROOT), verdict)));
        }
        return new Table(graph.title() + ", as a list", List.of("what", "from", "to", "verdict"), rows);
    }
}
