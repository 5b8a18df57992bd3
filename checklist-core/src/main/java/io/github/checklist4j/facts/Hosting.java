package io.github.checklist4j.facts;

/** Where something runs. */
public enum Hosting {
    /** In a public cloud. */
    CLOUD,

    /** In a data centre of the organisation. */
    ON_PREMISES
}
