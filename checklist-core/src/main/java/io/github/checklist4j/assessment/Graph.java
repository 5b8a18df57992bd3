package io.github.checklist4j.assessment;

import io.github.checklist4j.describe.Id;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Things and how they are connected.
 *
 * @param title what it shows
 * @param nodes the things
 * @param edges the connections, each between two of the nodes
 */
public record Graph(String title, List<Node> nodes, List<Edge> edges) implements Evidence {
    /** Refuses a missing part and copies the lists. */
    public Graph {
        Objects.requireNonNull(title, "title");
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A thing.
     *
     * @param id its path, for example {@code systems[erp]}
     * @param label its name for people
     * @param kind what sort of thing it is: {@code system}, {@code component}, {@code process}
     * @param verdict the worst verdict that concerns it, or {@code null} where none does
     */
    public record Node(
            @Id String id,
            String label,
            String kind,
            @Nullable Verdict verdict) {
        /** Refuses a missing part. */
        public Node {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(kind, "kind");
        }
    }

    /**
     * A connection.
     *
     * @param id the path of what connects, for example {@code integrations[orders]}
     * @param from the id of the node that it leads from
     * @param to the id of the node that it leads to
     * @param label what stands beside it
     * @param verdict the worst verdict that concerns it, or {@code null} where none does
     */
    public record Edge(
            String id,
            String from,
            String to,
            String label,
            @Nullable Verdict verdict) {
        /** Refuses a missing part. */
        public Edge {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(label, "label");
        }
    }
}
