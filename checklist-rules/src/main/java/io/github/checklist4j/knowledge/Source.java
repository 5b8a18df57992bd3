package io.github.checklist4j.knowledge;

/** Where an answer that facts give at once comes from, asked only by who wants to know. */
public interface Source {
    /**
     * What a definite answer rests on.
     *
     * @return the facts, and what was seen in them
     */
    Ground ground();

    /**
     * What could still change an answer that is UNKNOWN.
     *
     * @return the facts
     */
    Facts open();
}
