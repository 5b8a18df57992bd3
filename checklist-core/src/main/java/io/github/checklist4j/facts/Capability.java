package io.github.checklist4j.facts;

/** What a platform must be able to do beside carrying messages. */
public enum Capability {
    /** Show what goes on. */
    MONITOR,

    /** Keep who did what and when. */
    AUDIT,

    /** Tell people of an event. */
    NOTIFY,

    /** Call for action when something goes wrong. */
    ALERT
}
