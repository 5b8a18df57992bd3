package io.github.checklist4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Arrows between packages point one way: each imports only what stands before it. */
class LayersTest {
    private static final List<String> CORE =
            List.of("describe", "internal", "facts", "checklist", "assessment", "json", "jackson", "review", "report");
    private static final List<String> RULES = List.of(
            "knowledge",
            "limits",
            "platform",
            "availability",
            "capacity",
            "cost",
            "reach",
            "rules",
            "keys",
            "assess",
            "laws",
            "strategy",
            "reassess");
    private static final Pattern IMPORT = Pattern.compile("import (?:static )?io\\.github\\.checklist4j\\.(\\w+)\\.");
    private static final Pattern FOREIGN = Pattern.compile("import (?:static )?(tools\\.jackson|org\\.slf4j)\\.");

    record Source(Path file, String room, String text) {
        @Override
        public String toString() {
            return room + "/" + file.getFileName();
        }
    }

    static Stream<Source> sources() throws IOException {
        return Stream.concat(sources("checklist-core").stream(), sources("checklist-rules").stream());
    }

    private static List<Source> sources(String module) throws IOException {
        Path root = Path.of("..", module, "src", "main", "java", "io", "github", "checklist4j");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> source(root, file))
                    .toList();
        }
    }

    private static Source source(Path root, Path file) {
        try {
            return new Source(file, root.relativize(file).getName(0).toString(), Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void every_room_has_its_place_in_the_order() throws IOException {
        assertThat(sources("checklist-core").stream().map(Source::room).distinct())
                .containsExactlyInAnyOrderElementsOf(CORE);
        assertThat(sources("checklist-rules").stream().map(Source::room).distinct())
                .containsExactlyInAnyOrderElementsOf(RULES);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void imports_only_rooms_below(Source source) {
        List<String> order = Stream.concat(CORE.stream(), RULES.stream()).toList();
        Matcher imports = IMPORT.matcher(source.text());
        while (imports.find()) {
            assertThat(order.indexOf(imports.group(1)))
                    .as(source + " imports " + imports.group(1))
                    .isLessThanOrEqualTo(order.indexOf(source.room()));
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void jackson_stays_behind_the_doors_and_logging_in_the_assessor(Source source) {
        Matcher foreign = FOREIGN.matcher(source.text());
        Set<String> allowed = Set.of("json", "jackson", "assess");
        if (foreign.find()) {
            assertThat(allowed).as(source + " imports " + foreign.group(1)).contains(source.room());
        }
    }

    @Test
    void the_standard_rules_use_nothing_that_a_third_party_could_not() throws IOException {
        assertThat(sources("checklist-rules").stream()
                        .filter(source -> source.room().equals("strategy")))
                .allSatisfy(source -> assertThat(source.text()).doesNotContain("checklist4j.internal"));
    }
}
