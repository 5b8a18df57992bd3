package io.github.checklist4j.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project held against a checklist. The same project, checklist and rules give the same assessment, to the byte.
 *
 * @param checklist the id of the checklist
 * @param project the id of the project
 * @param asOf the evaluation date, or {@code null} if nobody gave one
 * @param tasks the results, in the order of the checklist
 * @param notices what there is to say beyond the tasks
 */
public record Assessment(
        String checklist, String project, @Nullable LocalDate asOf, List<TaskResult> tasks, List<Notice> notices) {
    /** Refuses a missing part and copies the lists. */
    public Assessment {
        Objects.requireNonNull(checklist, "checklist");
        Objects.requireNonNull(project, "project");
        tasks = List.copyOf(tasks);
        notices = List.copyOf(notices);
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
     * The verdict on a task.
     *
     * @param id the id of the task
     * @return the verdict
     * @throws IllegalArgumentException if the checklist has no such task
     */
    public Verdict verdict(String id) {
        return task(id).orElseThrow(
                        () -> new IllegalArgumentException("the checklist " + checklist + " has no task " + id))
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
