package io.github.checklist4j.laws;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.facts.Project;
import java.util.List;

/**
 * One task of an assessor, so that trying is cheap.
 *
 * @param assessor judges this task only
 * @param task the id of the task
 */
record OneTask(Assessor assessor, String task) {
    static OneTask of(Assessor whole, String task) {
        return new OneTask(whole.only(List.of(task)), task);
    }

    TaskResult result(Project project) {
        return assessor.assess(project).task(task).orElseThrow();
    }
}
