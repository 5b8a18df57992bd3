package com.example.checklist4j.cli;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.facts.Project;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.slf4j.Logger;
import org.slf4j.nop.NOPServiceProvider;
import picocli.CommandLine;
import tools.jackson.core.json.JsonFactory;

/** A Java process of its own, with the class path of the tests. */
final class Child {
    private static final List<Class<?>> USED = List.of(
            Child.class,
            Main.class,
            Assessor.class,
            Project.class,
            CommandLine.class,
            JsonFactory.class,
            Logger.class,
            NOPServiceProvider.class,
            NullMarked.class);

    private Child() {}

    static ProcessBuilder running(List<String> options, Class<?> main, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command);
    }

    /** Where the classes came from: whoever runs the tests may have a class loader of its own. */
    private static String classPath() {
        return USED.stream()
                .map(used -> new File(used.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                        .toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What the process writes to standard output; what it says to standard error goes to that of the tests. */
    static byte[] output(ProcessBuilder builder) {
        try {
            Process process =
                    builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
            process.getOutputStream().close();
            return process.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
