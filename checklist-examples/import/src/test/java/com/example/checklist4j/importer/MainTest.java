package com.example.checklist4j.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    private static final String SAMPLE = "samples/structurizr-workspace.json";

    @TempDir
    private Path folder;

    @Test
    void writes_facts_and_notes_to_files() throws IOException {
        Path facts = folder.resolve("facts.json");
        Path notes = folder.resolve("notes.txt");
        Run printed = Run.of("structurizr", SAMPLE);
        assertThat(Run.of("structurizr", SAMPLE, "--output", facts.toString(), "--notes", notes.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(facts).hasContent(printed.out());
        assertThat(Files.readString(notes)).isEqualTo(printed.err());
    }

    @Test
    void writes_nothing_of_what_is_refused() throws IOException {
        Path cut = Files.writeString(
                folder.resolve("cut.json"), Files.readString(Path.of(SAMPLE)).substring(0, 2_000));
        Path facts = folder.resolve("facts.json");
        Path notes = folder.resolve("notes.txt");
        Run run = Run.of("structurizr", cut.toString(), "--output", facts.toString(), "--notes", notes.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("import: " + cut + ", line 67, column ")
                .hasLineCount(1);
        assertThat(facts).doesNotExist();
        assertThat(notes).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "visio x.vsdx, visio: is no format",
        "structurizr absent.json, absent.json: there is no such file",
        "structurizr ., .: is a directory",
        "structurizr, usage: import ",
        "structurizr x --ids y, --ids: is not understood",
        "structurizr x --id, --id: is not understood",
        "structurizr samples/structurizr-workspace.json --output no/such/folder.json, no/such/folder.json: cannot be written"
    })
    void says_in_one_line_what_is_wrong(String typed, String problem) {
        Run run = Run.of(typed.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("import: " + problem).hasLineCount(1);
    }

    @Test
    void keeps_what_a_file_holds_from_commanding_the_terminal() throws IOException {
        Path file = Files.writeString(folder.resolve("w.json"), """
                {"model": {"softwareSystems": [{"id": 1, "name": "A"}], "\\u001b[2J\\u202e": []}}""");
        assertThat(Run.of("structurizr", file.toString()).err()).contains("\\u001b[2J\\u202e");
    }
}
