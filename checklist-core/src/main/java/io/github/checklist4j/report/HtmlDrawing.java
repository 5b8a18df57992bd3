package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Graph;
import io.github.checklist4j.assessment.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A graph as a picture: boxes and arrows, with the colour, the sign and the word of the worst verdict that concerns each. */
final class HtmlDrawing {
    private static final double LETTER = 6.6; // pixels, of the type that the page sets
    private static final double MARGIN = 8;

    private final Graph graph;
    private final Drawing drawing;
    private final Html html;

    HtmlDrawing(Graph graph, Drawing drawing, Html html) {
        this.graph = graph;
        this.drawing = drawing;
        this.html = html;
    }

    void write() {
        String label = HtmlTable.label(graph.title());
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", label);
        String said = label + ": " + Words.count(graph.nodes().size(), "node") + ", "
                + Words.count(graph.edges().size(), "connection") + ", listed below";
        html.open(
                "svg",
                "class",
                "drawing",
                "role",
                "img",
                "aria-label",
                said,
                "width",
                at(drawing.width()),
                "height",
                at(drawing.height()),
                "viewBox",
                "0 0 " + at(drawing.width()) + " " + at(drawing.height()));
        for (int i = 0; i < graph.edges().size(); i++) {
            edge(graph.edges().get(i), drawing.lines().get(i).points());
        }
        for (int i = 0; i < graph.nodes().size(); i++) {
            node(graph.nodes().get(i), drawing.boxes().get(i));
        }
        html.close().close();
        html.open("p", "class", "key");
        for (Verdict verdict : verdicts()) {
            html.leaf("span", sign(verdict) + " " + word(verdict), "class", "badge plain " + HtmlTask.style(verdict))
                    .text(" ");
        }
        html.close();
    }

    /** The verdicts that are to be seen. */
    private Set<Verdict> verdicts() {
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        Stream.concat(
                        graph.nodes().stream().map(Graph.Node::verdict),
                        graph.edges().stream().map(Graph.Edge::verdict))
                .filter(Objects::nonNull)
                .forEach(seen::add);
        return seen;
    }

    private static String word(Verdict verdict) {
        return Words.of(verdict).toLowerCase(Locale.ROOT);
    }

    private void edge(Graph.Edge edge, List<Drawing.Point> points) {
        html.open("g", "class", "edge " + style(edge.verdict()));
        html.leaf("title", edge.label() + said(edge.verdict()));
        html.open(
                        "path",
                        "class",
                        "way",
                        "d",
                        "M"
                                + points.stream()
                                        .map(point -> at(point.x()) + " " + at(point.y()))
                                        .collect(Collectors.joining("L")))
                .close();
        html.open("path", "class", "head", "d", head(points)).close();
        if (edge.verdict() != null) {
            Drawing.Point middle = middle(points);
            html.open("circle", "cx", at(middle.x()), "cy", at(middle.y()), "r", "7")
                    .close();
            html.leaf(
                    "text",
                    sign(edge.verdict()),
                    "x",
                    at(middle.x()),
                    "y",
                    at(middle.y() + 3.5),
                    "text-anchor",
                    "middle");
        }
        html.close();
    }

    /** The middle of the longest stretch. */
    private static Drawing.Point middle(List<Drawing.Point> points) {
        Drawing.Point middle = points.get(0);
        double longest = -1;
        for (int i = 1; i < points.size(); i++) {
            Drawing.Point a = points.get(i - 1);
            Drawing.Point b = points.get(i);
            double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
            if (length > longest) {
                longest = length;
                middle = new Drawing.Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
            }
        }
        return middle;
    }

    /** The head of the arrow, turned the way that the last stretch goes. */
    private static String head(List<Drawing.Point> points) {
        Drawing.Point end = points.get(points.size() - 1);
        Drawing.Point before = points.get(points.size() - 2);
        double length = Math.max(0.001, Math.hypot(end.x() - before.x(), end.y() - before.y()));
        double dx = (end.x() - before.x()) / length;
        double dy = (end.y() - before.y()) / length;
        double bx = end.x() - 8 * dx;
        double by = end.y() - 8 * dy;
        return "M" + at(end.x()) + " " + at(end.y()) + "L" + at(bx - 4 * dy) + " " + at(by + 4 * dx) + "L"
                + at(bx + 4 * dy) + " " + at(by - 4 * dx) + "Z";
    }

    private void node(Graph.Node node, Drawing.Box box) {
        html.open(
                "g",
                "class",
                "node " + style(node.verdict()) + " " + (node.kind().equals("system") ? "" : "inner"));
        html.leaf("title", node.label() + said(node.verdict()));
        html.open(
                        "rect",
                        "x",
                        at(box.x()),
                        "y",
                        at(box.y()),
                        "width",
                        at(box.width()),
                        "height",
                        at(box.height()),
                        "rx",
                        "5")
                .close();
        String sign = node.verdict() == null ? "" : sign(node.verdict()) + " ";
        int most = (int) Math.max(1, (box.width() - 2 * MARGIN) / LETTER) - sign.length();
        html.leaf(
                "text",
                sign + shortened(node.label(), most),
                "x",
                at(box.x() + MARGIN),
                "y",
                at(box.y() + box.height() / 2 + 4));
        html.close();
    }

    private static String shortened(String label, int most) {
        if (label.codePointCount(0, label.length()) <= most) {
            return label;
        }
        return label.substring(0, label.offsetByCodePoints(0, Math.max(0, most - 1))) + "…";
    }

    private static String style(@Nullable Verdict verdict) {
        return verdict == null ? "none" : HtmlTask.style(verdict);
    }

    private static String said(@Nullable Verdict verdict) {
        return verdict == null ? "" : ": " + word(verdict);
    }

    /** A sign beside the colour. */
    static String sign(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> "✓";
            case NOT_SATISFIED -> "✕";
            case UNKNOWN -> "?";
            case NOT_APPLICABLE -> "–";
            case WAIVED -> "~";
            case ERROR -> "!";
        };
    }

    private static String at(double coordinate) {
        return HtmlChart.at(coordinate);
    }
}
