package com.example.checklist4j.quickstart;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.nio.file.Path;

/** Reads a facts file and prints the verdict on each task. */
public final class QuickStart {
    private QuickStart() {}

    /** Takes the facts file as its only argument. */
    public static void main(String[] args) {
        // readme:begin
        Project project = ChecklistJson.standard().read(Path.of(args[0]), Project.class);
        Assessment assessment = IntegrationStrategy.assess(project);
        for (TaskResult task : assessment.tasks()) {
            System.out.println(task.verdict() + " " + task.id() + " " + task.missing());
        }
        // readme:end
    }
}
