package com.example.checklist4j.cli;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.json.ChecklistJson;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the facts of several files as one, or everything in which one of them contradicts those before it. */
@Command(
        name = "merge",
        description =
                "Make one facts file of several: lists are merged by id, and what two of them state has to agree.",
        versionProvider = ChecklistCommand.Version.class,
        mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {
    private final Assessor assessor;
    private final FactsReader reader;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "2..*",
            paramLabel = "FILE",
            description = "Facts of one project, in the order in which its lists are to stand; - reads standard input.")
    private List<String> files;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the facts to a file, the whole of it or nothing, and print none.")
    private String output;

    @Mixin
    private JudgedBy by;

    MergeCommand(Assessor assessor, FactsReader reader) {
        this.assessor = assessor;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        if (Collections.frequency(files, FactsReader.STANDARD_INPUT) > 1) {
            throw new Refusal("only one of the files can be standard input");
        }
        if (output != null) {
            OutputFile.requireOther(output, Stream.concat(files.stream(), by.files()));
        }
        Drafts drafts = new Drafts();
        FactsReader knowing = reader.of(by.instead(assessor));
        files.forEach(file -> drafts.add(file, knowing.readWithPlaces(file)));
        if (output == null) {
            spec.commandLine().getOut().print(ChecklistJson.standard().write(drafts.merged()));
        } else {
            OutputFile.write(output, stream -> ChecklistJson.standard().write(drafts.merged(), stream));
        }
        return Exit.NOTHING_FAILED;
    }
}
