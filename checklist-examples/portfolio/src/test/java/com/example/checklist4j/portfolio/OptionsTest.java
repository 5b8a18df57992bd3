package com.example.checklist4j.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void takes_projects_or_makes_some() {
        assertThat(Options.of("a.ndjson", "b/*.json", "--output", "out", "--as-of", "2026-11-01"))
                .isEqualTo(new Options(List.of("a.ndjson", "b/*.json"), "out", 0, LocalDate.of(2026, 11, 1)));
        assertThat(Options.of("--generate", "3000", "--output", "out"))
                .isEqualTo(new Options(List.of(), "out", 3_000, null));
    }

    @Test
    void says_what_is_wrong() {
        refuses("usage: portfolio");
        refuses("usage: portfolio", "a.ndjson");
        refuses("usage: portfolio", "a.ndjson", "--generate", "3", "--output", "out");
        refuses("--output wants a value", "a.ndjson", "--output");
        refuses("--outptu is not understood", "a.ndjson", "--outptu", "out");
        refuses("0 is no number of projects", "--generate", "0", "--output", "out");
        refuses("yesterday is no date", "a.ndjson", "--output", "out", "--as-of", "yesterday");
    }

    private static void refuses(String why, String... args) {
        assertThatThrownBy(() -> Options.of(args))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
