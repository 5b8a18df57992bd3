package com.example.checklist4j.cli;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assess.Checker;
import java.io.InputStream;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command, which does nothing by itself. */
@Command(
        name = "checklist",
        description = "Decides the integration strategy checklist from a project's facts.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = ChecklistCommand.Version.class,
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit code 0: nothing failed; 1: some task failed; 2: bad input or usage.",
            "Extensions on the class path are used."
        })
final class ChecklistCommand {
    static CommandLine on(Checker checker, InputStream in) {
        Assessor assessor = checker.assessor();
        FactsReader reader = new FactsReader(checker.json(), in);
        CommandLine command = new CommandLine(new ChecklistCommand())
                .addSubcommand(new AssessCommand(assessor, reader))
                .addSubcommand(new ExplainCommand(assessor))
                .addSubcommand(new FactsCommand(assessor, reader))
                .addSubcommand(new MergeCommand(assessor, reader))
                .addSubcommand(new InitCommand(in))
                .addSubcommand(new AskCommand(assessor, in))
                .addSubcommand(new CompareCommand(assessor, reader))
                .addSubcommand(new TimelineCommand(assessor, reader))
                .addSubcommand(new ReplayCommand(assessor, reader))
                .addSubcommand(new SchemaCommand(assessor))
                .addSubcommand(ListCommand.tasks(assessor).named("tasks", "List the tasks of the checklist."))
                .addSubcommand(ListCommand.limits(assessor)
                        .named("limits", "List the limits that a project can have measured itself."))
                .addSubcommand(ListCommand.products(assessor)
                        .named("products", "List the products of which something is published."))
                .addSubcommand(
                        ListCommand.parameters(assessor).named("parameters", "List the parameters of the rules."));
        return command.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExpandAtFiles(false)
                .registerConverter(Format.class, Word.among(Format.values()))
                .registerConverter(Shown.class, Word.among(Shown.values()))
                .registerConverter(FailOn.class, Word.among(FailOn.values()))
                .registerConverter(SchemaCommand.Document.class, Word.among(SchemaCommand.Document.values()))
                .setParameterExceptionHandler((misuse, args) -> report(misuse))
                .setExecutionExceptionHandler(
                        (failure, line, parsed) -> Refusal.of(failure).report(line.getErr()));
    }

    private static int report(ParameterException misuse) {
        CommandLine line = misuse.getCommandLine();
        String advice = misuse instanceof UnmatchedArgumentException unmatched ? didYouMean(unmatched) : "";
        return new Refusal(
                        misuse.getMessage() + advice,
                        "try: " + line.getCommandSpec().qualifiedName() + " --help")
                .report(line.getErr());
    }

    private static String didYouMean(UnmatchedArgumentException unmatched) {
        List<String> near = unmatched.getSuggestions();
        return near.isEmpty() ? didYouMeanOption(unmatched) : "; did you mean " + near.get(0) + "?";
    }

    private static String didYouMeanOption(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().get(0);
        List<String> options = List.copyOf(
                unmatched.getCommandLine().getCommandSpec().optionsMap().keySet());
        return first.startsWith("--") ? Nearest.advice(first, options) : "";
    }

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = ChecklistCommand.class.getPackage().getImplementationVersion();
            return new String[] {"checklist " + (version == null ? "(not packaged)" : version)};
        }
    }
}
