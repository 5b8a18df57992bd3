package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Verdict;
import java.util.List;

/**
 * What one rule says of one project.
 *
 * @param rule the rule
 * @param verdict the conjunction over its subjects
 * @param found the subjects that are not satisfied, unknown or could not be judged
 * @param subjects the paths of all subjects that there are, where a waiver names some; empty otherwise
 */
public record RuleResult(Rule<?> rule, Verdict verdict, List<Found> found, List<String> subjects) {
    /** Copies the lists. */
    public RuleResult {
        found = List.copyOf(found);
        subjects = List.copyOf(subjects);
    }
}
