package com.example.checklist4j.cli;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.TaskResult;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What keeps tasks open: the facts to find out next, those that concern most tasks first. */
final class OpenTasks {
    private final List<TaskResult> open;

    OpenTasks(Assessment assessment) {
        open = assessment.tasks().stream()
                .filter(task -> !task.missing().isEmpty())
                .toList();
    }

    void write(Page page) {
        Map<String, Long> tasksByFact = open.stream()
                .flatMap(task -> task.missing().stream())
                .collect(Collectors.groupingBy(path -> path, LinkedHashMap::new, Collectors.counting()));
        page.section("missing, most needed first", mostNeededFirst(tasksByFact))
                .section("missing by task", open.stream().flatMap(OpenTasks::lines))
                .line("")
                .line(tasksByFact.size() + " missing facts keep " + open.size() + " tasks open");
    }

    private static Stream<String> mostNeededFirst(Map<String, Long> tasksByFact) {
        return tasksByFact.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(fact -> fact.getKey() + "  " + fact.getValue() + (fact.getValue() == 1 ? " task" : " tasks"));
    }

    private static Stream<String> lines(TaskResult task) {
        return Stream.concat(Stream.of(task.id()), task.missing().stream().map(path -> "  " + path));
    }
}
