package com.example.checklist4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the jar, with a Java that only shows its arguments and ends with the code that is its last one. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    private static final String JAVA = """
            #!/bin/sh
            for last; do
              echo "$last"
              case $last in -XX:ArchiveClassesAtExit=*) echo made > "${last#*=}" ;; esac
            done
            exit "$last"
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void install() throws IOException {
        Files.copy(Path.of("checklist"), folder.resolve("checklist"));
        Files.writeString(folder.resolve("checklist.jar"), "jar");
        Files.setLastModifiedTime(folder.resolve("checklist.jar"), FileTime.from(Instant.ofEpochSecond(1_000_000_000)));
        Path bin = Files.createDirectories(folder.resolve("jdk/bin"));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_RUNTIME_VERSION=\"17.0.1+2\"\n");
        assertThat(Files.writeString(bin.resolve("java"), JAVA).toFile().setExecutable(true))
                .isTrue();
    }

    /** The arguments that Java got, behind those that it always gets. */
    private List<String> run(String... args) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("sh", folder.resolve("checklist").toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isEqualTo(Integer.parseInt(args[args.length - 1]));
        return out.lines().skip(3).toList();
    }

    private List<String> archives() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains(".jsa"))
                    .toList();
        }
    }

    @Test
    void the_first_assessment_leaves_an_archive_for_the_next_start() throws Exception {
        assertThat(run("assess", "my facts.json", "1").get(0)).startsWith("-XX:ArchiveClassesAtExit=");
        assertThat(archives()).containsExactly("checklist-17.0.1+2.jsa");
        Path root = folder.toRealPath();
        assertThat(run("explain", "a b", "0"))
                .containsExactly(
                        "-XX:SharedArchiveFile=" + root.resolve("checklist-17.0.1+2.jsa"),
                        "-jar",
                        root.resolve("checklist.jar").toString(),
                        "explain",
                        "a b",
                        "0");
    }

    @Test
    void a_refusal_leaves_no_archive() throws Exception {
        run("assess", "2");
        assertThat(archives()).isEmpty();
    }

    @Test
    void another_command_makes_no_archive() throws Exception {
        assertThat(run("facts", "0").get(0)).isEqualTo("-jar");
        assertThat(archives()).isEmpty();
    }

    @Test
    void a_newer_jar_gets_a_new_archive() throws Exception {
        run("assess", "0");
        Files.setLastModifiedTime(
                folder.resolve("checklist.jar"), FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(run("assess", "0").get(0)).startsWith("-XX:ArchiveClassesAtExit=");
    }

    @Test
    void a_java_that_does_not_say_its_version_just_runs() throws Exception {
        Files.delete(folder.resolve("jdk/release"));
        assertThat(run("assess", "0").get(0)).isEqualTo("-jar");
        assertThat(archives()).isEmpty();
    }
}
