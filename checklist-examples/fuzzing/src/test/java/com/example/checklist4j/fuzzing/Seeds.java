package com.example.checklist4j.fuzzing;

import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Where the fuzzer starts from: files that are refused, an example, and small projects of every sort. */
final class Seeds {
    private static final Path REFUSED = Path.of("../../checklist-core/src/test/resources/refused");
    private static final Path EXAMPLE = Path.of("../projects/half-known.json");
    private static final int LARGEST = 6_000;
    private static final int GENERATED = 60;

    private Seeds() {}

    /** Facts files, good and bad. */
    static Stream<byte[]> facts() {
        return Stream.of(Stream.of(bytes(EXAMPLE)), generated(), refused()).flatMap(seeds -> seeds);
    }

    private static Stream<byte[]> refused() {
        try (Stream<Path> files = Files.walk(REFUSED)) {
            List<Path> bad = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            return bad.stream().map(Seeds::bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<byte[]> generated() {
        return LongStream.range(0, GENERATED)
                .mapToObj(seed -> Projects.of(seed, 0.02 + 0.4 * seed / GENERATED))
                .map(Seeds::written)
                .filter(facts -> facts.length <= LARGEST);
    }

    /** Without indentation, which would only keep the fuzzer busy. */
    private static byte[] written(Project project) {
        String text = ChecklistJson.standard().write(project);
        return text.replaceAll("\n *", "").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
