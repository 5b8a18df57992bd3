package com.example.checklist4j.cli;

import io.github.checklist4j.assessment.Graph;
import io.github.checklist4j.report.Drawing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Lays a graph out from left to right, with the layered algorithm of Eclipse ELK. */
final class Layout {
    private static final int MOST_PARTS = 300; // nodes and edges that a picture can show
    private static final double LETTER = 6.6;
    private static final double MARGIN = 30; // the sign, and the space around the label
    private static final double WIDEST = 230;
    private static final double HEIGHT = 32;

    private final Graph graph;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final List<ElkNode> nodes = new ArrayList<>();
    private final List<ElkEdge> edges = new ArrayList<>();

    private Layout(Graph graph) {
        this.graph = graph;
    }

    /** The drawing, or {@code null} where a picture would show nothing but a tangle, or an edge has an end that is nowhere. */
    static Drawing of(Graph graph) {
        if (graph.nodes().isEmpty() || graph.nodes().size() + graph.edges().size() > MOST_PARTS) {
            return null;
        }
        return new Layout(graph).drawing();
    }

    private Drawing drawing() {
        Map<String, ElkNode> byId = new HashMap<>();
        for (Graph.Node node : graph.nodes()) {
            ElkNode box = ElkGraphUtil.createNode(root);
            box.setDimensions(Math.min(WIDEST, MARGIN + LETTER * node.label().length()), HEIGHT);
            nodes.add(box);
            byId.put(node.id(), box);
        }
        for (Graph.Edge edge : graph.edges()) {
            if (!byId.containsKey(edge.from()) || !byId.containsKey(edge.to())) {
                return null;
            }
            edges.add(ElkGraphUtil.createSimpleEdge(byId.get(edge.from()), byId.get(edge.to())));
        }
        layOut();
        return new Drawing(
                root.getWidth(),
                root.getHeight(),
                nodes.stream()
                        .map(box -> new Drawing.Box(box.getX(), box.getY(), box.getWidth(), box.getHeight()))
                        .toList(),
                edges.stream().map(Layout::line).toList());
    }

    private void layOut() {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(10));
        root.setProperty(LayeredOptions.MERGE_EDGES, true); // ways between the same two meet before them
        root.setProperty(CoreOptions.RANDOM_SEED, 1); // the same graph gives the same picture
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, 22.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 16.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 48.0);
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
    }

    private static Drawing.Line line(ElkEdge edge) {
        List<Drawing.Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(new Drawing.Point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> points.add(new Drawing.Point(bend.getX(), bend.getY())));
            points.add(new Drawing.Point(section.getEndX(), section.getEndY()));
        }
        return new Drawing.Line(points);
    }
}
