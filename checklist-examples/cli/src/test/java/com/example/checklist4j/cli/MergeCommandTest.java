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
                checklist: name: "Shop" (line 1, column 24) in -, but "Shops" (line 1, column 24) in %1$s
                integrations[orders].frequency: PT1H (line 1, column 79) in -, but PT5M (line 1, column 80) in %1$s
                2 conflicts between - and %1$s; nothing was merged
                """.formatted(other)));
        assertThat(output).doesNotExist();
    }

    @Test
    void names_the_one_of_several_files_that_said_it_first() {
        String second = file("second.json", """
                {"id": "shop", "platform": {"components": [{"id": "bus", "units": 1}]}}""");
        String third = file("third.json", """
                {
                  "id": "shop",
                  "integrations": [{"id": "orders", "frequency": "PT5M"}],
                  "platform": {"components": [
                    {"id": "bus", "units": 2}
                  ]}
                }""");
        assertThat(Run.withInput(FLOWS, "merge", "-", second, third))
                .isEqualTo(new Run(2, "", """
                checklist: platform.components[bus].units: 1 (line 1, column 67) in %1$s, but 2 (line 5, column 28) in %2$s
                integrations[orders].frequency: PT1H (line 1, column 79) in -, but PT5M (line 3, column 50) in %2$s
                2 conflicts between - and %1$s and %2$s; nothing was merged
                """.formatted(second, third)));
    }

    @Test
    void merges_several_as_it_merges_two_and_then_the_next() {
        String second = file("second.json", "{\"id\": \"shop\", \"systems\": [{\"id\": \"erp\"}]}");
        String third = file("third.json", "{\"id\": \"shop\", \"systems\": [{\"id\": \"web\"}, {\"id\": \"erp\"}]}");
        Run two = Run.withInput(FLOWS, "merge", "-", second);
        assertThat(Run.withInput(FLOWS, "merge", "-", second, third))
                .isEqualTo(Run.withInput(two.out(), "merge", "-", third));
        assertThat(Run.withInput(FLOWS, "merge", "-").code()).isEqualTo(2);
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
                .isEqualTo(new Run(2, "", "checklist: only one of the files can be standard input\n"));
    }

    private String file(String facts) {
        return file("other.json", facts);
    }

    private String file(String name, String facts) {
        try {
            return Files.writeString(folder.resolve(name), facts).toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
