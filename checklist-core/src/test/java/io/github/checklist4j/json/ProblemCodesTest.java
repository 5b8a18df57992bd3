package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.checklist4j.describe.Word;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.facts.Problem.Code;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemCodesTest {
    private static final ChecklistJson JSON = ChecklistJson.standard()
            .with(Vocabulary.any().with(Word.TASK, List.of("a.task")))
            .with(InputBounds.standard().withProblems(3).withDepth(9));

    static List<Arguments> inputs() {
        return List.of(
                Arguments.of("{\"id\": \"p\",}", Code.SYNTAX),
                Arguments.of("{\"id\": \"p\"} 1", Code.SYNTAX),
                Arguments.of("\ufeff\ufeff{\"id\": \"p\"}", Code.ENCODING),
                Arguments.of("{\"id\": \"p\", \"extensions\": {\"a\": [[[[[[[[[[]]]]]]]]]]}}", Code.TOO_LARGE),
                Arguments.of("{\"id\": \"p\", \"extensions\": {\"a\": " + "1".repeat(101) + "}}", Code.TOO_LARGE),
                Arguments.of("{\"a\": 1, \"b\": 1, \"c\": 1, \"d\": 1, \"e\": 1}", Code.TOO_MANY_PROBLEMS),
                Arguments.of("{\"id\": \"p\", \"asOf\": \"soon\"}", Code.WRONG_VALUE),
                Arguments.of("", Code.MISSING),
                Arguments.of("{\"id\": \"p\", \"nmae\": \"n\"}", Code.UNKNOWN_KEY),
                Arguments.of("{\"id\": \"p\", \"id\": \"p\"}", Code.DUPLICATE_KEY),
                Arguments.of(
                        "{\"id\": \"p\", \"integrations\": [{\"id\": \"i\", \"style\": \"X\"}]}", Code.UNKNOWN_WORD),
                Arguments.of("{\"id\": \"p\", \"waivers\": [{\"task\": \"a.tsk\"}]}", Code.UNKNOWN_WORD),
                Arguments.of("{\"id\": \" \"}", Code.MISSING_ID),
                Arguments.of("{\"id\": \"p\", \"goals\": [{\"id\": \"g\"}, {\"id\": \"g\"}]}", Code.DUPLICATE_ID),
                Arguments.of(
                        "{\"id\": \"p\", \"goals\": [{\"id\": \"g\", \"serves\": [\"x\"]}], \"objectives\": []}",
                        Code.UNKNOWN_REFERENCE),
                Arguments.of("{\"id\": \"p\", \"waivers\": [{\"subjects\": [\"\"]}]}", Code.BLANK),
                Arguments.of("{\"id\": \"p\", \"waivers\": [{\"subjects\": [\"s\", \"s\"]}]}", Code.REPEATED),
                Arguments.of("{\"id\": \"p\", \"asOf\": \"1800-01-01\"}", Code.OUT_OF_BOUNDS),
                Arguments.of(
                        "{\"id\": \"p\", \"integrations\": [{\"id\": \"i\", \"processing\":"
                                + " {\"vehicle\": \"SINGLE\", \"batchSize\": 5}}]}",
                        Code.CONTRADICTION));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void each_kind_of_problem_has_its_code(String input, Code code) {
        assertThat(problems(input)).extracting(Problem::code).contains(code);
    }

    @Test
    void there_is_no_code_without_a_problem() {
        Set<Code> seen = EnumSet.noneOf(Code.class);
        inputs().forEach(input -> problems((String) input.get()[0]).forEach(problem -> seen.add(problem.code())));
        assertThat(seen).containsExactly(Code.values());
    }

    private static List<Problem> problems(String input) {
        return catchThrowableOfType(InvalidFactsException.class, () -> JSON.read(input, Project.class))
                .problems();
    }
}
