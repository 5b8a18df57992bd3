package com.example.checklist4j.cli;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Exhibit;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.Reading;
import io.github.checklist4j.reassess.Ahead;
import io.github.checklist4j.report.IntegrationDiagram;
import io.github.checklist4j.review.Difference;
import io.github.checklist4j.review.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the assessment of a project. */
@Command(
        name = "assess",
        description = "Assess a project: the verdict on each task, and why.",
        versionProvider = ChecklistCommand.Version.class,
        mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {
    /** The task that the diagram belongs to. */
    private static final String EXPLAINED = "goals.architecture-explained";

    private final Assessor assessor;
    private final FactsReader reader;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FactsInput input;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to show the result: ${COMPLETION-CANDIDATES}. Default: text."
                    + " May be given several times, each but the last with an --output of its own.")
    private List<Format> formats = List.of();

    @Mixin
    private JudgedBy by;

    @Option(
            names = "--only",
            paramLabel = "WORD",
            description = "Judge only tasks of this id, area or tag. May be given several times.")
    private List<String> only = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "<verdict>",
            defaultValue = "not-satisfied",
            description = "From which verdict on a task, or from which severity of one that is not satisfied, counts as"
                    + " failed: ${COMPLETION-CANDIDATES}."
                    + " Default: ${DEFAULT-VALUE}. An error always does.")
    private FailOn failOn;

    @Option(
            names = "--baseline",
            paramLabel = "RESULT",
            description =
                    "A result as JSON (- reads standard input): only what fails now and did not fail there counts as failed.")
    private String baseline;

    @Option(names = "--details", description = "Show everything in the text, not its first page alone.")
    private boolean details;

    @Option(names = "--evidence", description = "Show tables, figures over time and graphs in text and JSON too.")
    private boolean evidence;

    @Option(
            names = "--strict",
            description =
                    "Assume nothing: an absent fact is unknown even where its documentation says what it may mean.")
    private boolean strict;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the result to a file, the whole of it or nothing, and print none."
                    + " The first one takes the first --format, and so on.")
    private List<String> outputs = List.of();

    AssessCommand(Assessor assessor, FactsReader reader) {
        this.assessor = assessor;
        this.reader = reader;
    }

    @Override
    public Integer call() throws IOException {
        List<Format> shown = formats.isEmpty() ? List.of(Format.TEXT) : formats;
        requireAnOutputForEach(shown);
        for (String output : outputs) {
            OutputFile.requireOther(
                    output,
                    Stream.concat(by.files(), Stream.of(input.file, baseline).filter(Objects::nonNull)));
        }
        Assessment before = baseline == null ? null : reader.result(baseline, input.file);
        Assessor judge = judge();
        Reading<Project> facts = reader.of(judge).readWithPlaces(input.file);
        Project project = facts.value();
        Assessment assessment = judge.assess(project, input.asOf);
        boolean drawn = evidence || shown.stream().anyMatch(Format::draws);
        List<Exhibit> exhibits = drawn ? exhibits(judge, project, assessment) : List.of();
        Timeline timeline = timeline(judge, project, assessment, shown);
        String file = input.file.equals(FactsReader.STANDARD_INPUT) ? "" : input.file;
        View view = new View(assessment, exhibits, timeline, evidence, details, file, facts.places());
        for (int i = 0; i < shown.size(); i++) {
            show(view, shown.get(i), i);
        }
        return hasFailed(assessment, before) ? Exit.A_TASK_FAILED : Exit.NOTHING_FAILED;
    }

    private boolean hasFailed(Assessment assessment, Assessment before) {
        return before == null
                ? failOn.failed(assessment)
                : failOn.failedAnew(assessment, Difference.of(before, assessment));
    }

    /** What time will change, for a page that shows it; {@code null} where nobody knows which day it is. */
    private Timeline timeline(Assessor judge, Project project, Assessment assessment, List<Format> shown) {
        LocalDate asOf = assessment.header().asOf();
        return asOf == null || !shown.contains(Format.HTML) ? null : Ahead.of(judge, project, asOf, asOf.plusYears(1));
    }

    private Assessor judge() {
        Assessor judge = by.instead(assessor);
        return only(strict ? judge.strict() : judge);
    }

    private Assessor only(Assessor all) {
        try {
            return only.isEmpty() ? all : all.only(only);
        } catch (IllegalArgumentException nobody) {
            throw new Refusal(nobody.getMessage());
        }
    }

    /** What the rules show, and before it how the project hangs together. */
    private List<Exhibit> exhibits(Assessor judge, Project project, Assessment assessment) {
        List<Exhibit> exhibits = new ArrayList<>();
        if (judge.checklist().task(EXPLAINED).isPresent()) {
            exhibits.add(Exhibit.of(EXPLAINED, IntegrationDiagram.of(project, assessment)));
        }
        exhibits.addAll(judge.evidence(project, input.asOf));
        return exhibits;
    }

    private void requireAnOutputForEach(List<Format> shown) {
        if (outputs.size() > shown.size() || shown.size() > outputs.size() + 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "each --output takes one --format, and one format at most goes without: found " + shown.size()
                            + " of the one and " + outputs.size() + " of the other");
        }
    }

    private void show(View view, Format format, int index) throws IOException {
        if (index < outputs.size()) {
            OutputFile.write(outputs.get(index), stream -> view.show(format, stream));
        } else {
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            view.show(format, printed);
            spec.commandLine().getOut().print(printed.toString(StandardCharsets.UTF_8));
        }
    }
}
