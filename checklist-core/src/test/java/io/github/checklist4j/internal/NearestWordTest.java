package io.github.checklist4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {
    private static final List<String> WORDS = List.of("SYNCHRONOUS", "ASYNCHRONOUS", "source", "style", "id");

    @ParameterizedTest
    @CsvSource({
        "stile, style",
        "stlye, style",
        "Style, style",
        "sourc, source",
        "ide, id",
        "ASYNCRONOUS, ASYNCHRONOUS",
        "async, ASYNCHRONOUS",
        "sync, SYNCHRONOUS",
        "a-synchronous, ASYNCHRONOUS"
    })
    void finds_what_was_probably_meant(String found, String meant) {
        assertThat(NearestWord.to(found, WORDS)).isEqualTo(meant);
    }

    @Test
    void finds_nothing_where_nothing_is_near() {
        assertThat(NearestWord.to("banana", WORDS)).isNull();
        assertThat(NearestWord.to("", WORDS)).isNull();
        assertThat(NearestWord.to("style", List.of())).isNull();
    }

    @Test
    void counts_two_letters_that_changed_places_as_one_slip() {
        assertThat(NearestWord.to("cmr", List.of("crm"))).isEqualTo("crm");
        assertThat(NearestWord.to("mcx", List.of("crm"))).isNull();
    }

    @Test
    void takes_the_first_of_equally_near_words() {
        assertThat(NearestWord.to("cat", List.of("bat", "hat"))).isEqualTo("bat");
        assertThat(NearestWord.to("cat", List.of("hat", "bat"))).isEqualTo("hat");
    }

    @Test
    void does_not_look_at_what_is_too_long_for_a_slip() {
        String longWord = "x".repeat(64);
        assertThat(NearestWord.to(longWord, List.of(longWord + "y"))).isNotNull();
        assertThat(NearestWord.to(longWord + "z", List.of(longWord + "y"))).isNull();
        assertThat(NearestWord.to("xxx", List.of("x".repeat(128)))).isNotNull();
        assertThat(NearestWord.to("xxx", List.of("x".repeat(129)))).isNull();
    }

    @Test
    void compares_words_that_grow_longer_in_lower_case() {
        String dotted = "\u0130"; // two characters in lower case
        assertThat(NearestWord.to("i".repeat(60), List.of(dotted.repeat(40)))).isNull();
        assertThat(NearestWord.to(dotted.repeat(60) + "x", List.of(dotted.repeat(60))))
                .isNotNull();
    }

    @Test
    void finds_the_nearest_also_behind_others_that_are_near() {
        assertThat(NearestWord.to("asinchronous", List.of("ASYNCHRONIC", "SYNCHRONOUS", "ASYNCHRONOUS")))
                .isEqualTo("ASYNCHRONOUS");
    }
}
