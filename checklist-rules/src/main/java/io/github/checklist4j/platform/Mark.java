package io.github.checklist4j.platform;

/** Whether a product does something. */
public enum Mark {
    /** It does. */
    PROVIDED,

    /** It can, if it is set up for it: the project has to say whether it is. */
    CONDITIONAL,

    /** It does not, or not well enough. */
    NOT_PROVIDED,

    /** Nobody wrote it down. */
    UNKNOWN
}
