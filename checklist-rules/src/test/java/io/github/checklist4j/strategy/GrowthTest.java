package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No cliff: a project twice as large costs twice as much and says twice as much, whichever two of its parts are large. */
class GrowthTest {
    private static final int FEW = 200;

    private static final Assessor STANDARD = IntegrationStrategy.assessor();

    private record Cost(long bytes, long text) {
        static Cost of(Project project) {
            ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = thread.getCurrentThreadAllocatedBytes();
            Assessment assessment = STANDARD.assess(project);
            long bytes = thread.getCurrentThreadAllocatedBytes() - before;
            return new Cost(bytes, ChecklistJson.standard().write(assessment).length());
        }
    }

    @ParameterizedTest
    @EnumSource
    void twice_as_much_costs_twice_as_much_and_says_no_more_than_that(Shape shape) {
        Cost.of(shape.of(FEW)); // loads what is loaded once
        Cost once = Cost.of(shape.of(FEW));
        Cost twice = Cost.of(shape.of(2 * FEW));
        assertThat(twice.bytes).as("bytes").isLessThan(once.bytes * 22 / 10);
        assertThat(twice.text).as("length of the result").isLessThan(once.text * 22 / 10);
    }
}
