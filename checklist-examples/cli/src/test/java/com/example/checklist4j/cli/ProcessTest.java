package com.example.checklist4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command as a process, writing to where nothing can be written. */
class ProcessTest {
    private static final Path FULL = Path.of("/dev/full");

    private final ProcessBuilder command = Child.running(List.of(), Main.class, "schema", "facts");

    @Test
    void says_in_one_line_that_the_device_is_full() throws Exception {
        assumeThat(FULL).exists();
        Process process = command.redirectOutput(FULL.toFile()).start();
        assertThat(errors(process)).isEqualTo("checklist: the result cannot be written: No space left on device\n");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    @Test
    void says_in_one_line_that_nobody_reads_on() throws Exception {
        Process process = command.start();
        process.getInputStream().close();
        assertThat(errors(process))
                .startsWith("checklist: the result cannot be written: ")
                .hasLineCount(1);
        assertThat(process.waitFor()).isEqualTo(2);
    }

    private static String errors(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
