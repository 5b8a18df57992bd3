package io.github.checklist4j.assessment;

import io.github.checklist4j.describe.Sparse;
import java.util.Objects;

/**
 * Something about the judging itself that people should know: a waiver that ran out, a checklist of which nothing could be judged.
 *
 * @param kind what sort of thing
 * @param subject what it is about, a path or an id
 * @param text what there is to say
 */
@Sparse
public record Notice(Kind kind, String subject, String text) {
    /** Refuses a missing part. */
    public Notice {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
    }

    /** What sort of notice it is. */
    public enum Kind {
        /** A rule that only advises has seen something. */
        ADVICE,
        /** A waiver covers what is violated. */
        WAIVER_IN_FORCE,
        /** A waiver has ended or not yet begun. */
        WAIVER_NOT_IN_FORCE,
        /** A waiver covers some, but not all of what is violated. */
        WAIVER_PARTIAL,
        /** A waiver covers what is not violated. */
        WAIVER_UNNECESSARY,
        /** A waiver names a subject that there is not. */
        WAIVER_ORPHANED,
        /** A waiver lacks a part, or the evaluation date is unknown. */
        WAIVER_INCOMPLETE,
        /** An attestation decides the task. */
        ATTESTED,
        /** An attestation says that the task is not done. */
        DENIED,
        /** An attestation stands beside the rules of the task and decides nothing. */
        ATTESTATION_BESIDE_RULES,
        /** An attestation has ended or not yet begun. */
        ATTESTATION_NOT_IN_FORCE,
        /** An attestation lacks a part, or the evaluation date is unknown. */
        ATTESTATION_INCOMPLETE,
        /** A waiver, an attestation or a scope statement names no task. */
        NO_TASK,
        /** A component names a product of which nothing is published. */
        UNKNOWN_PRODUCT,
        /** There is an extension fact of a name that nobody registered: no rule can read it. */
        UNREGISTERED_FACT,
        /** The project declares the task out of scope. */
        OUT_OF_SCOPE,
        /** A scope statement gives no reason and does not count. */
        SCOPE_INCOMPLETE,
        /** Not all tasks of the checklist were asked for. */
        TASKS_LEFT_OUT,
        /** Nothing of the checklist could be judged. */
        NOTHING_JUDGED
    }
}
