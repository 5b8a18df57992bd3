package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A record that is larger than one would like to hold in memory twice. */
class WritingPiecesTest {
    private static final ChecklistJson JSON = ChecklistJson.standard();

    /** About four megabytes, with characters of two, three and four bytes everywhere. */
    private static final Project LARGE = ProjectBuilder.builder()
            .id("large")
            .integrations(IntStream.range(0, 50_000)
                    .mapToObj(i -> IntegrationBuilder.builder()
                            .id("i" + i)
                            .name("é–😀 of number " + i)
                            .build())
                    .toList())
            .build();

    @Test
    void put_together_are_the_whole_text() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        JSON.write(LARGE, written);
        assertThat(written.toString(StandardCharsets.UTF_8).equals(JSON.write(LARGE)))
                .as("the same text")
                .isTrue();
    }

    @Test
    void are_small_and_many() {
        List<Integer> pieces = new ArrayList<>();
        RecordWriter.write(LARGE, piece -> pieces.add(piece.length()));
        assertThat(pieces.stream().mapToInt(each -> each).sum()).isGreaterThan(3_000_000);
        assertThat(pieces).allMatch(each -> each < 200_000);
    }

    @Test
    void stop_where_the_stream_does() {
        Full full = new Full(1_000_000);
        assertThatThrownBy(() -> JSON.write(LARGE, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("full");
        assertThat(full.total).isLessThan(1_200_000);
    }

    @Test
    void are_not_made_once_nobody_takes_them() {
        AtomicInteger taken = new AtomicInteger();
        assertThatThrownBy(() -> RecordWriter.write(LARGE, piece -> {
                    if (taken.incrementAndGet() == 2) {
                        throw new IllegalStateException("full");
                    }
                }))
                .hasMessage("full");
        assertThat(taken).hasValue(2);
    }

    /** Takes so many bytes and no more. */
    private static final class Full extends OutputStream {
        private final int capacity;
        private int total;

        Full(int capacity) {
            this.capacity = capacity;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            total += count;
            if (total > capacity) {
                throw new IOException("full");
            }
        }
    }
}
