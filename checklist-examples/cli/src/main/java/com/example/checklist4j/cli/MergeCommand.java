package com.example.checklist4j.cli;

import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Merge;
import io.github.checklist4j.facts.Merge.Conflict;
import io.github.checklist4j.facts.Merge.Stated;
import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the facts of two files as one, or everything in which they contradict each other. */
@Command(
        name = "merge",
        description = "Make one facts file of two: lists are merged by id, and what both state has to agree.",
        versionProvider = ChecklistCommand.Version.class,
        mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {
    private final FactsReader reader;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FIRST", description = "Facts as JSON; - reads standard input.")
    private String first;

    @Parameters(index = "1", paramLabel = "SECOND", description = "More facts of the same project.")
    private String second;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the facts to a file, the whole of it or nothing, and print none.")
    private String output;

    MergeCommand(FactsReader reader) {
        this.reader = reader;
    }

    @Override
    public Integer call() {
        if (first.equals("-") && second.equals("-")) {
            throw new Refusal("only one of the two can be standard input");
        }
        if (output != null) {
            OutputFile.requireOther(output, first, second);
        }
        Project merged = merged(reader.read(first), reader.read(second));
        if (output == null) {
            spec.commandLine().getOut().print(ChecklistJson.standard().write(merged));
        } else {
            OutputFile.write(output, stream -> ChecklistJson.standard().write(merged, stream));
        }
        return Exit.NOTHING_FAILED;
    }

    private Project merged(Project one, Project other) {
        try {
            Merge merge = Merge.of(one, other);
            if (merge.project() == null) {
                throw refusal(merge.conflicts().stream().map(this::line).toList(), "conflict");
            }
            return merge.project();
        } catch (InvalidFactsException apart) {
            throw refusal(apart.problems().stream().map(Problem::toString).toList(), "problem");
        }
    }

    private String line(Conflict conflict) {
        return conflict.path() + ": " + said(conflict.first(), first) + ", but " + said(conflict.second(), second);
    }

    private static String said(Stated stated, String file) {
        return stated + " in " + file;
    }

    /** Each on a line of its own, and how many there are. */
    private Refusal refusal(List<String> lines, String kind) {
        String total = lines.size() + " " + kind + (lines.size() == 1 ? "" : "s") + " between " + first + " and "
                + second + "; nothing was merged";
        return new Refusal(Stream.concat(lines.stream(), Stream.of(total)).toArray(String[]::new));
    }
}
