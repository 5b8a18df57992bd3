package io.github.checklist4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each pair of operands gives what the published orders and the table of guards say. */
class VerdictDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/verdicts.md");
    private static final Subject<Project> SUBJECT = Subjects.project();

    private static Condition<Project> condition(Verdict verdict) {
        return switch (verdict) {
            case UNKNOWN -> Fixed.unknown("fact");
            case ERROR -> new Boom<>();
            default -> Fixed.of(verdict);
        };
    }

    @TestFactory
    List<DynamicTest> says_what_all_of_and_every_give() throws IOException {
        List<String> row = table("Conditions").get(1);
        List<DynamicTest> tests = pairs(
                row, (a, b) -> Conditions.allOf(condition(a), condition(b)).verdict(SUBJECT));
        tests.addAll(pairs(row, (a, b) -> list(a, b).every(element(a, b)).verdict(SUBJECT)));
        tests.add(ofNothing(row, Conditions.allOf(List.of())));
        tests.add(ofNothing(row, list().every(element())));
        return tests;
    }

    @TestFactory
    List<DynamicTest> says_what_any_of_and_some_give() throws IOException {
        List<String> row = table("Conditions").get(2);
        List<DynamicTest> tests = pairs(
                row, (a, b) -> Conditions.anyOf(condition(a), condition(b)).verdict(SUBJECT));
        tests.addAll(pairs(row, (a, b) -> list(a, b).some(element(a, b)).verdict(SUBJECT)));
        tests.add(ofNothing(row, Conditions.anyOf(List.of())));
        tests.add(ofNothing(row, list().some(element())));
        return tests;
    }

    private static ListFact<Project, Integer> list(Verdict... verdicts) {
        return Fact.list(
                "list", project -> IntStream.range(0, verdicts.length).boxed().toList());
    }

    private static Condition<Integer> element(Verdict... verdicts) {
        return Conditions.judged("it holds", List.of(), element -> condition(verdicts[element.value()])
                .judge(SUBJECT));
    }

    @TestFactory
    List<DynamicTest> says_what_a_rule_with_a_guard_gives() throws IOException {
        List<List<String>> table = table("Rules");
        List<String> requirements = table.get(0);
        List<DynamicTest> tests = new ArrayList<>();
        for (List<String> row : table.subList(1, table.size())) {
            for (int column = 1; column < row.size(); column++) {
                Verdict guard = Verdict.valueOf(row.get(0));
                Verdict required = Verdict.valueOf(requirements.get(column));
                Verdict expected = Verdict.valueOf(row.get(column));
                Rule<Project> rule =
                        Rule.rule("r").decides("t").when(condition(guard)).require(condition(required));
                tests.add(DynamicTest.dynamicTest("when " + guard + " require " + required, () -> assertThat(
                                rule.judge(Subjects.evaluation(SUBJECT.project()))
                                        .verdict())
                        .isEqualTo(expected)));
            }
        }
        assertThat(tests).hasSize(16);
        return tests;
    }

    private static List<DynamicTest> pairs(List<String> row, BinaryOperator<Verdict> operation) {
        List<Verdict> order =
                Arrays.stream(row.get(1).split(", ")).map(Verdict::valueOf).toList();
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

    private static DynamicTest ofNothing(List<String> row, Condition<Project> condition) {
        return DynamicTest.dynamicTest(condition + " of nothing", () -> assertThat(condition.verdict(SUBJECT))
                .hasToString(row.get(2)));
    }

    /** The first table below a heading, without its rule and without markup. */
    private static List<List<String>> table(String heading) throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .dropWhile(line -> !line.equals("## " + heading))
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> !line.contains("---"))
                .map(line -> line.substring(1, line.length() - 1).replace("*", ""))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
    }
}
