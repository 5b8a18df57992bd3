package com.example.checklist4j.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickStartTest {
    /** Facts need no file: a project is a record, and each record has a builder. */
    private final Project shop = ProjectBuilder.builder()
            .id("shop")
            .integrations(
                    List.of(IntegrationBuilder.builder().id("orders-to-erp").build()))
            .build();

    @Test
    void prints_a_line_with_verdict_and_missing_facts_for_each_task(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("shop.json"), ChecklistJson.standard().write(shop));
        assertThat(printed(file)
                        .lines()
                        .filter(line -> line.startsWith("UNKNOWN goals.benefits-documented"))
                        .toList())
                .hasSize(1);
        assertThat(printed(file).lines()).hasSize(19);
    }

    @Test
    void assesses_a_project_that_was_made_in_code() {
        assertThat(IntegrationStrategy.checker().assess(shop).verdict("goals.benefits-documented"))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void prints_everything_that_is_wrong_with_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("shop.json"), "{\"id\": \"shop\", \"integration\": []}");
        assertThat(refused(file))
                .startsWith("UNKNOWN_KEY line 1, column ")
                .contains("did you mean integrations?")
                .hasLineCount(1);
    }

    private static String refused(Path file) {
        PrintStream before = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setErr(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            QuickStart.main(new String[] {file.toString()});
        } finally {
            System.setErr(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String printed(Path file) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            QuickStart.main(new String[] {file.toString()});
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
