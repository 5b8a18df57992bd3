package com.example.checklist4j.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.checklist4j.assess.Checker;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.report.TextReport;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever passes the door is judged: no exception, no error, and a result that can be shown and kept. */
class AssessorFuzzTest {
    private static final Checker CHECKER = IntegrationStrategy.checker();

    @MethodSource("com.example.checklist4j.fuzzing.Seeds#facts")
    @FuzzTest
    void judges_what_passes_the_door(byte[] facts) {
        Project project;
        try {
            project = CHECKER.read(new ByteArrayInputStream(facts));
        } catch (InvalidFactsException refused) {
            return;
        }
        Assessment assessment = CHECKER.assess(project);
        Demand.that(
                assessment.tasks().stream().noneMatch(task -> task.verdict() == Verdict.ERROR),
                () -> "no rule fails: " + assessment.tasks());
        String result = CHECKER.write(assessment);
        Assessment read = CHECKER.json().read(result, Assessment.class);
        Demand.that(CHECKER.write(read).equals(result), "a result that was kept says the same");
        Demand.that(!TextReport.of(assessment).isEmpty(), "there is something to show");
    }
}
