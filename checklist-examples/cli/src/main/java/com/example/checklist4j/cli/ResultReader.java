package com.example.checklist4j.cli;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.json.ChecklistJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Reads a result that was written as JSON. */
final class ResultReader {
    /** A result begins with its header. */
    private static final Pattern BEGINNING = Pattern.compile("\\s*\\{\\s*\"header\"\\s*:", Pattern.DOTALL);

    private static final int ENOUGH = 256;

    private ResultReader() {}

    /** Whether a file looks like a result; anything else is read as facts, and refused as such. */
    static boolean isResult(String file) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            String begin = new String(in.readNBytes(ENOUGH), StandardCharsets.UTF_8);
            return BEGINNING.matcher(begin).lookingAt();
        } catch (IOException | InvalidPathException e) {
            return false; // whoever reads it says what is wrong
        }
    }

    static Assessment read(InputStream standardInput) {
        try {
            return ChecklistJson.standard().read(standardInput, Assessment.class);
        } catch (InvalidFactsException invalid) {
            throw Refusal.of(invalid, "standard input");
        } catch (UncheckedIOException e) {
            throw new Refusal(FactsReader.reason(FactsReader.STANDARD_INPUT, e.getCause()));
        }
    }

    static Assessment read(String file) {
        try {
            return ChecklistJson.standard().read(Path.of(file), Assessment.class);
        } catch (InvalidFactsException invalid) {
            throw Refusal.of(invalid, file);
        } catch (InvalidPathException e) {
            throw new Refusal(file + " is no file name");
        } catch (UncheckedIOException e) {
            throw new Refusal("the result " + file + " cannot be read: "
                    + (Files.exists(Path.of(file)) ? e.getCause().getMessage() : "there is no such file"));
        }
    }
}
