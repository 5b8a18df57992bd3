package com.example.checklist4j.cli;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.reassess.Ahead;
import io.github.checklist4j.report.TimelineReport;
import io.github.checklist4j.review.Timeline;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the days on which a verdict changes if nobody does anything. */
@Command(
        name = "timeline",
        description = "Look ahead: the days on which a verdict changes if nobody does anything.",
        versionProvider = ChecklistCommand.Version.class,
        mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {
    private final Assessor assessor;
    private final FactsReader reader;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FactsInput input;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = FactsInput.Day.class,
            description = "The last day. Default: a year after the evaluation date.")
    private LocalDate to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to show it: ${COMPLETION-CANDIDATES}. Default: text.")
    private Shown format;

    @Mixin
    private JudgedBy by;

    TimelineCommand(Assessor assessor, FactsReader reader) {
        this.assessor = assessor;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        Assessor judge = by.instead(assessor);
        Project project = reader.of(judge).read(input.file);
        LocalDate from = project.asOf() == null ? input.asOf : project.asOf();
        if (from == null) {
            throw new Refusal("nobody says from which day on; state asOf in " + input.file + ", or give --as-of");
        }
        LocalDate last = to == null ? from.plusYears(1) : to;
        if (last.isBefore(from)) {
            throw new Refusal(last + " is before " + from + ", from which day on the timeline goes");
        }
        Timeline timeline = Ahead.of(judge, project, from, last);
        spec.commandLine().getOut().print(format.of(timeline, TimelineReport::text, TimelineReport::markdown));
        return Exit.NOTHING_FAILED;
    }
}
