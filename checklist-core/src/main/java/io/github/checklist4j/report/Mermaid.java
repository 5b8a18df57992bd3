package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Graph;
import io.github.checklist4j.assessment.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A graph as a Mermaid diagram. */
final class Mermaid {
    private static final int MOST_NODES = 40;
    private static final int MOST_EDGES = 60;

    private Mermaid() {}

    /** Whether a reader would see more than a tangle. */
    static boolean isSmallEnough(Graph graph) {
        return graph.nodes().size() <= MOST_NODES
                && graph.edges().size() <= MOST_EDGES
                && !graph.nodes().isEmpty();
    }

    static String of(Graph graph) {
        StringBuilder text = new StringBuilder("```mermaid\nflowchart LR\n");
        Map<String, Integer> numbers = new HashMap<>();
        for (Graph.Node node : graph.nodes()) {
            int number = numbers.size();
            if (numbers.putIfAbsent(node.id(), number) == null) {
                text.append("  n").append(number).append("[\"").append(label(node.label(), node.verdict()));
                text.append("\"]\n");
            }
        }
        List<Graph.Edge> edges = graph.edges().stream()
                .filter(edge -> numbers.containsKey(edge.from()) && numbers.containsKey(edge.to()))
                .toList();
        for (Graph.Edge edge : edges) {
            text.append("  n").append(numbers.get(edge.from())).append(arrow(edge.verdict()));
            text.append("|\"").append(label(edge.label(), edge.verdict())).append("\"| n");
            text.append(numbers.get(edge.to())).append('\n');
        }
        return text.append("```\n").toString();
    }

    /** The word says it: a reader of the source, or of a copy without colours, sees it too. */
    private static String label(String label, @Nullable Verdict verdict) {
        return Markup.mermaid(label)
                + (verdict == null || verdict == Verdict.SATISFIED ? "" : "<br/>" + Words.of(verdict));
    }

    private static String arrow(@Nullable Verdict verdict) {
        if (verdict == Verdict.NOT_SATISFIED || verdict == Verdict.ERROR) {
            return " ==> ";
        }
        return verdict == Verdict.UNKNOWN ? " -.-> " : " --> ";
    }
}
