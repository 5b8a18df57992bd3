package com.example.checklist4j.cli;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.report.TextReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

    @Option(names = "--details", description = "Show everything in the text, not the first page alone.")
    private boolean details;

    @Option(names = "--evidence", description = "Show tables, figures over time and graphs too.")
    private boolean evidence;

    @Option(
            names = "--strict",
            description =
                    "Assume nothing: an absent fact is unknown even where its documentation says what it may mean.")
    private boolean strict;

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
    public Integer call() throws IOException {
        Assessment assessment = assessment(strict ? assessor.strict() : assessor, reader.read(input.file));
        if (output == null) {
            ByteArrayOutputStream shown = new ByteArrayOutputStream();
            show(assessment, shown);
            spec.commandLine().getOut().print(shown.toString(StandardCharsets.UTF_8));
        } else {
            OutputFile.write(output, stream -> show(assessment, stream));
        }
        return failOn.failed(assessment) ? Exit.A_TASK_FAILED : Exit.NOTHING_FAILED;
    }

    private Assessment assessment(Assessor judge, Project project) {
        Assessment assessment = judge.assess(project, input.asOf);
        return evidence ? assessment.with(judge.evidence(project, input.asOf)) : assessment;
    }

    private void show(Assessment assessment, OutputStream stream) throws IOException {
        switch (format) {
            case TEXT ->
                stream.write((details || evidence ? TextReport.details(assessment) : TextReport.of(assessment))
                        .getBytes(StandardCharsets.UTF_8));
            case JSON -> ChecklistJson.standard().writeCompact(assessment, stream);
        }
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
