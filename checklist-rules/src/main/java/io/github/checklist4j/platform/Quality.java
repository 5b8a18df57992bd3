package io.github.checklist4j.platform;

/** What a reliable channel consists of. */
public enum Quality {
    /** Keeps messages until they are taken. */
    DURABLE_STORE,

    /** Tries a failed delivery again. */
    RETRY,

    /** Sets aside what cannot be delivered. */
    DEAD_LETTER,

    /** Recognises a message that comes twice. */
    DUPLICATE_DETECTION,

    /** Keeps the order. */
    ORDERING
}
