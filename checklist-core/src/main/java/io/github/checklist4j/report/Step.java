package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Suggestion;
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

    Step(String remedy) {
        this.remedy = remedy;
    }

    void add(TaskResult task, Finding finding) {
        tasks.add(task.id());
        subjects.addAll(finding.subjects());
        for (Suggestion suggestion : finding.suggestions()) {
            changes.add(Sentences.suggestion(finding, suggestion));
        }
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

    /** The smallest changes that were computed, in words. */
    List<String> changes() {
        return List.copyOf(changes);
    }
}
