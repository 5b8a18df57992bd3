package com.example.checklist4j.portfolio;

import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.laws.ProjectGenerator;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A portfolio to try it with, the same each time: the example projects over and over, each with a few facts changed, forgotten or learned,
 * of some day in a year and a half. Some state no day, and some lines are broken off.
 */
final class Generated {
    private static final int DAYS = 540;
    private static final int WITHOUT_A_DATE = 40;
    private static final int BROKEN = 500;

    private final ProjectGenerator generator = ProjectGenerator.of(IntegrationStrategy.assessor());
    private final List<Project> examples = Stream.of("case-study-first", "case-study-revised", "half-known")
            .map(Generated::example)
            .toList();
    private final LocalDate newest = examples.stream()
            .map(Project::asOf)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElseThrow();

    private static Project example(String name) {
        try (InputStream in = Objects.requireNonNull(Generated.class.getResourceAsStream("/" + name + ".json"), name)) {
            return ChecklistJson.standard().read(in, Project.class);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Writes projects to a file, one on each line. */
    void write(int count, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            IntStream.rangeClosed(1, count).parallel().mapToObj(this::line).forEachOrdered(line -> write(line, out));
        }
    }

    private static void write(byte[] line, OutputStream out) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] line(int number) {
        String line = ChecklistJson.standard().writeLine(project(number));
        String kept = number % BROKEN == 0 ? line.substring(0, line.length() / 2) + "\n" : line;
        return kept.getBytes(StandardCharsets.UTF_8);
    }

    private Project project(int number) {
        Project like = generator.like(examples.get(number % examples.size()), number);
        LocalDate day = number % WITHOUT_A_DATE == 0 ? null : newest.minusDays(number * 37L % DAYS);
        return FactTree.with(FactTree.with(like, "id", "project-" + number), "asOf", day);
    }
}
