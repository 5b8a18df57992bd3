package com.example.checklist4j.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.strategy.IntegrationStrategy;

/** Whole projects by the grammar of the records: deeper than bytes get in the same time. */
class GeneratedProjectFuzzTest {
    @FuzzTest
    void is_judged_without_an_error(long seed, byte knowledge) {
        Project project = Projects.of(seed, (knowledge & 0xFF) / 255.0);
        Demand.that(
                IntegrationStrategy.assessor().assess(project).tasks().stream()
                        .noneMatch(task -> task.verdict() == Verdict.ERROR),
                "no rule fails");
    }
}
