package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Header;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.facts.InvalidFactsException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However large a result is, who wrote it reads it; where somebody else wrote it, bounds can be set. */
class ResultsReadBackTest {
    private static final Assessment LARGE = new Assessment(
            new Header("c", "1", "1", "p", null, null, false, List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            IntStream.range(0, 150_000)
                    .mapToObj(i ->
                            new Notice(Notice.Kind.ADVICE, "costs.lines[" + i + "]", i == 0 ? "x".repeat(300_000) : ""))
                    .toList(),
            List.of());

    @Test
    void with_a_list_and_a_text_that_no_facts_may_have() {
        assertThat(ChecklistJson.standard().read(ChecklistJson.standard().write(LARGE), Assessment.class))
                .isEqualTo(LARGE);
    }

    @Test
    void from_a_line_of_a_stream_too() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChecklistJson.standard().writeLine(LARGE, out);
        assertThat(ChecklistJson.standard()
                        .lines(new ByteArrayInputStream(out.toByteArray()), Assessment.class)
                        .map(JsonLine::orElseThrow))
                .containsExactly(LARGE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(ChecklistJson.standard().writeLine(LARGE));
    }

    @Test
    void but_not_beyond_the_bounds_that_somebody_sets() {
        String text = ChecklistJson.standard().write(LARGE);
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() ->
                        ChecklistJson.standard().with(InputBounds.standard()).read(text, Assessment.class))
                .withMessageContaining("100000 characters")
                .withMessageContaining("100000 elements");
    }
}
