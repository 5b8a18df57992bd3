package com.example.checklist4j.cli;

import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.review.Starter;
import io.github.checklist4j.review.Starter.Link;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the beginning of a facts file. */
@Command(
        name = "init",
        description = {
            "Begin a facts file with what you say and nothing else: the systems, and who sends to whom.",
            "Without options it asks."
        },
        versionProvider = ChecklistCommand.Version.class,
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    private static final Pattern LINK = Pattern.compile("(?:([^:>]+):)?\\s*(\\S.*?)\\s*->\\s*(\\S.*?)\\s*");

    private final InputStream in;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to make: .json, or .yaml with comments.")
    private String file;

    @Option(names = "--id", paramLabel = "ID", description = "The id of the project. Default: the name of the file.")
    private String id;

    @Option(names = "--name", paramLabel = "NAME", description = "The name of the project.")
    private String name;

    @Option(names = "--system", paramLabel = "ID", description = "A system; may be given several times.")
    private List<String> systems = new ArrayList<>();

    @Option(
            names = "--integration",
            paramLabel = "FROM -> TO",
            description = "Who sends to whom, with an id before it or not: \"orders: crm -> erp\"."
                    + " May be given several times.")
    private List<String> integrations = new ArrayList<>();

    InitCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        Path path = Path.of(file);
        if (Files.exists(path)) {
            throw new Refusal(file + " is there already; nothing was written");
        }
        if (systems.isEmpty() && integrations.isEmpty() && name == null) {
            ask();
        }
        try {
            Starter starter = new Starter(id == null ? idOf(path) : id, name, systems, links());
            boolean yaml = YamlFacts.isYaml(file);
            String text = yaml ? starter.yaml() : starter.json();
            OutputFile.write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (InvalidFactsException invalid) {
            throw Refusal.of(invalid, "what was said");
        }
        spec.commandLine()
                .getOut()
                .print(file + " is written. Go on with: checklist ask " + file + "\n"
                        + "An editor helps with: checklist schema facts > " + Starter.SCHEMA + "\n");
        return Exit.NOTHING_FAILED;
    }

    private void ask() {
        Dialogue dialogue = new Dialogue(in, spec.commandLine().getErr());
        String said = dialogue.ask("Name of the project: ");
        name = said == null || said.isEmpty() ? null : said;
        Stream.of(dialogue.orNothing("Systems, by short names with commas between: ")
                        .split(",", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .forEach(systems::add);
        for (String link = dialogue.orNothing("Who sends to whom, such as crm -> erp; an empty line ends: ");
                !link.isEmpty();
                link = dialogue.orNothing("and: ")) {
            integrations.add(link);
        }
    }

    private static String idOf(Path path) {
        String last = String.valueOf(path.getFileName());
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    private List<Link> links() {
        Set<String> taken = new HashSet<>();
        List<Link> links = new ArrayList<>();
        for (String each : integrations) {
            Matcher link = LINK.matcher(each);
            if (!link.matches()) {
                throw new Refusal("'" + each + "' does not say who sends to whom; write it as crm -> erp");
            }
            String said = link.group(1) == null
                    ? link.group(2) + "-to-" + link.group(3)
                    : link.group(1).strip();
            String unique = said;
            for (int i = 2; link.group(1) == null && taken.contains(unique); i++) {
                unique = said + "-" + i;
            }
            taken.add(unique);
            links.add(new Link(unique, link.group(2), link.group(3)));
        }
        return links;
    }
}
