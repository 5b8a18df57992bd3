package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {
    private static final ChecklistJson JSON = ChecklistJson.standard();

    /** A record of which only the required parts and these facts are known. */
    private static Everything everything(String facts) {
        return JSON.read("{\"text\": \"\", \"bare\": true, \"size\": 3" + facts + "}", Everything.class);
    }

    private static Range<BigDecimal> range(String low, String high) {
        return Range.between(new BigDecimal(low), new BigDecimal(high));
    }

    @Test
    void what_is_missing_or_null_is_absent() {
        assertThat(everything(", \"truth\": null")).isEqualTo(everything(""));
        assertThat(everything("").texts()).isNull();
    }

    @Test
    void an_empty_list_and_an_empty_text_are_known() {
        assertThat(everything(", \"texts\": []").texts()).isEmpty();
        assertThat(everything(", \"maybe\": \"\"").maybe()).isEmpty();
    }

    @Test
    void values_without_parts_are_read_as_their_types() {
        Everything read = everything(", \"truth\": false, \"whole\": -7, \"number\": 1.50, \"date\": \"2026-01-31\","
                + " \"time\": \"PT5M\", \"period\": \"P1Y6M\", \"colour\": \"GREEN\", \"rows\": [[\"a\"], []]");
        assertThat(read.truth()).isFalse();
        assertThat(read.bare()).isTrue();
        assertThat(read.whole()).isEqualTo(-7);
        assertThat(read.size()).isEqualTo(3);
        assertThat(read.number()).isEqualTo("1.50");
        assertThat(read.date()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(read.time()).isEqualTo(Duration.ofMinutes(5));
        assertThat(read.period()).isEqualTo(Period.of(1, 6, 0));
        assertThat(read.colour()).isEqualTo(Everything.Colour.GREEN);
        assertThat(read.rows()).containsExactly(List.of("a"), List.of());
    }

    @Test
    void a_number_loses_its_exponent() {
        assertThat(everything(", \"number\": 1e3").number()).isEqualTo("1000");
        assertThat(everything(", \"number\": 1.5E-2").number()).isEqualTo("0.015");
    }

    @Test
    void a_quantity_is_a_number_a_text_or_an_object() {
        assertThat(everything(", \"quantity\": 5").quantity()).isEqualTo(Range.exact(new BigDecimal("5")));
        assertThat(everything(", \"bytes\": \"20 KB\"").bytes()).isEqualTo(Range.exact(new BigDecimal("20000")));
        assertThat(everything(", \"quantity\": \"20k–60k\"").quantity()).isEqualTo(range("20000", "60000"));
        assertThat(everything(", \"quantity\": {\"high\": \"6k\", \"low\": 5}").quantity())
                .isEqualTo(range("5", "6000"));
        assertThat(everything(", \"quantities\": [1, \"2k\"]").quantities()).hasSize(2);
        assertThat(everything(", \"quantity\": {\"low\": 1, \"likely\": 2, \"high\": 3}")
                        .quantity())
                .isEqualTo(new Range<>(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(3)));
    }

    @Test
    void a_duration_may_be_a_range_too() {
        Range<Duration> expected = Range.between(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(everything(", \"delay\": \"PT1S\"").delay()).isEqualTo(Range.exact(Duration.ofSeconds(1)));
        assertThat(everything(", \"delay\": \"PT1S–PT2S\"").delay()).isEqualTo(expected);
        assertThat(everything(", \"delay\": \"PT1S - PT2S\"").delay()).isEqualTo(expected);
        assertThat(everything(", \"delay\": {\"low\": \"PT1S\", \"high\": \"PT2S\"}")
                        .delay())
                .isEqualTo(expected);
    }

    @Test
    void plain_values_keep_their_order_and_cannot_be_changed() {
        Map<String, Object> plain = everything(
                        ", \"plain\": {\"b\": [1, null, \"x\"], \"a\": {\"n\": null, \"t\": true}}")
                .plain();
        assertThat(plain)
                .containsExactly(
                        Map.entry("b", Arrays.asList(BigDecimal.ONE, null, "x")), Map.entry("a", Map.of("t", true)));
        assertThat(plain).isUnmodifiable();
        assertThat((List<?>) plain.get("b")).isUnmodifiable();
    }

    @Test
    void keys_may_stand_in_any_order() {
        assertThat(JSON.read("{\"name\": \"n\", \"id\": \"s\"}", ConnectedSystem.class))
                .isEqualTo(JSON.read("{\"id\": \"s\", \"name\": \"n\"}", ConnectedSystem.class));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertThat(JSON.read("\ufeff{\"id\": \"p\"}", Project.class).id()).isEqualTo("p");
        assertThat(Refusals.of("\ufeff{\"id\": 5}")).containsExactly("line 1, column 8: id: found 5, expected a text");
    }

    @Test
    void other_encodings_are_refused() {
        String facts = "{\"id\": \"caf\u00e9 p\"}";
        String foreign =
                "line 1, column 1: found UTF-16, UTF-32 or no text at all, expected text in UTF-8; save the file as UTF-8";
        assertThat(Refusals.of(JSON, facts.getBytes(StandardCharsets.UTF_16))).containsExactly(foreign);
        assertThat(Refusals.of(JSON, facts.getBytes(StandardCharsets.UTF_16LE))).containsExactly(foreign);
        assertThat(Refusals.of(JSON, facts.getBytes(StandardCharsets.ISO_8859_1)))
                .singleElement()
                .asString()
                .endsWith("found a byte that is not UTF-8, expected text in UTF-8");
    }

    @Test
    void half_a_character_in_a_text_is_refused_and_its_escape_is_read() {
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> JSON.read("{\n\"id\": \"\ud83d\"}", Project.class))
                .withMessage("line 2, column 8: found half of a surrogate pair, expected a whole character");
        assertThat(JSON.read("{\"id\": \"\\ud83d\"}", Project.class).id()).isEqualTo("\ud83d");
    }

    @Test
    void a_file_is_read(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("facts.json"), "{\"id\": \"p\"}");
        assertThat(JSON.read(file, Project.class).id()).isEqualTo("p");
    }

    @Test
    void a_file_or_stream_that_cannot_be_read_is_no_problem_of_the_facts(@TempDir Path folder) {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> JSON.read(folder.resolve("missing.json"), Project.class));
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> JSON.read(folder, Project.class));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> JSON.read(closedStream(), Project.class));
    }

    private static InputStream closedStream() throws IOException {
        InputStream stream = InputStream.nullInputStream();
        stream.close();
        return stream;
    }

    @Test
    void a_class_with_parts_that_the_door_does_not_know_is_an_error_of_the_caller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.read("{}", Strange.class))
                .withMessageContaining("java.util.Date");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(new Strange(new Date(0))))
                .withMessageContaining("java.util.Date");
    }

    public record Strange(Date date) {}

    @Test
    void what_cannot_be_written_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(Range.exact(new BigDecimal("1e999999999"))))
                .withMessage("the number 1E+999999999 has too many digits to be written");
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw new IOException("closed");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> JSON.write(JSON.read("{\"id\": \"s\"}", ConnectedSystem.class), closed));
    }
}
