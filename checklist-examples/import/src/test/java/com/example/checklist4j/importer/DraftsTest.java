package com.example.checklist4j.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
        Project project = Run.of(format, file.toString()).project();
        Assessment assessment = IntegrationStrategy.assess(project);
        List<Verdict> verdicts =
                assessment.tasks().stream().map(task -> task.verdict()).toList();
        assertThat(verdicts)
                .contains(Verdict.UNKNOWN)
                .doesNotContain(Verdict.ERROR, Verdict.NOT_SATISFIED, Verdict.SATISFIED);
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
