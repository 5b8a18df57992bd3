package com.example.checklist4j.cli;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.report.TextReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the assessment of a project. */
@Command(
        name = "assess",
        description = "Assess a project: the verdict on each task, and why.",
        versionProvider = ChecklistCommand.Version.class,
        mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {
    private final Assessor assessor;
    private final FactsReader reader;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FactsInput input;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "How to show the result: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(
            names = "--fail-on",
            paramLabel = "<verdict>",
            defaultValue = "not-satisfied",
            description = "From which verdict on a task counts as failed: ${COMPLETION-CANDIDATES}."
                    + " Default: ${DEFAULT-VALUE}. An error always does.")
    private FailOn failOn;

    @Option(names = "--brief", description = "Leave the tables out of the text.")
    private boolean brief;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the result to a file, the whole of it or nothing, and print none.")
    private String output;

    AssessCommand(Assessor assessor, FactsReader reader) {
        this.assessor = assessor;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        Assessment assessment = assessor.assess(reader.read(input.file), input.asOf);
        if (output == null) {
            spec.commandLine().getOut().print(shown(assessment));
        } else {
            OutputFile.write(output, shown(assessment));
        }
        return failOn.failed(assessment) ? Exit.A_TASK_FAILED : Exit.NOTHING_FAILED;
    }

    private String shown(Assessment assessment) {
        return switch (format) {
            case TEXT -> brief ? TextReport.brief(assessment) : TextReport.of(assessment);
            case JSON -> ChecklistJson.standard().write(assessment);
        };
    }

    /** How a result is shown. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return Word.of(this);
        }
    }
}
