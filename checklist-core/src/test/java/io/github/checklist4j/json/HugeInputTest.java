package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Project;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Inputs too large to be kept as files, at the default bounds. The time limit is that of something that does not grow with the square. */
@Timeout(120)
class HugeInputTest {
    private static final int MILLION = 1_000_000;

    private static List<String> refusals(String facts) {
        return Refusals.of(ChecklistJson.standard(), facts.getBytes(StandardCharsets.UTF_8));
    }

    private static String joined(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(","));
    }

    @Test
    void a_text_of_the_longest_length_is_read_and_one_more_character_is_too_many() {
        assertThat(ChecklistJson.standard()
                        .read("{\"id\":\"" + "x".repeat(100_000) + "\"}", Project.class)
                        .id())
                .hasSize(100_000);
        assertThat(refusals("{\"id\":\"" + "x".repeat(100_001) + "\"}"))
                .singleElement()
                .asString()
                .endsWith("expected a text of at most 100000 characters; shorten it, or raise the bound textLength");
    }

    @Test
    void a_key_of_a_million_characters_is_refused() {
        assertThat(refusals("{\"id\":\"p\",\"" + "k".repeat(MILLION) + "\":1}"))
                .singleElement()
                .asString()
                .contains("found a longer key, expected a key of at most 100000 characters");
    }

    @Test
    void a_number_of_a_million_digits_is_refused_before_anybody_computes_with_it() {
        assertThat(refusals("{\"id\":\"p\",\"extensions\":{\"a\":" + "9".repeat(MILLION) + ",\"b\":1e"
                        + "9".repeat(MILLION) + "}}"))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).contains("expected a number of at most 100 characters"));
    }

    @Test
    void a_list_of_a_million_elements_is_refused_once() {
        String ids = joined(MILLION, i -> "\"a\"");
        assertThat(refusals("{\"id\":\"p\",\"processes\":[{\"id\":\"a\",\"feeds\":[" + ids + "]}],\"name\":5}"))
                .satisfiesExactly(
                        list -> assertThat(list)
                                .contains("processes[0].feeds[100000]: found more elements")
                                .contains("at most 100000 elements"),
                        behind -> assertThat(behind).contains("name: found 5, expected a text"));
    }

    @Test
    void a_million_keys_are_refused() {
        assertThat(refusals("{\"id\":\"p\",\"extensions\":{" + joined(MILLION, i -> "\"k" + i + "\":1") + "}}"))
                .singleElement()
                .asString()
                .contains("at most 100000 keys");
    }

    @Test
    void of_a_million_unknown_keys_the_first_ones_are_reported() {
        assertThat(refusals("{\"id\":\"p\"," + joined(MILLION, i -> "\"unknown" + i + "\":1") + "}"))
                .hasSize(501)
                .last()
                .asString()
                .contains("more than 500 problems");
    }

    @Test
    void of_a_million_times_the_same_key_the_first_ones_are_reported() {
        assertThat(refusals("{" + joined(MILLION, i -> "\"id\":\"p\"") + "}")).hasSize(501);
    }

    @Test
    void of_a_hundred_thousand_ids_that_lead_nowhere_the_first_ones_are_reported() {
        String processes = joined(50_000, i -> "{\"id\":\"process-" + i + "\",\"feeds\":[\"proces-" + i + "\"]}");
        assertThat(refusals("{\"id\":\"p\",\"processes\":[" + processes + "]}"))
                .hasSize(501)
                .first()
                .asString()
                .endsWith("did you mean process-0?");
    }

    @Test
    void of_a_hundred_thousand_times_the_same_id_the_first_ones_are_reported() {
        assertThat(refusals("{\"id\":\"p\",\"goals\":[" + joined(100_000, i -> "{\"id\":\"g\"}") + "]}"))
                .hasSize(501);
    }

    @Test
    void keys_with_one_hash_code_cost_no_more_than_others() {
        // each pair "Aa" and "BB" has the same hash code, so do all words of such pairs
        String keys = joined(1 << 16, i -> "\"" + word(i) + "\":1");
        assertThat(ChecklistJson.standard()
                        .read("{\"id\":\"p\",\"extensions\":{" + keys + "}}", Project.class)
                        .extensions())
                .isNotNull();
    }

    private static String word(int bits) {
        return IntStream.range(0, 16)
                .mapToObj(i -> (bits >> i & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    @Test
    void a_stream_that_never_ends_is_refused() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) ' ');
                return length;
            }
        };
        assertThat(Refusals.of(ChecklistJson.standard(), endless))
                .singleElement()
                .asString()
                .contains("more than 67108864 bytes");
    }
}
