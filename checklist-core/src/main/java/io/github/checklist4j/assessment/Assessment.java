package io.github.checklist4j.assessment;

import io.github.checklist4j.describe.Sparse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A project held against a checklist. The same project, checklist and rules give the same assessment, to the byte. Each rule, parameter and
 * limit stands here once, and only where a finding uses it; findings refer to them by id.
 *
 * @param header what it is of
 * @param tasks the results, in the order of the checklist
 * @param rules the rules that found something
 * @param parameters the parameters that a finding rests on
 * @param limits the published figures that a finding rests on
 * @param assumptions what was taken for absent facts, those with the same value for the same reason together
 * @param notices what there is to say beyond the tasks
 * @param evidence what the rules show, if it was asked for
 */
@Sparse
public record Assessment(
        Header header,
        List<TaskResult> tasks,
        List<RuleNote> rules,
        List<ParameterUse> parameters,
        List<LimitUse> limits,
        List<Assumption> assumptions,
        List<Notice> notices,
        List<Exhibit> evidence) {
    /** Refuses a missing part and copies the lists. */
    public Assessment {
        Objects.requireNonNull(header, "header");
        tasks = List.copyOf(tasks);
        rules = List.copyOf(rules);
        parameters = List.copyOf(parameters);
        limits = List.copyOf(limits);
        assumptions = List.copyOf(Assumption.together(assumptions));
        notices = List.copyOf(notices);
        evidence = List.copyOf(evidence);
    }

    /**
     * The same with what the rules show.
     *
     * @param exhibits what they show
     * @return a copy
     */
    public Assessment with(List<Exhibit> exhibits) {
        return new Assessment(header, tasks, rules, parameters, limits, assumptions, notices, exhibits);
    }

    /**
     * The result for a task.
     *
     * @param id the id of the task
     * @return the result, or empty if the checklist has no such task
     */
    public Optional<TaskResult> task(String id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    /**
     * A rule that found something.
     *
     * @param id the id of the rule
     * @return what it says, or empty if it found nothing
     */
    public Optional<RuleNote> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * The verdict on a task.
     *
     * @param id the id of the task
     * @return the verdict
     * @throws IllegalArgumentException if the checklist has no such task
     */
    public Verdict verdict(String id) {
        return task(id).orElseThrow(() ->
                        new IllegalArgumentException("the checklist " + header.checklist() + " has no task " + id))
                .verdict();
    }

    /**
     * The verdict on the whole checklist: the conjunction of its tasks.
     *
     * @return NOT_APPLICABLE if nothing could be judged
     */
    public Verdict verdict() {
        return tasks.stream().map(TaskResult::verdict).reduce(Verdict.NOT_APPLICABLE, Verdict::and);
    }

    /**
     * The findings of all tasks.
     *
     * @return them in the order of the tasks
     */
    public List<Finding> findings() {
        return tasks.stream().flatMap(task -> task.findings().stream()).toList();
    }
}
