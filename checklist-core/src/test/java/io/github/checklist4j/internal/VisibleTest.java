package io.github.checklist4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0, ' ', '\t', 0x7F, 0x85, 0x9B, 0xA0, 0xAD, 0x34F, 0x115F, 0x180E, 0x2003, 0x200B, 0x200D, 0x2028,
                0x202E, 0x2060, 0x2800, 0x3000, 0x3164, 0xFE0F, 0xFEFF, 0xFFA0, 0xE0000, 0xE0041, 0xE01EF
            })
    void nothing_is_seen_of_what_has_no_shape(int character) {
        String text = Character.toString(character);
        assertThat(Visible.nothingOf(text + text)).isTrue();
        assertThat(Visible.nothingOf(text + "a")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "-", "0", "\u00e4", "\u65e5", "e\u0301", "\ud83d\ude00", "\u2764\ufe0f"})
    void something_is_seen_of_letters_signs_and_pictures(String text) {
        assertThat(Visible.nothingOf(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"001b", "009b", "202e", "2066", "feff", "fffe", "dead"})
    void a_message_shows_what_a_terminal_would_obey(String code) {
        String text = String.valueOf((char) Integer.parseInt(code, 16));
        assertThat(Quoted.safe("a" + text + "ä")).isEqualTo("a\\u" + code + "ä");
    }

    @Test
    void a_message_shows_tags_by_their_halves() {
        assertThat(Quoted.safe("\udb40\udc41")).isEqualTo("\\udb40\\udc41");
    }
}
