package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Evidence;
import io.github.checklist4j.assessment.Exhibit;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.rules.Evaluation;
import io.github.checklist4j.rules.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what the rules show, each thing once. */
final class Showing {
    private Showing() {}

    static List<Exhibit> of(Assessor assessor, Evaluation evaluation) {
        Set<Exhibit> exhibits = new LinkedHashSet<>();
        for (Task task : assessor.asked()) {
            for (Rule<?> rule : assessor.rulesOf(task.id()).rules()) {
                shown(rule, evaluation).forEach(each -> exhibits.add(Exhibit.of(task.id(), each)));
            }
        }
        return List.copyOf(exhibits);
    }

    private static List<Evidence> shown(Rule<?> rule, Evaluation evaluation) {
        try {
            return rule.evidence(evaluation);
        } catch (RuntimeException | StackOverflowError failure) {
            return List.of(); // whether the rule fails to judge too is said where it judges
        }
    }
}
