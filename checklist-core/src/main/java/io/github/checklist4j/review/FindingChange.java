package io.github.checklist4j.review;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.describe.Sparse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule finds at a subject, in two assessments. It is the same finding where task, rule and subject are the same.
 *
 * @param task the id of the task
 * @param rule the id of the rule
 * @param subject the path of the subject; empty for the project
 * @param before what it came to before: NOT_SATISFIED, UNKNOWN, ERROR, WAIVED where a waiver covered it, or {@code null} where there was none
 * @param after what it comes to after, or {@code null} where it is gone
 */
@Sparse
public record FindingChange(
        String task,
        String rule,
        String subject,
        @Nullable Verdict before,
        @Nullable Verdict after) {
    /** Refuses a missing part. */
    public FindingChange {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
    }

    /**
     * Whether it was not there before.
     *
     * @return true for a new finding
     */
    public boolean isNew() {
        return before == null;
    }

    /**
     * Whether it is not there any more.
     *
     * @return true for one that is gone
     */
    public boolean isGone() {
        return after == null;
    }

    /**
     * A stable id.
     *
     * @return the rule and the subject, joined by {@code /}
     */
    public String id() {
        return rule + "/" + subject;
    }
}
