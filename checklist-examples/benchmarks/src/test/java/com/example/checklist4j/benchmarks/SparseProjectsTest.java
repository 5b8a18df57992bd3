package com.example.checklist4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.checklist4j.benchmarks.decisions.Decision;
import com.example.checklist4j.benchmarks.floor.Floor;
import com.example.checklist4j.benchmarks.floor.Statuses;
import com.example.checklist4j.benchmarks.library.Library;
import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.facts.Project;
import org.junit.jupiter.api.Test;

/** The floor may not be fast by being careless: it agrees with the library on projects that lack facts, too. */
class SparseProjectsTest {
    @Test
    void the_floor_agrees_where_facts_are_missing_or_known_to_be_none() {
        Assessor library = Library.assessor();
        int judged = 0;
        for (int seed = 0; seed < 400; seed++) {
            Project project = SparseProjects.project(seed);
            if (project != null) {
                Assessment expected = library.assess(project);
                assertThat(Floor.assess(project)).as("seed %d", seed).isEqualTo(Agreement.outcomes(expected));
                assertThat(Statuses.of(project, Decision.values()))
                        .as("seed %d", seed)
                        .containsExactlyElementsOf(expected.tasks().stream()
                                .map(TaskResult::verdict)
                                .toList());
                judged++;
            }
        }
        assertThat(judged).isGreaterThan(200);
    }
}
