package io.github.checklist4j.laws;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.rules.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * One task of an assessor and the rules that decide it, so that trying is cheap.
 *
 * @param assessor judges this task only
 * @param task the id of the task
 */
record OneTask(Assessor assessor, String task) {
    static OneTask of(Assessor whole, String task) {
        return new OneTask(with(whole, whole.rules(task)), task);
    }

    /** The rules in the reverse order, and so the operands of their conditions. */
    static Assessor reversed(Assessor assessor) {
        List<Rule<?>> rules = new ArrayList<>();
        assessor.rules().forEach(rule -> rules.add(0, rule.reversed()));
        return with(assessor, rules);
    }

    private static Assessor with(Assessor assessor, List<Rule<?>> rules) {
        Assessor other = Assessor.of(assessor.checklist(), rules)
                .with(assessor.parameters())
                .with(assessor.data());
        return assessor.isStrict() ? other.strict() : other;
    }

    TaskResult result(Project project) {
        return assessment(project).task(task).orElseThrow();
    }

    Assessment assessment(Project project) {
        return assessor.assess(project);
    }

    Verdict verdict(Project project) {
        return beneath(result(project));
    }

    /** The verdict of the rules: a waiver hides a violation without changing it. */
    static Verdict beneath(TaskResult result) {
        return result.underneath() == null ? result.verdict() : result.underneath();
    }
}
