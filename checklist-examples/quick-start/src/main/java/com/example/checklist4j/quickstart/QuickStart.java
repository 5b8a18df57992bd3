package com.example.checklist4j.quickstart;

// readme:begin
import io.github.checklist4j.assess.Checker;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.nio.file.Path;

/** Reads a facts file and prints the verdict on each task, or everything that is wrong with the file. */
public final class QuickStart {
    private static final Checker CHECKER = IntegrationStrategy.checker();

    public static void main(String[] args) {
        try {
            Assessment assessment = CHECKER.assess(CHECKER.read(Path.of(args[0])));
            for (TaskResult task : assessment.tasks()) {
                System.out.println(task.verdict() + " " + task.id() + " " + task.missing());
            }
        } catch (InvalidFactsException refused) {
            for (Problem problem : refused.problems()) {
                System.err.println(problem.code() + " " + problem);
            }
        }
    }
}
// readme:end
