package com.example.checklist4j.cli;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Parameters;
import io.github.checklist4j.rules.Rule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the words by which facts may name something, one on each line, with what each stands for. */
@Command(versionProvider = ChecklistCommand.Version.class, mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    private final Assessor assessor;
    private final Function<Assessor, Stream<String>> lines;

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgedBy by;

    private ListCommand(Assessor assessor, Function<Assessor, Stream<String>> lines) {
        this.assessor = assessor;
        this.lines = lines;
    }

    static ListCommand tasks(Assessor assessor) {
        return new ListCommand(assessor, ListCommand::tasksOf);
    }

    static Stream<String> tasksOf(Assessor assessor) {
        return assessor.checklist().tasks().stream().map(task -> task.id() + "  " + task.title());
    }

    static ListCommand limits(Assessor assessor) {
        return new ListCommand(assessor, of -> of.data().limits().all().stream().map(ListCommand::limit));
    }

    static ListCommand products(Assessor assessor) {
        return new ListCommand(assessor, of -> of.data().capabilities().all().stream()
                .map(product -> product.id() + "  " + product.name()));
    }

    static ListCommand parameters(Assessor assessor) {
        return new ListCommand(assessor, ListCommand::parametersOf);
    }

    /** Each once, with the value that counts for the first task that uses it. */
    private static Stream<String> parametersOf(Assessor assessor) {
        Map<Parameter<?>, String> lines = new LinkedHashMap<>();
        for (Rule<?> rule : assessor.rules()) {
            rule.parameters()
                    .forEach(each -> lines.putIfAbsent(each, parameter(assessor.parameters(), rule.task(), each)));
        }
        return lines.values().stream();
    }

    private static String parameter(Parameters inForce, String task, Parameter<?> parameter) {
        return parameter.name() + "  " + inForce.use(task, parameter).value() + "  " + parameter.description();
    }

    private static String limit(Limit limit) {
        return limit.id() + "  " + figure(limit);
    }

    static String figure(Limit limit) {
        return limit.value().toPlainString() + " " + limit.unit()
                + (limit.window() == null ? "" : " in " + limit.window()) + ", by " + limit.scope();
    }

    /** The command under its name. */
    CommandLine named(String name, String description) {
        CommandLine command = new CommandLine(this);
        command.getCommandSpec().name(name).usageMessage().description(description);
        return command;
    }

    @Override
    public Integer call() {
        Page page = new Page();
        lines.apply(by.instead(assessor)).forEach(page::line);
        spec.commandLine().getOut().print(page);
        return Exit.NOTHING_FAILED;
    }
}
