package io.github.checklist4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.IntegrationStrategyChecklist;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.report.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.DeferredBindingException;
import tools.jackson.databind.json.JsonMapper;

class ChecklistModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ChecklistModule()).build();
    private static final Path EXAMPLES = Path.of("../checklist-examples/projects");

    /** What a tool has around them. */
    record Envelope(String owner, int priority, Project project, Checklist checklist, Assessment assessment) {}

    private static Envelope envelope() {
        return new Envelope(
                "Ada",
                3,
                example("case-study-first"),
                IntegrationStrategyChecklist.checklist(),
                Samples.withEvidence());
    }

    private static Project example(String name) {
        return ChecklistJson.standard().read(EXAMPLES.resolve(name + ".json"), Project.class);
    }

    /** On the module path nothing is looked up by this file: what provides a service there cannot do without its interface. */
    @Test
    void is_named_for_mappers_that_look_for_modules_on_the_class_path() throws IOException {
        try (InputStream named = ChecklistModule.class
                .getModule()
                .getResourceAsStream("META-INF/services/" + JacksonModule.class.getName())) {
            assertThat(named).asString(StandardCharsets.UTF_8).isEqualTo(ChecklistModule.class.getName() + "\n");
        }
    }

    @Nested
    class Round_trips {
        @Test
        void of_examples_are_those_of_the_door_byte_for_byte() {
            for (String name : List.of("case-study-first", "case-study-revised", "half-known")) {
                Project project = example(name);
                String line = ChecklistJson.standard().writeLine(project).stripTrailing();
                assertThat(MAPPER.writeValueAsString(project)).isEqualTo(line);
                assertThat(MAPPER.readValue(line, Project.class)).isEqualTo(project);
            }
        }

        @Test
        void of_what_stands_in_a_record_of_the_tool_are_equal() {
            Envelope envelope = envelope();
            String text = MAPPER.writeValueAsString(envelope);
            ChecklistJson door = ChecklistJson.standard();
            assertThat(text)
                    .isEqualTo("{\"owner\":\"Ada\",\"priority\":3,\"project\":"
                            + door.writeLine(envelope.project()).stripTrailing() + ",\"checklist\":"
                            + door.writeLine(envelope.checklist()).stripTrailing() + ",\"assessment\":"
                            + door.writeLine(envelope.assessment()).stripTrailing() + "}");
            assertThat(MAPPER.readValue(text, Envelope.class)).isEqualTo(envelope);
        }

        @Test
        void escape_what_the_door_escapes() {
            Project odd = ProjectBuilder.builder()
                    .id("odd")
                    .name("half \ud83d, \u202e, \u2028 and \u00e9")
                    .build();
            String line = ChecklistJson.standard().writeLine(odd).stripTrailing();
            assertThat(MAPPER.writeValueAsString(odd)).isEqualTo(line).contains("\\u202e");
            assertThat(MAPPER.readValue(line, Project.class)).isEqualTo(odd);
        }

        @Test
        void keep_the_layout_of_the_mapper() {
            String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(envelope());
            assertThat(text).contains("\n    \"name\" : ");
            assertThat(MAPPER.readValue(text, Envelope.class)).isEqualTo(envelope());
        }

        @Test
        void go_by_way_of_a_tree() {
            JsonNode tree = MAPPER.valueToTree(envelope());
            assertThat(tree.at("/project/integrations/0/id").asString()).isEqualTo("accounts-copy");
            assertThat(MAPPER.treeToValue(tree, Envelope.class)).isEqualTo(envelope());
        }

        @Test
        void keep_the_digits_of_a_number() {
            String line = "{\"id\":\"x\",\"costs\":{\"budget\":{\"amount\":10.00,\"currency\":\"EUR\"}}}";
            assertThat(MAPPER.writeValueAsString(MAPPER.readValue(line, Project.class)))
                    .isEqualTo(line);
        }

        @Test
        void keep_what_is_absent() {
            assertThat(MAPPER.readValue("{\"owner\":\"Ada\",\"priority\":1}", Envelope.class))
                    .isEqualTo(new Envelope("Ada", 1, null, null, null));
        }
    }

    @Nested
    class Problems {
        private static final String BAD = """
                {
                  "owner": "Ada",
                  "priority": "high",
                  "project": {
                    "id": "shop",
                    "naem": "Shop",
                    "integrations": [
                      {"id": "orders", "style": "ASYNC", "source": "erp"}
                    ],
                    "systems": []
                  }
                }
                """;

        @Test
        void end_the_reading_with_all_of_them_and_their_places() {
            String project = BAD.replace("\"high\"", "3");
            DatabindException refused =
                    catchThrowableOfType(DatabindException.class, () -> MAPPER.readValue(project, Envelope.class));
            assertThat(((InvalidFactsException) Objects.requireNonNull(refused.getCause())).problems())
                    .extracting(problem -> problem.place() + " " + problem.path())
                    .containsExactly(
                            "Place[line=6, column=5] naem",
                            "Place[line=8, column=33] integrations[0].style",
                            "Place[line=8, column=52] integrations[0].source");
        }

        @Test
        void stand_beside_those_of_the_tool() {
            DeferredBindingException all =
                    catchThrowableOfType(DeferredBindingException.class, () -> MAPPER.readerFor(Envelope.class)
                            .problemCollectingReader()
                            .readValueCollectingProblems(BAD));
            assertThat(all.getProblems())
                    .extracting(problem ->
                            problem.getPath() + " " + problem.getLocation().getLineNr() + ":"
                                    + problem.getLocation().getColumnNr())
                    .containsExactly(
                            "/priority 3:15",
                            "/project/naem 6:5",
                            "/project/integrations/0/style 8:33",
                            "/project/integrations/0/source 8:52");
            assertThat(all.getProblems().get(2).getMessage())
                    .isEqualTo(
                            "integrations[0].style: found \"ASYNC\", expected one of SYNCHRONOUS, ASYNCHRONOUS; did you"
                                    + " mean ASYNCHRONOUS?");
        }

        @Test
        void are_no_more_than_the_tool_wants() {
            DeferredBindingException some =
                    catchThrowableOfType(DeferredBindingException.class, () -> MAPPER.readerFor(Envelope.class)
                            .problemCollectingReader(2)
                            .readValueCollectingProblems(BAD));
            assertThat(some.getProblemCount()).isEqualTo(2);
        }

        @Test
        void of_a_tree_have_paths_and_no_places() {
            JsonNode tree = MAPPER.readTree(BAD).get("project");
            assertThatThrownBy(() -> MAPPER.treeToValue(tree, Project.class))
                    .cause()
                    .isInstanceOfSatisfying(InvalidFactsException.class, refused -> assertThat(refused.problems())
                            .hasSize(3)
                            .allSatisfy(problem -> assertThat(problem.place()).isNull()));
        }

        @Test
        void of_the_syntax_are_those_of_the_mapper() {
            assertThatThrownBy(() -> MAPPER.readValue("{\"id\": \"a\",, }", Project.class))
                    .isInstanceOf(tools.jackson.core.exc.StreamReadException.class);
        }
    }

    @Nested
    class Without_it {
        private static final JsonMapper PLAIN = JsonMapper.builder().build();

        @Test
        void a_mapper_writes_and_reads_an_assessment() {
            Assessment assessment = Samples.rich();
            String text = PLAIN.writeValueAsString(assessment);
            assertThat(text).doesNotContain("\"exact\"");
            assertThat(PLAIN.readValue(text, Assessment.class)).isEqualTo(assessment);
        }

        @Test
        void a_range_is_its_three_values() {
            assertThat(PLAIN.writeValueAsString(Range.exact(3))).isEqualTo("{\"low\":3,\"likely\":3,\"high\":3}");
        }
    }
}
