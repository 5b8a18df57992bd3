package com.example.checklist4j.cli;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.reassess.Situation;
import io.github.checklist4j.reassess.Why;
import io.github.checklist4j.report.DifferenceReport;
import io.github.checklist4j.review.Difference;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what differs between two assessments. */
@Command(
        name = "compare",
        description = {
            "Compare two projects, or two results: which verdicts changed, which findings are new or gone.",
            "Of two facts files it says too which smallest set of changes made each verdict so."
        },
        versionProvider = ChecklistCommand.Version.class,
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private final Assessor assessor;
    private final FactsReader reader;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "Facts, or a result as JSON.")
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", description = "Facts, or a result as JSON.")
    private String now;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = FactsInput.Day.class,
            description = "The evaluation date where a file states none.")
    private LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to show it: ${COMPLETION-CANDIDATES}. Default: text.")
    private Shown format;

    @Mixin
    private JudgedBy by;

    CompareCommand(Assessor assessor, FactsReader reader) {
        this.assessor = assessor;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        FactsReader.requireOther(old, now);
        boolean facts = !ResultReader.isResult(old) && !ResultReader.isResult(now);
        Difference difference =
                facts ? Why.of(situation(old), situation(now)) : Difference.of(assessment(old), assessment(now));
        spec.commandLine().getOut().print(format.of(difference, DifferenceReport::text, DifferenceReport::markdown));
        return Exit.NOTHING_FAILED;
    }

    private Situation situation(String file) {
        Assessor judge = by.instead(assessor);
        return new Situation(judge, reader.of(judge).read(file), asOf);
    }

    private Assessment assessment(String file) {
        return ResultReader.isResult(file)
                ? ResultReader.read(file)
                : situation(file).assess();
    }
}
