package io.github.checklist4j.assessment;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Evidence with the task that it belongs to. One of its three kinds is there.
 *
 * @param task the id of the task
 * @param table a table, or {@code null}
 * @param series figures over time, or {@code null}
 * @param graph a graph, or {@code null}
 */
public record Exhibit(
        String task,
        @Nullable Table table,
        @Nullable Series series,
        @Nullable Graph graph) {
    /**
     * Refuses a missing part.
     *
     * @throws IllegalArgumentException unless exactly one kind of evidence is there
     */
    public Exhibit {
        Objects.requireNonNull(task, "task");
        if (Stream.of(table == null, series == null, graph == null)
                        .filter(absent -> !absent)
                        .count()
                != 1) {
            throw new IllegalArgumentException("an exhibit of " + task + " is a table, a series or a graph");
        }
    }

    /**
     * Evidence of a task.
     *
     * @param task the id of the task
     * @param evidence what is shown
     * @return the exhibit
     */
    public static Exhibit of(String task, Evidence evidence) {
        return new Exhibit(
                task,
                evidence instanceof Table table ? table : null,
                evidence instanceof Series series ? series : null,
                evidence instanceof Graph graph ? graph : null);
    }

    /**
     * What is shown.
     *
     * @return the evidence
     */
    public Evidence evidence() {
        return table != null ? table : series != null ? series : Objects.requireNonNull(graph);
    }
}
