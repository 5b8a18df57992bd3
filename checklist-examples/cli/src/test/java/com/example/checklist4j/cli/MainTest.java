package com.example.checklist4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final String NOTHING_KNOWN = "{\"id\": \"shop\"}";

    @Nested
    class Usage {
        @Test
        void is_refused_without_a_command() {
            assertThat(Run.of())
                    .isEqualTo(new Run(2, "", "checklist: Missing required subcommand\ntry: checklist --help\n"));
        }

        @Test
        void is_refused_with_the_command_that_was_probably_meant() {
            assertThat(Run.of("asess"))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "checklist: Unmatched argument at index 0: 'asess'; did you mean assess?\n"
                                    + "try: checklist --help\n"));
        }

        @Test
        void is_refused_for_an_option_that_there_is_not() {
            Run run = Run.of("assess", "-", "--formt", "json");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .contains("'--formt'")
                    .contains("did you mean --format")
                    .contains("try: checklist assess --help");
        }

        @Test
        void knows_nothing_of_argument_files() {
            assertThat(Run.of("assess", "@facts.json").err()).isEqualTo("checklist: there is no file @facts.json\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"assess", "explain", "facts", "schema"})
        void is_shown_for_each_command(String command) {
            Run run = Run.of(command, "--help");
            assertThat(run.code()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .startsWith("Usage: checklist " + command + " ")
                    .doesNotContain("\u001b");
        }

        @Test
        void is_shown_with_the_exit_codes() {
            assertThat(Run.of("--help").out())
                    .contains("Exit code 0: nothing failed; 1: some task failed; 2: bad input or usage.");
        }

        @Test
        void includes_the_version() {
            Run expected = new Run(0, "checklist (not packaged)\n", "");
            assertThat(Run.of("--version")).isEqualTo(expected);
            assertThat(Run.of("assess", "--version")).isEqualTo(expected);
        }
    }

    @Nested
    class Extensions {
        @Test
        void are_found_on_the_class_path(@TempDir Path folder) {
            ClassLoader loader = Services.naming(folder, OwnExtension.class.getName());
            assertThat(Run.with(loader, "", "explain", OwnExtension.TASK).out()).startsWith("own.volume-small");
        }

        @Test
        void that_cannot_be_made_are_named_in_one_line(@TempDir Path folder) {
            Run run = Run.with(Services.naming(folder, "com.acme.Absent"), "", "explain", "x");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("com.acme.Absent").hasLineCount(1);
        }
    }

    @Nested
    class Output {
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();

        @Test
        void is_utf_8() {
            Run run = Run.withInput("{\"id\": \"café–日本\"}", "assess", "-");
            assertThat(run.out()).startsWith("UNKNOWN: café–日本 against ");
        }

        @Test
        void that_cannot_be_written_is_reported() {
            assertThat(run(failing("No space left on device"))).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .isEqualTo("checklist: the result cannot be written: No space left on device\n");
        }

        private int run(OutputStream out) {
            ClassLoader loader = MainTest.class.getClassLoader();
            return Main.run(new String[] {"schema", "facts"}, loader, InputStream.nullInputStream(), out, err);
        }

        private static OutputStream failing(String reason) {
            return new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException(reason);
                }
            };
        }
    }

    @Test
    void shows_no_stack_trace_when_something_nobody_foresaw_goes_wrong() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("unforeseen");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new String[] {"assess", "-"},
                MainTest.class.getClassLoader(),
                broken,
                OutputStream.nullOutputStream(),
                err);
        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("checklist: internal error: IllegalStateException: unforeseen\n");
    }

    @Test
    void maps_an_assessment_in_which_nothing_failed_to_zero() {
        Run run = Run.withInput(NOTHING_KNOWN, "assess", "-");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }
}
