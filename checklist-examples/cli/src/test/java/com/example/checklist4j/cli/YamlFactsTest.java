package com.example.checklist4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class YamlFactsTest {
    private static final Path EXAMPLE = Path.of("../projects/case-study-first.json");

    @TempDir
    private Path folder;

    @Test
    void are_assessed_as_the_same_facts_in_json_are() throws IOException {
        JsonNode tree = JsonMapper.shared().readTree(Files.readString(EXAMPLE));
        String yaml = file(YAMLMapper.builder().build().writeValueAsString(tree));
        assertThat(Run.of("assess", yaml, "--format", "json"))
                .isEqualTo(Run.of("assess", EXAMPLE.toString(), "--format", "json"));
    }

    @Test
    void are_refused_with_their_places() {
        String yaml = file("""
                id: shop
                naem: Shop # misspelt
                integrations:
                  - id: orders
                    style: ASYNC
                """);
        assertThat(Run.of("assess", yaml)).isEqualTo(new Run(2, "", """
                checklist: line 2, column 1: naem: found the unknown key "naem", expected a known key; did you mean name?
                line 5, column 12: integrations[0].style: found "ASYNC", expected one of SYNCHRONOUS, ASYNCHRONOUS; did you mean ASYNCHRONOUS?
                2 problems in %s; nothing was assessed
                """.formatted(yaml)));
    }

    @Test
    void are_one_document_without_aliases() {
        assertThat(Run.of("assess", file("id: shop\n---\nid: other\n")).err()).contains("a second document");
        assertThat(Run.of("assess", file("id: shop\nname: &n Shop\nsystems:\n  - id: a\n    name: *n\n"))
                        .err())
                .contains("line 5, column 13: no YAML: an alias");
        assertThat(Run.of("assess", file("id: [shop\n")).err())
                .contains("no YAML")
                .contains("line ");
    }

    @Test
    void say_where_a_conflict_stands() {
        String yaml = file("id: shop\nname: Shops\n");
        assertThat(Run.withInput("{\"id\": \"shop\", \"name\": \"Shop\"}", "merge", "-", yaml)
                        .err())
                .contains("\"Shops\" (line 2, column 7) in " + yaml);
    }

    private String file(String facts) {
        try {
            return Files.writeString(folder.resolve("facts.yaml"), facts).toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
