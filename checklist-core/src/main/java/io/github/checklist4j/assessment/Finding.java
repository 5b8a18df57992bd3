package io.github.checklist4j.assessment;

import io.github.checklist4j.describe.Id;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One subject that keeps a task from being satisfied.
 *
 * @param id the stable id: task, rule and subject, joined by {@code /}
 * @param task the id of the task
 * @param rule the id of the rule
 * @param subject the path of what was judged, for example {@code integrations[orders-to-erp]}; empty for the whole project
 * @param verdict NOT_SATISFIED, UNKNOWN or ERROR
 * @param waived whether a waiver in force covers it
 * @param because why it matters, or {@code null}
 * @param remedy what helps, or {@code null}
 * @param explanation how the verdict came about
 */
public record Finding(
        @Id String id,
        String task,
        String rule,
        String subject,
        Verdict verdict,
        boolean waived,
        @Nullable String because,
        @Nullable String remedy,
        Explanation explanation) {
    /** Refuses a missing part. */
    public Finding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * The same finding, covered by a waiver.
     *
     * @return a copy
     */
    public Finding asWaived() {
        return new Finding(id, task, rule, subject, verdict, true, because, remedy, explanation);
    }

    /**
     * The facts that would decide it.
     *
     * @return their paths; empty unless the verdict is UNKNOWN
     */
    public List<String> missing() {
        return explanation.missing();
    }
}
