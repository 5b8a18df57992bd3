package io.github.checklist4j.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each cell of the published tables is a test. */
class VerdictDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/verdicts.md");

    @TestFactory
    List<DynamicTest> shows_every_conjunction() throws IOException {
        return cells("allOf", Verdict::and);
    }

    @TestFactory
    List<DynamicTest> shows_every_disjunction() throws IOException {
        return cells("anyOf", Verdict::or);
    }

    @Test
    void shows_every_negation() throws IOException {
        assertThat(table("not").stream().skip(1))
                .containsExactlyElementsOf(Arrays.stream(Verdict.values())
                        .map(verdict -> List.of(verdict.name(), verdict.not().name()))
                        .toList());
    }

    @Test
    void says_what_each_verdict_means() throws IOException {
        assertThat(table("Verdicts").stream().skip(1).map(row -> row.get(0)))
                .containsExactlyElementsOf(
                        Arrays.stream(Verdict.values()).map(Verdict::name).toList());
    }

    private static List<DynamicTest> cells(String heading, BinaryOperator<Verdict> operation) throws IOException {
        List<List<String>> table = table(heading);
        List<DynamicTest> tests = new ArrayList<>();
        for (int row = 0; row < Verdict.values().length; row++) {
            for (int column = 0; column < Verdict.values().length; column++) {
                Verdict a = Verdict.valueOf(table.get(row + 1).get(0));
                Verdict b = Verdict.valueOf(table.get(0).get(column + 1));
                String cell = table.get(row + 1).get(column + 1);
                assertThat(List.of(a, b)).containsExactly(Verdict.values()[row], Verdict.values()[column]);
                tests.add(DynamicTest.dynamicTest(a + " " + heading + " " + b, () -> assertThat(cell)
                        .isEqualTo(operation.apply(a, b).name())));
            }
        }
        return tests;
    }

    /** The first table below a heading, without its rule and without markup. */
    private static List<List<String>> table(String heading) throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .dropWhile(line -> !line.matches("#+ " + heading))
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> !line.contains("---"))
                .map(line -> line.substring(1, line.length() - 1).replace("*", ""))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
    }
}
