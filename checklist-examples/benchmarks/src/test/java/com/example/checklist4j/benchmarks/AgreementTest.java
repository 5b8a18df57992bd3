package com.example.checklist4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.checklist4j.benchmarks.decisions.Decision;
import com.example.checklist4j.benchmarks.floor.Floor;
import com.example.checklist4j.benchmarks.floor.Statuses;
import com.example.checklist4j.benchmarks.library.Library;
import com.example.checklist4j.benchmarks.workload.Variant;
import com.example.checklist4j.benchmarks.workload.Workload;
import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is compared must do the same work: the same verdicts, subjects and missing facts. */
class AgreementTest {
    private static final Assessor LIBRARY = Library.assessor();

    static Stream<Project> projects() {
        return Stream.of(8, 50, 500)
                .flatMap(size -> Stream.of(Variant.values()).map(variant -> Workload.project(size, variant)));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void the_floor_finds_what_the_library_finds(Project project) {
        assertThat(Floor.assess(project)).isEqualTo(Agreement.outcomes(LIBRARY.assess(project)));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void the_floor_without_findings_gives_the_same_verdicts(Project project) {
        Assessment assessment = LIBRARY.assess(project);

        assertThat(Statuses.of(project, Decision.values()))
                .containsExactlyElementsOf(
                        assessment.tasks().stream().map(TaskResult::verdict).toList());
    }

    @ParameterizedTest
    @MethodSource("projects")
    void the_library_decides_some_of_them_as_it_decides_all(Project project) {
        List<TaskResult> common = LIBRARY.assess(project).tasks().stream()
                .filter(task ->
                        Decision.COMMON.stream().anyMatch(each -> each.task().equals(task.id())))
                .toList();

        assertThat(Library.assessor(Decision.COMMON).assess(project).tasks()).isEqualTo(common);
    }

    @Test
    void problems_give_a_mixture_of_verdicts() {
        for (int size : new int[] {8, 50, 500}) {
            assertThat(verdicts(Workload.project(size, Variant.PROBLEMS)))
                    .isEqualTo(Map.of(Verdict.SATISFIED, 12L, Verdict.NOT_SATISFIED, 4L, Verdict.UNKNOWN, 3L));
        }
    }

    @Test
    void a_clean_project_satisfies_everything() {
        assertThat(verdicts(Workload.project(50, Variant.CLEAN))).isEqualTo(Map.of(Verdict.SATISFIED, 19L));
    }

    private static Map<Verdict, Long> verdicts(Project project) {
        return LIBRARY.assess(project).tasks().stream()
                .map(TaskResult::verdict)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
