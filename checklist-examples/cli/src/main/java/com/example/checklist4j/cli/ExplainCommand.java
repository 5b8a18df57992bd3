package com.example.checklist4j.cli;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.checklist.Task;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how a task is decided. */
@Command(
        name = "explain",
        description = "Explain a task: what it reads, when it is satisfied, parameters, sources.",
        versionProvider = ChecklistCommand.Version.class,
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Assessor assessor;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TASK-ID",
            arity = "0..1",
            description = "For example pattern.capacity-matched; without one, the tasks are listed.")
    private String id;

    @Mixin
    private JudgedBy by;

    ExplainCommand(Assessor assessor) {
        this.assessor = assessor;
    }

    @Override
    public Integer call() {
        Assessor judge = by.instead(assessor);
        if (id == null) {
            Page page = new Page();
            ListCommand.tasksOf(judge).forEach(page::line);
            spec.commandLine().getOut().print(page);
            return Exit.NOTHING_FAILED;
        }
        Task task = judge.checklist().task(id).orElseThrow(() -> unknown(judge));
        spec.commandLine().getOut().print(new TaskPage(judge, task).text());
        return Exit.NOTHING_FAILED;
    }

    private Refusal unknown(Assessor judge) {
        List<String> ids = judge.checklist().tasks().stream().map(Task::id).toList();
        return new Refusal("there is no task " + id + "; did you mean " + Nearest.to(id, ids) + "?");
    }
}
