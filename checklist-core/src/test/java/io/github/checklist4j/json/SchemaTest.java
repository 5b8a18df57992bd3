package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.IntegrationStrategyChecklist;
import io.github.checklist4j.checklist.Settings;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed schemas say what the records say. Run with {@code -Dschemas.update=true} to write them anew. */
class SchemaTest {
    private static final ChecklistJson JSON = ChecklistJson.standard();
    private static final com.networknt.schema.Schema FACTS = compiled(Schema.FACTS);
    private static final com.networknt.schema.Schema RESULT = compiled(Schema.RESULT);

    private static com.networknt.schema.Schema compiled(Schema schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.text());
    }

    @Test
    void the_schema_of_the_facts_is_up_to_date() throws IOException {
        isUpToDate(
                Schema.FACTS,
                "facts.schema.json",
                SchemaGenerator.generate("Facts of a project", Project.class, true, Javadocs::of));
    }

    @Test
    void the_schema_of_the_result_is_up_to_date() throws IOException {
        isUpToDate(
                Schema.RESULT,
                "result.schema.json",
                SchemaGenerator.generate("Assessment of a project", ResultForm.class, false, Javadocs::of));
    }

    @Test
    void the_schema_of_a_checklist_is_up_to_date() throws IOException {
        isUpToDate(
                Schema.CHECKLIST,
                "checklist.schema.json",
                SchemaGenerator.generate("A checklist", Checklist.class, false, Javadocs::of));
    }

    @Test
    void the_schema_of_settings_is_up_to_date() throws IOException {
        isUpToDate(
                Schema.SETTINGS,
                "settings.schema.json",
                SchemaGenerator.generate("What an organisation sees differently", Settings.class, false, Javadocs::of));
    }

    @Test
    void the_standard_checklist_is_valid() {
        assertThat(errors(compiled(Schema.CHECKLIST), JSON.write(IntegrationStrategyChecklist.checklist())))
                .isEmpty();
    }

    private static void isUpToDate(Schema schema, String file, String generated) throws IOException {
        if (Boolean.getBoolean("schemas.update")) {
            Files.writeString(Path.of("src/main/resources/io/github/checklist4j/json", file), generated);
        } else {
            assertThat(schema.text().equals(generated))
                    .as("%s says what the records say; if not, run the tests once with -Dschemas.update=true", file)
                    .isTrue();
        }
    }

    @Property(tries = 100)
    void a_written_project_is_valid(@ForAll("projects") Project project) {
        assertThat(errors(FACTS, JSON.write(project))).isEmpty();
    }

    @Property(tries = 100)
    void a_written_assessment_is_valid(@ForAll("assessments") Assessment assessment) {
        assertThat(errors(RESULT, JSON.write(assessment))).isEmpty();
    }

    @Provide
    Arbitrary<Project> projects() {
        return RecordArbitrary.of(Project.class);
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return RecordArbitrary.of(Assessment.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"id\": \" \"}",
                "{\"id\": 5}",
                "{\"id\": null}",
                "{\"id\": \"p\", \"nmae\": \"x\"}",
                "{\"id\": \"p\", \"asOf\": \"31.1.2026\"}",
                "{\"id\": \"p\", \"systems\": {}}",
                "{\"id\": \"p\", \"systems\": [null]}",
                "{\"id\": \"p\", \"integrations\": [{\"id\": \"i\", \"style\": \"ASYNC\"}]}",
                "{\"id\": \"p\", \"integrations\": [{\"id\": \"i\", \"frequency\": \"5m\"}]}",
                "{\"id\": \"p\", \"integrations\": [{\"id\": \"i\", \"volume\": {\"recordsPerDay\": -1}}]}",
                "{\"id\": \"p\", \"integrations\": [{\"id\": \"i\", \"volume\": {\"recordsPerDay\": \"many\"}}]}",
                "{\"id\": \"p\", \"integrations\": [{\"id\": \"i\", \"volume\": {\"recordsPerDay\": {\"low\": 1}}}]}",
                "{\"id\": \"p\", \"integrations\": [{\"id\": \"i\", \"volume\": {\"activeHours\": 25}}]}",
                "{\"id\": \"p\", \"integrations\": [{\"id\": \"i\", \"payload\": {\"bytes\": \"20k\"}}]}",
                "{\"id\": \"p\", \"integrations\": [{\"id\": \"i\", \"payload\": {\"fields\": [{\"name\": \"f\", \"retention\": \"30 days\"}]}}]}",
                "{\"id\": \"p\", \"costs\": {\"budget\": {\"amount\": 5}}}"
            })
    void what_the_schema_refuses_the_door_refuses(String facts) {
        assertThat(errors(FACTS, facts)).isNotEmpty();
        assertThatExceptionOfType(InvalidFactsException.class).isThrownBy(() -> JSON.read(facts, Project.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$schema\": \"facts.schema.json\", \"id\": \"p\", \"name\": null, \"integrations\": []}",
                "{\"id\": \"p\", \"integrations\": [{\"id\": \"i\", \"volume\": {\"recordsPerDay\": \"20k–60k\"}}]}",
                "{\"id\": \"p\", \"integrations\": [{\"id\": \"i\", \"volume\": {\"recordsPerDay\": {\"low\": \"20k\", \"likely\": null, \"high\": 60000}}}]}",
                "{\"id\": \"p\", \"integrations\": [{\"id\": \"i\", \"volume\": {\"growthPerMonth\": \"4 %/month\"}}]}",
                "{\"id\": \"p\", \"integrations\": [{\"id\": \"i\", \"payload\": {\"bytes\": \"20 KB - 2 MB\"}}]}",
                "{\"id\": \"p\", \"integrations\": [{\"id\": \"i\", \"timeliness\": {\"latencyP95\": \"PT1S–PT2.5S\"}}]}",
                "{\"id\": \"p\", \"extensions\": {\"acme.contract\": {\"any\": [1, \"x\", true]}}}"
            })
    void what_the_door_reads_the_schema_accepts(String facts) {
        JSON.read(facts, Project.class);
        assertThat(errors(FACTS, facts)).isEmpty();
    }

    private static List<Error> errors(com.networknt.schema.Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON);
    }
}
