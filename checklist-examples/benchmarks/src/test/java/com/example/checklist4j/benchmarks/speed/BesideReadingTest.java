package com.example.checklist4j.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BesideReadingTest {
    @Test
    void what_each_case_study_costs_is_held_against_what_was_promised() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        BesideReading.print(1, 160, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern("case-study-revised: read \\d+, assess \\d+, write \\d+ µs; assessing allocates")
                .containsPattern("case-study-first: read \\d+, assess \\d+, write \\d+ µs; assessing allocates")
                .containsPattern("assess / read \\d+\\.\\d\\d \\(.*\\), at most 2.0: (met|missed); allocated")
                .containsPattern("case-study-first, 160 integrations: read \\d+")
                .containsPattern("growth from 16 to 160: time .* bytes .* result .* reading");
    }

    @Test
    void the_more_is_allocated_the_more_was_spent() {
        byte[][] kept = new byte[2][];

        Spent little = Spent.by(() -> kept[0] = new byte[1_000]);
        Spent much = Spent.by(() -> kept[1] = new byte[1_000_000]);

        assertThat(little.bytes()).isBetween(1_000.0, 100_000.0);
        assertThat(much.bytes()).isBetween(1_000_000.0, 1_100_000.0);
    }
}
