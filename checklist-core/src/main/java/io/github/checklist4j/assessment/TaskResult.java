package io.github.checklist4j.assessment;

import io.github.checklist4j.checklist.Severity;
import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Sparse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came out for one task.
 *
 * @param id the id of the task
 * @param area the id of its area
 * @param title the title of the task
 * @param verdict the verdict
 * @param underneath for WAIVED the verdict that the waiver covers, otherwise {@code null}
 * @param findings what keeps the task from being satisfied, in the order of the rules and of the project
 * @param advice what rules have seen that only advise; it has no say in the verdict
 * @param notices waivers, attestations and scope statements that concern the task
 * @param severity how bad it is that the task does not hold: the worst of what was found, or else what the task itself says; {@code null}
 *     where neither says it, which counts as MEDIUM
 */
@Sparse
public record TaskResult(
        @Id String id,
        String area,
        String title,
        Verdict verdict,
        @Nullable Verdict underneath,
        List<Finding> findings,
        List<Finding> advice,
        List<Notice> notices,
        @Nullable Severity severity) {
    /** Refuses a missing part and copies the lists. */
    public TaskResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(verdict, "verdict");
        findings = List.copyOf(findings);
        advice = List.copyOf(advice);
        notices = List.copyOf(notices);
    }

    /**
     * What came out for a task of which nobody says how severe it is.
     *
     * @param id the id of the task
     * @param area the id of its area
     * @param title the title of the task
     * @param verdict the verdict
     * @param underneath for WAIVED the verdict that the waiver covers, otherwise {@code null}
     * @param findings what keeps the task from being satisfied
     * @param advice what rules have seen that only advise
     * @param notices waivers, attestations and scope statements that concern the task
     */
    public TaskResult(
            String id,
            String area,
            String title,
            Verdict verdict,
            @Nullable Verdict underneath,
            List<Finding> findings,
            List<Finding> advice,
            List<Notice> notices) {
        this(id, area, title, verdict, underneath, findings, advice, notices, null);
    }

    /**
     * Whether what was found is so bad, or worse.
     *
     * @param least how bad
     * @return true if it is; where nobody says a severity it is MEDIUM
     */
    public boolean isAtLeast(Severity least) {
        return Severity.orMedium(severity).compareTo(least) >= 0;
    }

    /**
     * The facts that would decide the task.
     *
     * @return their paths; empty unless the verdict is UNKNOWN
     */
    public List<String> missing() {
        return verdict == Verdict.UNKNOWN ? openFacts() : List.of();
    }

    /**
     * The facts that keep a part of the task open, whatever its verdict is.
     *
     * @return their paths, each once
     */
    public List<String> openFacts() {
        Set<String> open = new LinkedHashSet<>();
        findings.forEach(finding -> open.addAll(finding.missing()));
        return List.copyOf(open);
    }
}
