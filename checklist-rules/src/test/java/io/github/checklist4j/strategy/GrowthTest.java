package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.checklist.Area;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.AttestationBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No cliff: a project twice as large costs twice as much and says twice as much, whichever two of its parts are large. */
class GrowthTest {
    private static final int FEW = 200;

    private static final Assessor STANDARD = IntegrationStrategy.assessor();

    private record Cost(long bytes, long text) {
        static Cost of(Project project) {
            return of(STANDARD, project);
        }

        static Cost of(Assessor assessor, Project project) {
            ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = thread.getCurrentThreadAllocatedBytes();
            Assessment assessment = assessor.assess(project);
            long bytes = thread.getCurrentThreadAllocatedBytes() - before;
            return new Cost(bytes, ChecklistJson.standard().write(assessment).length());
        }
    }

    @ParameterizedTest
    @EnumSource
    void twice_as_much_costs_twice_as_much_and_says_no_more_than_that(Shape shape) {
        Cost.of(shape.of(FEW)); // loads what is loaded once
        assertNoCliff(Cost.of(shape.of(FEW)), Cost.of(shape.of(2 * FEW)));
    }

    private static void assertNoCliff(Cost once, Cost twice) {
        assertThat(twice.bytes).as("bytes").isLessThan(once.bytes * 22 / 10);
        assertThat(twice.text).as("length of the result").isLessThan(once.text * 22 / 10);
    }

    /** A scan of all that is signed for each task would not allocate more, but take the square of the time: the limit is far from both. */
    @Test
    @Timeout(20)
    void a_checklist_of_tasks_that_are_signed_grows_with_its_signatures() {
        signed(3_500);
        assertNoCliff(signed(3_500), signed(7_000));
        assertThat(signed(28_000).bytes).isPositive();
    }

    private static Cost signed(int tasks) {
        Checklist own = new Checklist(
                "own",
                "Own",
                List.of(new Area("a", "A")),
                Shape.list(tasks, i -> new Task("a.t" + i, "a", "It is done", "", "", List.of())));
        Project project = Shape.bare()
                .attestations(Shape.list(tasks, i -> AttestationBuilder.builder()
                        .task("a.t" + i)
                        .by("ada")
                        .on(LocalDate.of(2026, 10, 1))
                        .evidence("signed")
                        .build()))
                .build();
        return Cost.of(Assessor.of(own, List.of()), project);
    }
}
