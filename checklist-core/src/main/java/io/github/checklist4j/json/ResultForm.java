package io.github.checklist4j.json;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Exhibit;
import io.github.checklist4j.assessment.Header;
import io.github.checklist4j.assessment.LimitUse;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.ParameterUse;
import io.github.checklist4j.assessment.RuleNote;
import io.github.checklist4j.describe.Sparse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A project held against a checklist. Each rule, parameter and limit stands here once, and only where a finding uses it.
 *
 * @param header what it is of
 * @param tasks the results, in the order of the checklist
 * @param notes what rules say that no task names, or where they are in another order
 * @param parameters the parameters that a finding rests on
 * @param limits the published figures that a finding rests on
 * @param assumptions what was taken for absent facts
 * @param notices what there is to say beyond the tasks
 * @param evidence what the rules show, if it was asked for
 */
@Sparse
record ResultForm(
        Header header,
        List<TaskForm> tasks,
        List<RuleNote> notes,
        List<ParameterUse> parameters,
        List<LimitUse> limits,
        List<AssumptionForm> assumptions,
        List<Notice> notices,
        List<Exhibit> evidence) {
    ResultForm {
        Objects.requireNonNull(header, "header");
    }

    /** What is written of an assessment. */
    static ResultForm of(Assessment assessment) {
        Map<String, RuleNote> words = new LinkedHashMap<>();
        assessment.rules().forEach(note -> words.put(note.id(), note));
        List<TaskForm> tasks = assessment.tasks().stream()
                .map(task -> TaskForm.of(task, words))
                .toList();
        boolean told = notes(tasks).equals(assessment.rules());
        return new ResultForm(
                assessment.header(),
                told
                        ? tasks
                        : assessment.tasks().stream()
                                .map(task -> TaskForm.of(task, new LinkedHashMap<>()))
                                .toList(),
                told ? List.of() : assessment.rules(),
                assessment.parameters(),
                assessment.limits(),
                AssumptionForm.of(assessment.assumptions()),
                assessment.notices(),
                assessment.evidence());
    }

    private static List<RuleNote> notes(List<TaskForm> tasks) {
        return tasks.stream().flatMap(TaskForm::notes).toList();
    }

    /** The assessment of which this was written. */
    Assessment assessment() {
        return new Assessment(
                header,
                tasks.stream().map(TaskForm::task).toList(),
                notes.isEmpty() ? notes(tasks) : notes,
                parameters,
                limits,
                assumptions.stream().flatMap(AssumptionForm::assumptions).toList(),
                notices,
                evidence);
    }
}
