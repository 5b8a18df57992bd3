package io.github.checklist4j.assessment;

/** What a rule shows whatever its verdict is, as data that a view may draw: a table, figures over time, or a graph. */
public sealed interface Evidence permits Table, Series, Graph {
    /**
     * What it shows.
     *
     * @return a title
     */
    String title();
}
