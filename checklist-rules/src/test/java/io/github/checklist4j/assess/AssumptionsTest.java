package io.github.checklist4j.assess;

import static io.github.checklist4j.assessment.Verdict.ERROR;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Assumption;
import io.github.checklist4j.checklist.Area;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What is taken for an absent fact is listed; who is strict takes nothing for it. */
class AssumptionsTest {
    private static final Checklist CHECKLIST = new Checklist(
            "c", "c", List.of(new Area("a", "a")), List.of(task("a.first"), task("a.hangs"), task("a.last")));
    private static final Project PROJECT = ProjectBuilder.builder()
            .id("p")
            .integrations(List.of(
                    IntegrationBuilder.builder().id("said").touchpoint("form").build(),
                    IntegrationBuilder.builder().id("silent").build()))
            .build();
    private static final Assumption DESK =
            new Assumption("integrations[silent].touchpoint", "desk", "everybody has one");

    private static Task task(String id) {
        return new Task(id, "a", "title", "why", "what", List.of());
    }

    private static Rule<Integration> touching(String id, String task) {
        return rule(id).decides(task)
                .forEach(INTEGRATIONS)
                .require(judged("touches", List.of("touchpoint"), AssumptionsTest::touches));
    }

    private static Answer touches(Subject<Integration> subject) {
        Path path = Path.of(subject.path("touchpoint"));
        String point = subject.assumptions().of(subject.value().touchpoint(), path, DESK.value(), DESK.why());
        return point == null ? Answer.unknown(path) : Answer.of(!point.isEmpty());
    }

    private static final Assessor ASSESSOR =
            Assessor.of(CHECKLIST, List.of(touching("one", "a.first"), touching("two", "a.last")));

    @Test
    void are_listed_once_with_what_was_assumed_and_why() {
        Assessment assessment = ASSESSOR.assess(PROJECT);
        assertThat(assessment.verdict("a.first")).isEqualTo(SATISFIED);
        assertThat(assessment.assumptions()).containsExactly(DESK);
        assertThat(assessment.header().strict()).isFalse();
    }

    @Test
    void are_none_for_who_is_strict() {
        Assessment assessment = ASSESSOR.strict().assess(PROJECT);
        assertThat(assessment.verdict("a.first")).isEqualTo(UNKNOWN);
        assertThat(assessment.task("a.first").orElseThrow().missing()).containsExactly(DESK.path());
        assertThat(assessment.assumptions()).isEmpty();
        assertThat(assessment.header().strict()).isTrue();
    }

    @Test
    void stay_away_whatever_else_a_strict_assessor_is_given() {
        Assessor strict = ASSESSOR.strict();
        for (Assessor more : List.of(
                strict.with(strict.parameters()),
                strict.with(strict.data()),
                strict.with(List.of()),
                strict.within(Duration.ofHours(1)))) {
            assertThat(more.assess(PROJECT).verdict("a.first")).isEqualTo(UNKNOWN);
        }
        assertThat(ASSESSOR.within(Duration.ofHours(1)).strict().assess(PROJECT).verdict("a.first"))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void are_listed_beside_a_rule_that_does_not_come_back() {
        CountDownLatch never = new CountDownLatch(1);
        Rule<Project> hangs = rule("hangs").decides("a.hangs").require(judged("hangs", List.of(), subject -> {
            try {
                never.await();
            } catch (InterruptedException told) {
                Thread.currentThread().interrupt();
            }
            return Answer.of(true);
        }));
        Assessment assessment = Assessor.of(CHECKLIST, List.of(touching("one", "a.first"), hangs))
                .within(Duration.ofMillis(500))
                .assess(PROJECT);
        assertThat(assessment.verdict("a.hangs")).isEqualTo(ERROR);
        assertThat(assessment.assumptions()).containsExactly(DESK);
    }
}
