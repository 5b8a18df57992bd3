package io.github.checklist4j.assessment;

import io.github.checklist4j.describe.Id;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came out for one task.
 *
 * @param id the id of the task
 * @param area the id of its area
 * @param title the title of the task
 * @param verdict the verdict
 * @param underneath for WAIVED the verdict that the waiver covers, otherwise {@code null}
 * @param missing for UNKNOWN the paths of the facts that could still decide; empty otherwise
 * @param findings what keeps the task from being satisfied, in the order of the rules and of the project
 * @param evidence what the rules show whatever the verdict is
 * @param parameters the parameters that the rules of the task read
 * @param limits the published figures that the verdict rests on
 * @param notices waivers, attestations and scope statements that concern the task
 */
public record TaskResult(
        @Id String id,
        String area,
        String title,
        Verdict verdict,
        @Nullable Verdict underneath,
        List<String> missing,
        List<Finding> findings,
        List<Table> evidence,
        List<ParameterUse> parameters,
        List<LimitUse> limits,
        List<Notice> notices) {
    /** Refuses a missing part and copies the lists. */
    public TaskResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(verdict, "verdict");
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
        evidence = List.copyOf(evidence);
        parameters = List.copyOf(parameters);
        limits = List.copyOf(limits);
        notices = List.copyOf(notices);
    }
}
