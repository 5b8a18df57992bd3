package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.TaskResult;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Something to do: a remedy, whom it helps, and the changes that are known to do. */
final class Step {
    /** Those that concern most tasks first, then those that concern most subjects. */
    static final Comparator<Step> MOST_CONCERNED_FIRST = Comparator.<Step>comparingInt(step -> step.tasks.size())
            .thenComparingInt(step -> step.subjects.size())
            .reversed();

    private final String remedy;
    private final Set<String> tasks = new LinkedHashSet<>();
    private final Set<String> subjects = new LinkedHashSet<>();
    private final Set<String> changes = new LinkedHashSet<>();
    private final Set<String> dead = new LinkedHashSet<>(); // that no value of a fact is enough

    Step(String remedy) {
        this.remedy = remedy;
    }

    void add(TaskResult task, Finding finding) {
        tasks.add(task.id());
        subjects.addAll(finding.subjects());
        changes.addAll(Sentences.changes(finding));
        dead.addAll(Sentences.dead(finding));
    }

    String remedy() {
        return remedy;
    }

    List<String> tasks() {
        return List.copyOf(tasks);
    }

    List<String> subjects() {
        return List.copyOf(subjects);
    }

    /** The smallest changes that were computed, in words; where there is none, why. */
    List<String> changes() {
        return List.copyOf(changes.isEmpty() ? dead : changes);
    }
}
