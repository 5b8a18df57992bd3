package com.example.checklist4j.benchmarks.door;

import io.github.checklist4j.facts.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program that only reads the facts; what a cold start of the command is held against. */
public final class ParseOnly {
    private ParseOnly() {}

    /**
     * Reads a file and says whose facts it holds.
     *
     * @param file its path, alone
     * @throws IOException if it cannot be read
     */
    public static void main(String... file) throws IOException {
        Project project = Databind.reader().readValue(Files.readAllBytes(Path.of(file[0])));
        System.out.println(project.id());
    }
}
