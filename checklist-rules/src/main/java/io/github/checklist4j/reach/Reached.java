package io.github.checklist4j.reach;

/**
 * A process that a change can affect.
 *
 * @param process its id
 * @param way how it is reached; where it is reached both ways, the shorter one, and downstream of two that are equally short
 * @param distance the steps from the nearest touched process; 0 for a touched one
 */
public record Reached(String process, Way way, int distance) {

    /** How a process is reached. */
    public enum Way {
        /** It is touched itself. */
        TOUCHED,
        /** A touched process feeds it, directly or over others. */
        DOWNSTREAM,
        /** It feeds a touched process, directly or over others. */
        UPSTREAM
    }
}
