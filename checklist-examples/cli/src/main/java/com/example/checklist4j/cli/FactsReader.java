package com.example.checklist4j.cli;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assess.Checker;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a facts file, or standard input where the file is {@code -}. */
final class FactsReader {
    static final String STANDARD_INPUT = "-";

    private final ChecklistJson json;
    private final InputStream in;

    FactsReader(ChecklistJson json, InputStream in) {
        this.json = json;
        this.in = in;
    }

    /** One that knows the words of another judge. */
    FactsReader of(Assessor judge) {
        return new FactsReader(Checker.of(judge).json(), in);
    }

    Project read(String file) {
        return readWithPlaces(file).value();
    }

    /** The facts, and where in the file each of them stands. */
    Reading<Project> readWithPlaces(String file) {
        boolean standardInput = file.equals(STANDARD_INPUT);
        try {
            if (YamlFacts.isYaml(file)) {
                return YamlFacts.read(json, path(file, "facts file"));
            }
            return standardInput
                    ? json.readWithPlaces(in, Project.class)
                    : json.readWithPlaces(path(file, "facts file"), Project.class);
        } catch (InvalidFactsException invalid) {
            throw Refusal.of(invalid, standardInput ? "standard input" : file);
        } catch (UncheckedIOException unreadable) {
            throw new Refusal(reason(file, unreadable.getCause()));
        }
    }

    /** A result, which does not come from where the facts come. */
    Assessment result(String file, String facts) {
        requireOther(file, facts);
        return file.equals(STANDARD_INPUT) ? ResultReader.read(in) : ResultReader.read(file);
    }

    /** Standard input ends with the first that reads it. */
    static void requireOther(String first, String second) {
        if (first.equals(STANDARD_INPUT) && second.equals(STANDARD_INPUT)) {
            throw new Refusal("only one of the two can be standard input");
        }
    }

    static Path path(String file, String kind) {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new Refusal(file + " is a directory, not a " + kind);
            }
            return path;
        } catch (InvalidPathException e) {
            throw new Refusal(file + " is no file name");
        }
    }

    static String reason(String file, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no file " + file;
        }
        return cause instanceof AccessDeniedException
                ? file + " may not be read"
                : file + " cannot be read: " + cause.getMessage();
    }
}
