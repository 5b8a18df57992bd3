package com.example.checklist4j.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.nio.file.Path;
import java.util.List;
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
        Assessment assessment =
                IntegrationStrategy.assess(Run.of(format, file.toString()).project());
        assertThat(assessment.tasks())
                .extracting(TaskResult::id, TaskResult::verdict)
                .filteredOn(each -> !each.toList().contains(Verdict.UNKNOWN))
                .containsExactlyElementsOf(seenToFail(format));
    }

    /** What an export shows not to hold is no mistake of the draft: a user waits for a flow that waits for a service. */
    private static List<Tuple> seenToFail(String format) {
        return format.equals("power-platform")
                ? List.of(tuple("pattern.messaging-reliable", Verdict.NOT_SATISFIED))
                : List.of();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_draft_takes_the_id_that_it_is_given(String format, Path file) {
        assertThat(Run.of(format, file.toString(), "--id", "shop").project().id())
                .isEqualTo("shop");
    }

    @Test
    void an_integration_has_78_facts_beside_its_id() {
        assertThat(Coverage.facts(Integration.class)).isEqualTo(78);
    }
}
