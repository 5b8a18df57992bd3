package com.example.checklist4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.checklist4j.benchmarks.workload.CaseStudy;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.strategy.IntegrationStrategy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseStudyTest {
    @ParameterizedTest
    @ValueSource(ints = {8, 16, 50})
    void every_standard_task_is_satisfied_at_any_size(int size) {
        Project project = CaseStudy.project(size);

        assertThat(project.integrations()).hasSize(size);
        assertThat(IntegrationStrategy.assessor().assess(project).tasks())
                .allSatisfy(task -> assertThat(task.verdict()).as(task.id()).isEqualTo(Verdict.SATISFIED));
    }
}
