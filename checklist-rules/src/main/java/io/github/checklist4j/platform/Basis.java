package io.github.checklist4j.platform;

/** How well founded a mark is. */
public enum Basis {
    /** The source states it. */
    STATED,

    /** Inferred from what the source says, or from its silence. */
    INFERRED
}
