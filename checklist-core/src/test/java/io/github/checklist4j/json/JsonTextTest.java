package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.ProjectBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the characters of a text are written. */
class JsonTextTest {
    private static String written(String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChecklistJson.standard()
                .writeLine(ProjectBuilder.builder().id("p").name(name).build(), out);
        String line = out.toString(StandardCharsets.UTF_8);
        String start = "{\"id\":\"p\",\"name\":\"";
        assertThat(line).startsWith(start);
        return line.substring(start.length(), line.lastIndexOf('"'));
    }

    @ParameterizedTest
    @CsvSource({
        "97, a",
        "0, \\u0000",
        "31, \\u001f",
        "127, \\u007f",
        "155, \\u009b",
        "160, \u00a0",
        "173, \\u00ad",
        "8203, \\u200b",
        "8232, \\u2028",
        "8238, \\u202e",
        "8294, \\u2066",
        "65279, \\ufeff",
        "917569, \\udb40\\udc41",
        "917504, \\udb40\\udc00",
        "9, \\t",
        "10, \\n",
        "13, \\r",
        "92, \\\\",
        "34, \\\"",
        "228, ä",
        "128512, 😀",
        "55357, \\ud83d",
        "56832, \\ude00"
    })
    void a_character_stands_for_itself_unless_json_or_utf_8_cannot_hold_it_or_a_terminal_would_obey_it(
            int character, String text) {
        assertThat(written(Character.toString(character) + "!")).isEqualTo(text + "!");
    }

    @ParameterizedTest
    @CsvSource({"55357, \\ud83d", "56832, \\ude00"})
    void half_a_character_is_half_a_character_at_the_end_too(int character, String text) {
        assertThat(written("!" + Character.toString(character))).isEqualTo("!" + text);
    }
}
