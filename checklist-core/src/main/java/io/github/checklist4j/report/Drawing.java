package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Graph;
import java.util.List;

/**
 * Where the parts of a graph stand in a picture, in pixels from the upper left corner. Whoever lays graphs out hands it to
 * {@link HtmlReport}.
 *
 * @param width how wide the picture is
 * @param height how high it is
 * @param boxes a box for each node, in the order of the nodes
 * @param lines a line for each edge, in the order of the edges
 */
public record Drawing(double width, double height, List<Box> boxes, List<Line> lines) {
    /** Copies the lists. */
    public Drawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /**
     * Whether it has a place for everything in a graph.
     *
     * @param graph the graph
     * @return whether there is a box for each node and a line for each edge
     */
    public boolean shows(Graph graph) {
        return boxes.size() == graph.nodes().size()
                && lines.size() == graph.edges().size();
    }

    /**
     * The place of a node.
     *
     * @param x its left side
     * @param y its upper side
     * @param width how wide it is
     * @param height how high it is
     */
    public record Box(double x, double y, double width, double height) {}

    /**
     * The way of an edge.
     *
     * @param points its points from beginning to end, at least two
     */
    public record Line(List<Point> points) {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if it has no two points
         */
        public Line {
            points = List.copyOf(points);
            if (points.size() < 2) {
                throw new IllegalArgumentException("a line has at least two points, not " + points.size());
            }
        }
    }

    /**
     * A point.
     *
     * @param x how far to the right
     * @param y how far down
     */
    public record Point(double x, double y) {}
}
