package com.example.checklist4j.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Merge;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every draft, whatever it was made of. */
class DraftsTest {
    @TempDir
    private static Path folder;

    static Stream<Arguments> samples() {
        return Samples.all(folder).entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_draft_is_a_facts_file_that_the_door_reads(String format, Path file) {
        Run run = Run.of(format, file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.project().id()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_draft_is_the_same_each_time(String format, Path file) {
        assertThat(Run.of(format, file.toString())).isEqualTo(Run.of(format, file.toString()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_draft_is_assessed_as_not_known_yet(String format, Path file) {
        Assessment assessment = IntegrationStrategy.assessor()
                .assess(Run.of(format, file.toString()).project());
        assertThat(assessment.tasks())
                .extracting(TaskResult::id, TaskResult::verdict)
                .filteredOn(each -> !each.toList().contains(Verdict.UNKNOWN))
                .containsExactlyElementsOf(seenToFail(format));
    }

    /**
     * What an export shows not to hold is no mistake of the draft: a user waits for a flow that waits for a service, and events that nobody
     * takes are dropped.
     */
    private static List<Tuple> seenToFail(String format) {
        return format.equals("structurizr")
                ? List.of()
                : List.of(tuple("pattern.messaging-reliable", Verdict.NOT_SATISFIED));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_draft_takes_the_id_that_it_is_given(String format, Path file) {
        assertThat(Run.of(format, file.toString(), "--id", "shop").project().id())
                .isEqualTo("shop");
    }

    @Test
    void drafts_of_one_project_are_one_after_merging() {
        Project merged = null;
        for (Map.Entry<String, Path> each : Samples.all(folder).entrySet()) {
            Project draft = Run.of(each.getKey(), each.getValue().toString(), "--id", "northwind")
                    .project();
            merged = merged == null ? draft : Merge.of(merged, draft).project();
        }
        assertThat(merged).isNotNull();
        assertThat(merged.platform().components()).hasSize(9);
        assertThat(merged.systems())
                .extracting(ConnectedSystem::id)
                .containsExactly("dataverse", "finance-and-operations", "sql-server", "data-warehouse", "web-shop");
        assertThat(merged.systems().get(0).purpose()).isEqualTo("Holds customers and their orders.");
        assertThat(merged.systems().get(0).kind()).isEqualTo(ConnectedSystem.Kind.DATAVERSE);
    }

    @Test
    void drafts_of_two_environments_show_in_what_they_differ() throws IOException {
        Path sample = Path.of("samples/azure-template.json");
        Path test = folder.resolve("test.json");
        Files.writeString(test, Files.readString(sample).replace("\"Premium\",", "\"Standard\","));
        Merge merge = Merge.of(
                Run.of("azure", sample.toString(), "--id", "northwind").project(),
                Run.of("azure", test.toString(), "--id", "northwind").project());
        assertThat(merge.conflicts())
                .extracting(Merge.Conflict::toString)
                .containsExactly("platform.components[northwind-bus].product: \"service-bus-premium\", but"
                        + " \"service-bus-standard\"");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_export_that_is_spoilt_is_read_or_refused_in_plain_lines(String format, Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Path spoilt = folder.resolve("spoilt");
        Random random = new Random(15);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = whole.clone();
            for (int j = random.nextInt(3); j >= 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) "\"{}[],:1az'(".charAt(random.nextInt(12));
            }
            Files.write(spoilt, Arrays.copyOf(bytes, bytes.length - (i % 4 == 0 ? random.nextInt(bytes.length) : 0)));
            Run run = Run.of(format, spoilt.toString());
            if (run.code() == 0) {
                assertThat(run.project()).isNotNull();
            } else {
                assertThat(run.out()).isEmpty();
                assertThat(run.err().lines()).allMatch(line -> line.startsWith("import: "));
            }
        }
    }

    @Test
    void an_integration_has_79_facts_beside_its_id() {
        assertThat(Coverage.facts(Integration.class)).isEqualTo(79);
    }
}
