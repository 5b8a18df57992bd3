package com.example.checklist4j.importer;

import com.example.checklist4j.importer.azure.Azure;
import com.example.checklist4j.importer.powerplatform.PowerPlatform;
import com.example.checklist4j.importer.structurizr.Structurizr;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.report.ResultFile;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints a facts file from what a platform exports, and on standard error what is no fact in it. Whatever it is given, it writes the whole
 * draft or nothing.
 */
public final class Main {
    static final int DONE = 0;
    static final int BAD_INPUT = 2;

    /** The door of whoever assesses the draft: it knows the products and every other word. */
    private static final ChecklistJson STRICT = IntegrationStrategy.checker().json();

    private static final Map<String, Importer> IMPORTERS = new LinkedHashMap<>();

    static {
        IMPORTERS.put("power-platform", new PowerPlatform());
        IMPORTERS.put("azure", new Azure());
        IMPORTERS.put("structurizr", new Structurizr());
    }

    private static final String USAGE =
            "import " + String.join("|", IMPORTERS.keySet()) + " FILE [--id ID] [--output FILE] [--notes FILE]";

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args, new FileOutputStream(FileDescriptor.out), System.err));
    }

    /** Runs the command; gives the exit code. */
    static int run(String[] args, OutputStream out, OutputStream err) {
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        try {
            write(Arguments.of(args), out, errors);
            return DONE;
        } catch (Refused refused) {
            errors.println("import: " + refused.getMessage());
        } catch (InvalidFactsException invalid) {
            invalid.problems().forEach(problem -> errors.println("import: " + Refused.printable(problem.toString())));
        }
        return BAD_INPUT;
    }

    private static void write(Arguments arguments, OutputStream out, PrintWriter errors) {
        Importer importer = IMPORTERS.get(arguments.format());
        if (importer == null) {
            throw new Refused(arguments.format(), "is no format; usage: " + USAGE);
        }
        Draft draft = importer.read(path(arguments.file()));
        Project project = arguments.id() == null ? draft.project() : named(draft.project(), arguments.id());
        byte[] facts = bytes(project);
        String notes = Stream.concat(Coverage.of(project).stream().map(Coverage::toString), draft.notes().stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        if (arguments.notes() != null) {
            put(notes.getBytes(StandardCharsets.UTF_8), arguments.notes(), out);
        }
        put(facts, arguments.output(), out);
        if (arguments.notes() == null) {
            errors.print(notes);
            errors.flush();
        }
    }

    private static Project named(Project project, String id) {
        return FactTree.with(project, "id", id);
    }

    /** What comes out has passed the door that will read it. */
    private static byte[] bytes(Project project) {
        ByteArrayOutputStream facts = new ByteArrayOutputStream();
        ChecklistJson.standard().write(project, facts);
        STRICT.read(facts.toString(StandardCharsets.UTF_8), Project.class);
        return facts.toByteArray();
    }

    private static void put(byte[] bytes, String file, OutputStream out) {
        try {
            if (file == null) {
                out.write(bytes);
                out.flush();
            } else {
                ResultFile.write(path(file), output -> output.write(bytes));
            }
        } catch (IOException e) {
            throw new Refused("the draft", "cannot be written: " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw new Refused(file, "cannot be written: " + e.getCause().getMessage());
        }
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new Refused(file, "is no file name");
        }
    }

    /** What was typed. */
    private record Arguments(String format, String file, String id, String output, String notes) {
        private static final List<String> OPTIONS = List.of("--id", "--output", "--notes");

        static Arguments of(String[] args) {
            Map<String, String> options = new LinkedHashMap<>();
            for (int i = 2; i < args.length; i += 2) {
                boolean known = OPTIONS.contains(args[i]) && i + 1 < args.length;
                if (!known || options.put(args[i], args[i + 1]) != null) {
                    throw new Refused(args[i], "is not understood; usage: " + USAGE);
                }
            }
            if (args.length < 2) {
                throw new Refused("usage", USAGE);
            }
            return new Arguments(
                    args[0], args[1], options.get("--id"), options.get("--output"), options.get("--notes"));
        }
    }
}
