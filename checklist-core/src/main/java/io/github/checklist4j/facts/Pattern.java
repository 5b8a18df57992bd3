package io.github.checklist4j.facts;

/** A word for how data is exchanged. One integration combines several: style, direction, grouping. */
public enum Pattern {
    /** The caller waits for the answer. */
    REAL_TIME_SYNC,

    /** Messages are delivered later. */
    ASYNCHRONOUS,

    /** The sender starts the exchange. */
    PUSH,

    /** The receiver starts the exchange. */
    PULL,

    /** One owner, the others follow. */
    ONE_WAY_SYNC,

    /** Both sides edit and both follow. */
    BIDIRECTIONAL_SYNC,

    /** The target keeps totals, not details. */
    AGGREGATION,

    /** The data is shown where it is, not moved. */
    EMBEDDING,

    /** Records are collected and moved together. */
    BATCHING
}
