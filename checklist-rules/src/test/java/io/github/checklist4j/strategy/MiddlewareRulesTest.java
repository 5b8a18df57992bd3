package io.github.checklist4j.strategy;

import static io.github.checklist4j.strategy.TaskAssert.assertTask;

import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.ProjectBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The decision of the case study, changed in one place. */
class MiddlewareRulesTest {
    private static TaskAssert assertThat(String path, Object value) {
        return assertTask(
                "platform.middleware-decided",
                ProjectBuilder.builder(FactTree.with(Examples.read("case-study-revised"), path, value)));
    }

    @Test
    void a_decision_to_come_is_none() {
        assertThat("platform.decision.decidedOn", LocalDate.of(2026, 11, 1)).isSatisfied();
        assertThat("platform.decision.decidedOn", LocalDate.of(2026, 11, 2)).isViolatedBy("date");
    }
}
