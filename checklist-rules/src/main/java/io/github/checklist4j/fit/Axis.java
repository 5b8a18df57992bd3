package io.github.checklist4j.fit;

import io.github.checklist4j.facts.Pattern;

/** A choice that patterns make. An integration combines patterns of several axes; each axis is judged by itself. */
public enum Axis {
    /** Whether somebody waits. */
    STYLE,
    /** Who starts an exchange, and which way the data goes. */
    DIRECTION,
    /** What is moved at once, if anything. */
    GROUPING;

    /**
     * The axis of a pattern.
     *
     * @param pattern the pattern
     * @return its axis
     */
    public static Axis of(Pattern pattern) {
        return switch (pattern) {
            case REAL_TIME_SYNC, ASYNCHRONOUS -> STYLE;
            case PUSH, PULL, ONE_WAY_SYNC, BIDIRECTIONAL_SYNC -> DIRECTION;
            case AGGREGATION, EMBEDDING, BATCHING -> GROUPING;
        };
    }
}
