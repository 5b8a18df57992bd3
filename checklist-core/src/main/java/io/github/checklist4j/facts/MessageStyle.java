package io.github.checklist4j.facts;

/** Whether the sender waits for the receiver. */
public enum MessageStyle {
    /** The sender waits for the answer. */
    SYNCHRONOUS,

    /** The sender goes on; the message is delivered later. */
    ASYNCHRONOUS
}
