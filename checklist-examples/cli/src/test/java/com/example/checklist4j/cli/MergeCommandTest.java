package com.example.checklist4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {
    private static final String FLOWS = """
            {"id": "shop", "name": "Shop", "integrations": [{"id": "orders", "frequency": "PT1H"}]}""";

    @TempDir
    private Path folder;

    @Test
    void prints_the_facts_of_both() {
        Run run = Run.withInput(FLOWS, "merge", "-", file("""
                {"id": "shop", "asOf": "2026-11-23", "integrations": [{"id": "orders", "style": "ASYNCHRONOUS"}]}"""));
        assertThat(run).isEqualTo(new Run(0, """
                {
                  "id": "shop",
                  "name": "Shop",
                  "asOf": "2026-11-23",
                  "integrations": [
                    {
                      "id": "orders",
                      "style": "ASYNCHRONOUS",
                      "frequency": "PT1H"
                    }
                  ]
                }
                """, ""));
    }

    @Test
    void writes_a_file_where_one_is_named() throws IOException {
        Path output = folder.resolve("merged.json");
        String same = file(FLOWS);
        assertThat(Run.withInput(FLOWS, "merge", same, "-", "--output", output.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(output))
                .isEqualTo(Run.withInput(FLOWS, "merge", same, "-").out());
    }

    @Test
    void names_each_conflict_and_both_files_and_writes_nothing() {
        Path output = folder.resolve("merged.json");
        String other = file("""
                {"id": "shop", "name": "Shops", "integrations": [{"id": "orders", "frequency": "PT5M"}]}""");
        Run run = Run.withInput(FLOWS, "merge", "-", other, "--output", output.toString());
        assertThat(run).isEqualTo(new Run(2, "", """
                checklist: name: "Shop" in -, but "Shops" in %1$s
                integrations[orders].frequency: PT1H in -, but PT5M in %1$s
                2 conflicts between - and %1$s; nothing was merged
                """.formatted(other)));
        assertThat(output).doesNotExist();
    }

    @Test
    void names_what_does_not_go_together() {
        String other = file("{\"id\": \"shop\", \"systems\": []}");
        Run run = Run.withInput("""
                {"id": "shop", "integrations": [{"id": "orders", "source": "erp"}]}""", "merge", "-", other);
        assertThat(run).isEqualTo(new Run(2, "", """
                checklist: integrations[0].source: found "erp", expected the id of one of systems
                1 problem between - and %s; nothing was merged
                """.formatted(other)));
    }

    @Test
    void refuses_a_file_as_assess_does() {
        assertThat(Run.withInput("{}", "merge", file(FLOWS), "-")).isEqualTo(Run.withInput("{}", "assess", "-"));
    }

    @Test
    void reads_standard_input_once() {
        assertThat(Run.withInput(FLOWS, "merge", "-", "-"))
                .isEqualTo(new Run(2, "", "checklist: only one of the two can be standard input\n"));
    }

    private String file(String facts) {
        try {
            return Files.writeString(folder.resolve("other.json"), facts).toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
