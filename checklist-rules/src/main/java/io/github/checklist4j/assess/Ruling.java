package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.rules.Found;
import java.util.List;

/**
 * What the rules, or in their absence the attestations, say of one task.
 *
 * @param verdict the conjunction of what decides
 * @param found what keeps the task from being satisfied
 * @param advice what rules have seen that only advise
 * @param subjects the paths of all subjects that there are, where a waiver names some; empty otherwise
 */
record Ruling(Verdict verdict, List<Found> found, List<Found> advice, List<String> subjects) {
    /** What the id of a task is followed by where no rule but a signature decides it. */
    static final String ATTESTATION = ".attestation";

    static Ruling satisfied() {
        return new Ruling(Verdict.SATISFIED, List.of(), List.of(), List.of());
    }

    /** Somebody has signed that it is not done. */
    static Ruling denied(String task) {
        Answer denied = Answer.of(
                false,
                Facts.of("attestations"),
                () -> Comparison.of(Side.of("attestations[" + task + "].done", false), "is", Side.of(true)));
        Found found = Found.of(task + ATTESTATION, "", denied);
        return new Ruling(Verdict.NOT_SATISFIED, List.of(found), List.of(), List.of());
    }

    /** Nobody has signed; or nobody knows whether that still counts. */
    static Ruling unsigned(String task, String open) {
        Found found = Found.of(task + ATTESTATION, "", Answer.unknown(Facts.of(open)));
        return new Ruling(Verdict.UNKNOWN, List.of(found), List.of(), List.of());
    }
}
