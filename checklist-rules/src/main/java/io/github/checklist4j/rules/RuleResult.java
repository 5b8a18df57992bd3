package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.LimitUse;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.Verdict;
import java.util.List;

/**
 * What one rule says of one project.
 *
 * @param verdict the conjunction over its subjects
 * @param findings the subjects that are not satisfied, unknown or could not be judged
 * @param evidence what the rule shows
 * @param limits the published figures that it used
 * @param advice what a rule that only advises has seen
 */
public record RuleResult(
        Verdict verdict, List<Finding> findings, List<Table> evidence, List<LimitUse> limits, List<Notice> advice) {
    /** Copies the lists. */
    public RuleResult {
        findings = List.copyOf(findings);
        evidence = List.copyOf(evidence);
        limits = List.copyOf(limits);
        advice = List.copyOf(advice);
    }
}
