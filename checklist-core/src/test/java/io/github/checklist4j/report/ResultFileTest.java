package io.github.checklist4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void an_older_result_is_there() throws IOException {
        file = Files.writeString(folder.resolve("result.txt"), "old");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void takes_the_place_of_the_older_one() throws IOException {
        ResultFile.write(file, "café–日本\n");
        assertThat(file).hasContent("café–日本\n");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void is_made_where_there_was_none() {
        ResultFile.write(folder.resolve("new.txt"), "new");
        assertThat(folder.resolve("new.txt")).hasContent("new");
    }

    @Test
    void is_not_to_be_seen_before_it_is_whole() throws IOException {
        ResultFile.write(file, output -> {
            output.write("half of ".getBytes());
            assertThat(file).hasContent("old");
            output.write("it".getBytes());
        });
        assertThat(file).hasContent("half of it");
    }

    @Test
    void stays_the_older_one_when_the_disk_is_full() throws IOException {
        assertThatThrownBy(() -> ResultFile.write(file, output -> {
                    output.write("half".getBytes());
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("No space left on device");
        assertThat(files()).containsExactly(file);
        assertThat(file).hasContent("old");
    }

    @Test
    void stays_the_older_one_when_the_writing_thread_is_interrupted() throws IOException {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ResultFile.write(file, output -> {
                    output.write("half".getBytes());
                    Thread.currentThread().interrupt();
                    output.write(" and half".getBytes());
                }));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(files()).containsExactly(file);
        assertThat(file).hasContent("old");
    }

    @Test
    void stays_the_older_one_when_whatever_makes_it_fails() throws IOException {
        assertThatThrownBy(() -> ResultFile.write(file, output -> {
                    output.write("half".getBytes());
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(files()).containsExactly(file);
        assertThat(file).hasContent("old");
    }

    @Test
    void is_refused_where_there_is_no_folder() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ResultFile.write(folder.resolve("absent").resolve("result.txt"), "new"));
    }

    @Test
    void never_takes_the_place_of_a_folder() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ResultFile.write(folder, "new"))
                .withMessageContaining("not a file");
        assertThat(folder).isDirectory();
    }

    @Test
    void follows_a_link_to_the_file_that_it_leads_to() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        ResultFile.write(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void is_made_where_a_link_leads_that_leads_to_nothing_yet() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("new.txt"));
        ResultFile.write(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("new.txt")).hasContent("new");
        Path circle = Files.createSymbolicLink(folder.resolve("circle.txt"), Path.of("circle.txt"));
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> ResultFile.write(circle, "new"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "rwxr-x--x"})
    void keeps_the_permissions_of_the_older_one_from_the_first_byte_on(String permissions) throws IOException {
        assumeThat(file.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        ResultFile.write(file, output -> {
            for (Path each : files()) {
                assertThat(PosixFilePermissions.fromString(permissions))
                        .containsAll(Files.getPosixFilePermissions(each));
            }
            output.write("new".getBytes());
        });
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
    }

    /** Whoever may write everything, as the administrator, may replace it. */
    @Test
    void is_not_replaced_when_it_may_not_be_written() throws IOException {
        assumeThat(file.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(file)).isFalse();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ResultFile.write(file, "new"))
                .withRootCauseInstanceOf(AccessDeniedException.class);
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void says_which_file_to_remove_before_that_is_there_and_has_removed_it_when_it_is_done() throws IOException {
        List<Path> told = new ArrayList<>();
        ResultFile.write(
                file,
                output -> {
                    assertThat(told).singleElement().satisfies(part -> assertThat(part)
                            .exists());
                    output.write("new".getBytes());
                },
                part -> {
                    assertThat(part).doesNotExist();
                    told.add(part);
                });
        assertThat(told).hasSize(1).allSatisfy(part -> assertThat(part).doesNotExist());
        assertThat(files()).containsExactly(file);
    }
}
