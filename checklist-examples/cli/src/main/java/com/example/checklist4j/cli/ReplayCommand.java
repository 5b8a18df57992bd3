package com.example.checklist4j.cli;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.reassess.Replay;
import io.github.checklist4j.report.DifferenceReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses again what a result is of. */
@Command(
        name = "replay",
        description = {
            "Assess again with the date, parameters and limits of a result, and say whether the same comes out.",
            "Exit code 0: the same; 1: something else."
        },
        versionProvider = ChecklistCommand.Version.class,
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
    private final Assessor assessor;
    private final FactsReader reader;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RESULT", description = "A result as JSON; - reads standard input.")
    private String result;

    @Parameters(index = "1", paramLabel = "FACTS", description = "The facts that it is of; - reads standard input.")
    private String facts;

    @Mixin
    private JudgedBy by;

    ReplayCommand(Assessor assessor, FactsReader reader) {
        this.assessor = assessor;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        Assessor judge = by.instead(assessor);
        Replay replay =
                Replay.of(judge, reader.result(result, facts), reader.of(judge).read(facts));
        Page page = new Page().line(replay.isEqual() ? "equal: the same came out" : "not equal");
        page.section("because", replay.reasons().stream());
        page.section("differs", replay.differs().stream());
        spec.commandLine().getOut().print(page);
        if (!replay.isEqual() && !replay.difference().verdicts().isEmpty()) {
            spec.commandLine().getOut().print("\n" + DifferenceReport.text(replay.difference()));
        }
        return replay.isEqual() ? Exit.NOTHING_FAILED : Exit.A_TASK_FAILED;
    }
}
