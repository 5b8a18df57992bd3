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

/** Each pair of verdicts combines as the published orders say. */
class VerdictDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/verdicts.md");

    @Test
    void says_what_each_verdict_means() throws IOException {
        assertThat(table("Verdicts").stream().skip(1).map(row -> row.get(0)))
                .containsExactlyElementsOf(
                        Arrays.stream(Verdict.values()).map(Verdict::name).toList());
    }

    @Test
    void says_how_every_verdict_of_a_task_combines() throws IOException {
        assertThat(order(table("Tasks").get(1))).containsExactlyInAnyOrder(Verdict.values());
    }

    @TestFactory
    List<DynamicTest> shows_every_conjunction() throws IOException {
        List<DynamicTest> tests = pairs(table("Tasks").get(1), Verdict::and);
        tests.addAll(pairs(table("Conditions").get(1), Verdict::and));
        return tests;
    }

    @TestFactory
    List<DynamicTest> shows_every_disjunction() throws IOException {
        return pairs(table("Conditions").get(2), Verdict::or);
    }

    private static List<DynamicTest> pairs(List<String> row, BinaryOperator<Verdict> operation) {
        List<Verdict> order = order(row);
        List<DynamicTest> tests = new ArrayList<>();
        for (Verdict a : order) {
            for (Verdict b : order) {
                Verdict first = order.indexOf(a) < order.indexOf(b) ? a : b;
                tests.add(DynamicTest.dynamicTest(
                        row.get(0) + " of " + a + " and " + b,
                        () -> assertThat(operation.apply(a, b)).isEqualTo(first)));
            }
        }
        return tests;
    }

    private static List<Verdict> order(List<String> row) {
        return Arrays.stream(row.get(1).split(", ")).map(Verdict::valueOf).toList();
    }

    /** The first table below a heading, without its rule. */
    private static List<List<String>> table(String heading) throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .dropWhile(line -> !line.matches("#+ " + heading))
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> !line.contains("---"))
                .map(line -> line.substring(1, line.length() - 1))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
    }
}
