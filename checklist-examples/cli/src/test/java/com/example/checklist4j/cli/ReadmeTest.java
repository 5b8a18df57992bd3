package com.example.checklist4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what the examples compile, run and print. */
class ReadmeTest {
    private static final Path ROOT = Path.of("../..");
    private static final Path EXAMPLES = ROOT.resolve("checklist-examples");
    private static final Pattern REGION = Pattern.compile("// readme:begin\n(.*?)\n *// readme:end", Pattern.DOTALL);

    private final String readme = read(ROOT.resolve("README.md"));

    @Test
    void begins_with_the_main_job_and_the_tests() {
        assertThat(blocks("sh").get(0).lines())
                .containsExactly(
                        "mvn -q -B -DskipTests package && java -jar checklist-examples/cli/target/checklist.jar assess"
                                + " checklist-examples/projects/case-study-revised.json",
                        "mvn -B verify");
    }

    @Test
    void shows_java_that_is_a_marked_region_of_an_example() {
        assertThat(blocks("java")).isNotEmpty();
        assertThat(regions()).containsExactlyInAnyOrderElementsOf(blocks("java"));
    }

    @Test
    void shows_reports_that_the_tests_of_an_example_expect() {
        assertThat(blocks("text")).isNotEmpty();
        assertThat(files(".txt").map(ReadmeTest::read).map(String::strip).toList())
                .containsAll(blocks("text"));
    }

    @Test
    void names_only_files_that_there_are() {
        List<String> links = Pattern.compile("\\]\\(([^):]+)\\)|(checklist-examples/projects/[\\w.-]+)")
                .matcher(readme)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(ROOT.resolve(link))
                .exists());
    }

    @Test
    void agrees_with_the_script_on_the_test_command() {
        assertThat(read(ROOT.resolve(".ci/run")).lines())
                .contains(blocks("sh").get(0).lines().toList().get(1));
    }

    private List<String> blocks(String language) {
        return Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> regions() {
        List<String> regions = new ArrayList<>();
        files(".java")
                .filter(file -> file.toString().contains("src/main"))
                .map(file -> REGION.matcher(read(file)).results())
                .forEach(found -> found.map(ReadmeTest::code).forEach(regions::add));
        return regions;
    }

    private static String code(MatchResult region) {
        return region.group(1).stripIndent();
    }

    private static Stream<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(EXAMPLES)) {
            return all
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("target"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
