package com.example.checklist4j.benchmarks.library;

import com.example.checklist4j.benchmarks.decisions.Decision;
import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.checklist.Area;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.Task;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The library over a checklist that has a task for each decision. */
public final class Library {
    private static final String CHECKLIST = "benchmark";
    private static final String AREA = "decision";

    private Library() {}

    /**
     * The library with all decisions.
     *
     * @return an assessor, which may be shared
     */
    public static Assessor assessor() {
        return assessor(EnumSet.allOf(Decision.class));
    }

    /**
     * The library with some decisions.
     *
     * @param decisions which ones
     * @return an assessor, which may be shared
     */
    public static Assessor assessor(Collection<Decision> decisions) {
        List<Task> tasks = Stream.of(Decision.values())
                .filter(decisions::contains)
                .map(Library::task)
                .toList();
        Set<String> ids = Set.copyOf(tasks.stream().map(Task::id).toList());
        return Assessor.of(
                new Checklist(
                        CHECKLIST, "The decisions that are measured", List.of(new Area(AREA, "Decisions")), tasks),
                LibraryRules.ALL.stream()
                        .filter(rule -> ids.contains(rule.task()))
                        .toList());
    }

    private static Task task(Decision decision) {
        return new Task(decision.task(), AREA, decision.words(), decision.because(), decision.words(), List.of());
    }
}
