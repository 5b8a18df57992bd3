package com.example.checklist4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void leaves_nothing_unfinished_behind_when_it_is_ended_by_a_signal(@TempDir Path folder) throws Exception {
        Path result = Files.writeString(folder.resolve("result"), "old");
        Process process =
                Child.running(List.of(), Endless.class, result.toString()).start();
        assertThat(process.getInputStream().read()).isEqualTo('!');
        assertThat(folder.toFile().list()).hasSize(2);
        process.destroy(); // a signal, where there are signals
        process.waitFor();
        assertThat(folder.toFile().list()).containsExactly("result");
        assertThat(result).hasContent("old");
    }

    /** Writes a result that is never whole. */
    static final class Endless {
        public static void main(String[] args) {
            OutputFile.write(args[0], output -> {
                output.write("half".getBytes(StandardCharsets.UTF_8));
                System.out.print('!');
                System.out.flush();
                LockSupport.park();
            });
        }
    }

    @Test
    void reads_a_named_pipe_and_the_device_of_standard_input(@TempDir Path folder) throws Exception {
        Path device = Path.of("/dev/stdin");
        assumeThat(device).exists();
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        for (Path from : List.of(pipe, device)) {
            Process process = Child.running(List.of(), Main.class, "facts", from.toString())
                    .start();
            OutputStream facts = from.equals(pipe) ? Files.newOutputStream(pipe) : process.getOutputStream();
            facts.write("{\"id\": \"shop\"}".getBytes(StandardCharsets.UTF_8));
            facts.close();
            assertThat(errors(process)).isEmpty();
            assertThat(process.waitFor()).isZero();
        }
    }

    /** What judges and what is compared with: written by another process while this one reads. */
    @ParameterizedTest
    @ValueSource(strings = {"--parameters", "--checklist", "--baseline"})
    void reads_everything_else_from_a_named_pipe_too(String option, @TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path facts = Files.writeString(folder.resolve("facts.json"), "{\"id\": \"shop\"}");
        Process process = Child.running(List.of(), Main.class, "assess", facts.toString(), option, pipe.toString())
                .start();
        try (OutputStream nothing = Files.newOutputStream(pipe)) {
            nothing.write("{\"sent\": 1}".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(errors(process)).contains("unknown key \"sent\"", "in " + pipe);
        assertThat(process.waitFor()).isEqualTo(2);
    }

    @Test
    void never_writes_over_what_it_reads_from_standard_input(@TempDir Path folder) throws Exception {
        assumeThat(Path.of("/dev/stdin")).exists();
        Path facts = Files.writeString(folder.resolve("facts.json"), "{\"id\": \"shop\"}");
        Process process = Child.running(List.of(), Main.class, "assess", "-", "--output", facts.toString())
                .redirectInput(facts.toFile())
                .start();
        assertThat(errors(process))
                .isEqualTo("checklist: " + facts + " is what is read; name another file for the result\n");
        assertThat(facts).hasContent("{\"id\": \"shop\"}");
    }

    private static String errors(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
