package com.example.checklist4j.cli;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.facts.Project;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints which facts of a project are known, and which to find out next. */
@Command(
        name = "facts",
        description = "Show which facts are known, and which ones still keep tasks open.",
        versionProvider = ChecklistCommand.Version.class,
        mixinStandardHelpOptions = true)
final class FactsCommand implements Callable<Integer> {
    private final Assessor assessor;
    private final FactsReader reader;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FactsInput input;

    @Mixin
    private JudgedBy by;

    FactsCommand(Assessor assessor, FactsReader reader) {
        this.assessor = assessor;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        Assessor judge = by.instead(assessor);
        Project project = reader.of(judge).read(input.file);
        Page page = new Page();
        new KnownFacts(project).write(page);
        new OpenTasks(judge.assess(project, input.asOf)).write(page);
        spec.commandLine().getOut().print(page);
        return Exit.NOTHING_FAILED;
    }
}
