package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Files that no door may let in, each beside the report that it must give: {@code src/test/resources/refused/<group>/<name>.json} and
 * {@code .txt}. After a change that is meant, {@code -Drefused.update=true} writes the reports anew; read what changed.
 */
class RefusedFilesTest {
    private static final Path ROOT = Path.of("src/test/resources/refused");
    private static final boolean UPDATE = Boolean.getBoolean("refused.update");

    @TestFactory
    Stream<DynamicContainer> each_file_is_refused_with_its_report() {
        return entries(ROOT).stream()
                .map(group -> dynamicContainer(
                        name(group),
                        entries(group).stream()
                                .filter(file -> name(file).endsWith(".json"))
                                .map(file -> dynamicTest(name(file), file.toUri(), () -> isRefused(file)))));
    }

    private static void isRefused(Path file) throws IOException {
        List<String> problems = Refusals.of(ChecklistJson.standard(), Files.readAllBytes(file));
        Path report = file.resolveSibling(name(file).replace(".json", ".txt"));
        if (UPDATE) {
            Files.write(report, problems);
        }
        assertThat(problems).as("the report").isEqualTo(Files.readAllLines(report));
        assertThat(problems).allSatisfy(problem -> assertThat(problem).hasSizeLessThan(1_500));
    }

    @Test
    void no_report_stands_without_its_file() {
        assertThat(names(".txt")).isEqualTo(names(".json"));
    }

    @Test
    void there_are_many() {
        assertThat(names(".json")).hasSizeGreaterThan(600);
    }

    private static TreeSet<String> names(String ending) {
        return entries(ROOT).stream()
                .flatMap(group -> entries(group).stream())
                .map(file -> ROOT.relativize(file).toString())
                .filter(file -> file.endsWith(ending))
                .map(file -> file.substring(0, file.length() - ending.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> entries(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }
}
