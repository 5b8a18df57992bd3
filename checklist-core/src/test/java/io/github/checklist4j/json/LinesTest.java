package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Project;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Streams of records, one on each line. */
class LinesTest {
    private static final ChecklistJson JSON = ChecklistJson.standard();

    private static List<String> read(String lines) {
        return read(JSON, lines);
    }

    /** The id of each project that was read, and the message of each refusal. */
    private static List<String> read(ChecklistJson json, String lines) {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        return json.lines(new ByteArrayInputStream(bytes), Project.class)
                .map(LinesTest::shown)
                .toList();
    }

    private static String shown(JsonLine<Project> line) {
        try {
            return line.number() + " " + line.orElseThrow().id();
        } catch (InvalidFactsException e) {
            return line.number() + " " + e.getMessage();
        }
    }

    @Test
    void each_line_gives_a_record() {
        assertThat(read("{\"id\":\"a\"}\n{\"id\":\"b\"}\n")).containsExactly("1 a", "2 b");
        assertThat(read("")).isEmpty();
    }

    @Test
    void the_last_line_needs_no_end_and_a_line_may_end_as_on_windows() {
        assertThat(read("{\"id\":\"a\"}\r\n{\"id\":\"b\"}")).containsExactly("1 a", "2 b");
    }

    @Test
    void empty_lines_are_left_out_and_count() {
        assertThat(read("\n \t\r\n{\"id\":\"a\"}\n\n{\"id\":\"b\"}\n\n")).containsExactly("3 a", "5 b");
    }

    @Test
    void a_bad_line_says_where_it_stands_and_does_not_lose_the_others() {
        assertThat(read("{\"id\":\"a\"}\n{\"id\":5}\n{\"id\":\n{\"id\":\"d\"}\n"))
                .containsExactly(
                        "1 a",
                        "2 line 2, column 7: id: found 5, expected a text",
                        "3 line 3, column 7: found the end of the input, expected a closing }",
                        "4 d");
    }

    @Test
    void two_records_on_one_line_are_refused() {
        assertThat(read("{\"id\":\"a\"} {\"id\":\"b\"}\n"))
                .containsExactly("1 line 1, column 12: found an object, expected the end of the input");
    }

    @Test
    void a_line_that_is_not_utf_8_is_refused_alone() {
        byte[] bytes = "{\"id\":\"\u00e9\"}\n{\"id\":\"b\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(JSON.lines(new ByteArrayInputStream(bytes), Project.class).map(LinesTest::shown))
                .hasSize(2)
                .last()
                .isEqualTo("2 b");
    }

    @Test
    void the_bound_of_bytes_holds_for_each_line() {
        ChecklistJson json = JSON.with(InputBounds.standard().withBytes(12));
        assertThat(read(
                        json,
                        "{\"id\":\"abc\"}\n{\"id\":\"abcd\"}\n{\"id\":\"" + "x".repeat(200) + "\"}\n{\"id\":\"e\"}"))
                .containsExactly(
                        "1 abc",
                        "2 line 2, column 1: found more than 12 bytes, expected fewer; split the input, or raise the bound bytes",
                        "3 line 3, column 1: found more than 12 bytes, expected fewer; split the input, or raise the bound bytes",
                        "4 e");
    }

    @Test
    void a_line_without_end_is_not_held() {
        long size = 3L * Integer.MAX_VALUE / 16;
        InputStream endless = new Repeated("x".repeat(1 << 16), size);
        ChecklistJson json = JSON.with(InputBounds.standard().withBytes(1_000));
        assertThat(json.lines(endless, Project.class)).singleElement().satisfies(line -> assertThat(line.refusal())
                .isNotNull());
    }

    @Test
    void lines_are_read_when_they_are_asked_for() {
        InputStream endless = new Repeated("{\"id\":\"a\"}\n", Long.MAX_VALUE);
        assertThat(JSON.lines(endless, Project.class).skip(20_000).limit(2).map(LinesTest::shown))
                .containsExactly("20001 a", "20002 a");
    }

    @Test
    void a_stream_that_breaks_says_so_after_the_lines_before() {
        InputStream broken = new Repeated("{\"id\":\"a\"}\n", 11) {
            @Override
            int end() throws IOException {
                throw new IOException("gone");
            }
        };
        List<String> before = new ArrayList<>();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() ->
                        JSON.lines(broken, Project.class).map(LinesTest::shown).forEach(before::add))
                .withMessageContaining("gone");
        assertThat(before).containsExactly("1 a");
    }

    @Test
    void a_class_that_cannot_be_read_is_refused_before_the_stream_is() {
        InputStream untouched = new Repeated("", 0) {
            @Override
            int end() {
                throw new AssertionError("read");
            }
        };
        assertThatIllegalArgumentException().isThrownBy(() -> JSON.lines(untouched, Strange.class));
    }

    public record Strange(Date date) {}

    @Test
    void a_line_gives_a_record_or_a_refusal() {
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonLine<Project>(1, null, null));
    }

    @Test
    void a_record_is_written_on_one_line() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Stream.of(
                        "{\"id\":\"a\"}",
                        "{\"id\": \"b\", \"name\": \"two\\nlines\", \"extensions\": {\"x\": [1, {\"y\": []}]}}")
                .forEach(facts -> JSON.writeLine(JSON.read(facts, Project.class), out));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"id\":\"a\"}\n{\"id\":\"b\",\"name\":\"two\\nlines\",\"extensions\":{\"x\":[1,{\"y\":[]}]}}\n");
    }

    @Test
    void a_line_is_not_flushed() {
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                throw new AssertionError("flushed");
            }
        };
        JSON.writeLine(JSON.read("{\"id\":\"a\"}", ConnectedSystem.class), out);
        assertThat(out).hasToString("{\"id\":\"a\"}\n");
    }

    @Property(tries = 200)
    void what_was_written_reads_back_equal_however_the_stream_is_cut(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int count) {
        Random random = new Random(seed);
        List<ConnectedSystem> systems = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            String name = "\u00e9\ud83d\ude80\\n".repeat(random.nextInt(random.nextInt(10) == 0 ? 20_000 : 20));
            systems.add(JSON.read("{\"id\":\"s" + i + "\",\"name\":\"" + name + "\"}", ConnectedSystem.class));
            JSON.writeLine(systems.get(i), out);
        }
        InputStream cut = new ByteArrayInputStream(out.toByteArray()) {
            @Override
            public int read(byte[] bytes, int from, int length) {
                return super.read(bytes, from, Math.min(length, 1 + random.nextInt(50_000)));
            }
        };
        assertThat(JSON.lines(cut, ConnectedSystem.class).map(JsonLine::orElseThrow))
                .isEqualTo(systems);
    }

    /** A text again and again, until so many bytes were read. */
    private static class Repeated extends InputStream {
        private final byte[] text;
        private final long size;
        private long at;

        Repeated(String text, long size) {
            this.text = text.getBytes(StandardCharsets.UTF_8);
            this.size = size;
        }

        int end() throws IOException {
            return -1;
        }

        @Override
        public int read() {
            throw new AssertionError("byte by byte");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (at >= size) {
                return end();
            }
            int start = (int) (at % text.length);
            int read = (int) Math.min(Math.min(length, text.length - start), size - at);
            System.arraycopy(text, start, bytes, from, read);
            at += read;
            return read;
        }
    }
}
