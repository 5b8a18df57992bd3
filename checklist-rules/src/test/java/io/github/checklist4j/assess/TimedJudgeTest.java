package io.github.checklist4j.assess;

import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.checklist.Area;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.laws.ProjectGenerator;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated // waits for rules, and others would make it wait longer
class TimedJudgeTest {
    private static final Checklist CHECKLIST =
            new Checklist("c", "c", List.of(new Area("a", "a")), List.of(task("a.hangs"), task("a.sound")));
    private static final Project PROJECT = ProjectBuilder.builder().id("p").build();

    /** Short for the rule that never comes back, and long for those that do. */
    private static final Duration BOUND = Duration.ofMillis(500);

    private final CountDownLatch never = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);

    @AfterEach
    void let_go() {
        never.countDown();
    }

    private static Task task(String id) {
        return new Task(id, "a", "title", "why", "what", List.of());
    }

    private static Rule<Project> own(String task, Function<Subject<Project>, Answer> judge) {
        return rule("r-" + task).decides(task).require(judged("own", List.of(), judge));
    }

    private static Answer satisfied() {
        return Answer.of(true);
    }

    private Answer hang() {
        try {
            never.await();
        } catch (InterruptedException told) {
            interrupted.countDown();
        }
        return satisfied();
    }

    /** Does not listen to an interruption. */
    private Answer stayAway() {
        boolean free = false;
        while (!free) {
            try {
                never.await();
                free = true;
            } catch (InterruptedException told) {
                interrupted.countDown();
            }
        }
        return satisfied();
    }

    private static Assessment assessed(Rule<?>... rules) {
        return Assessor.of(CHECKLIST, List.of(rules)).within(BOUND).assess(PROJECT);
    }

    @Test
    void gives_up_a_rule_that_hangs_and_judges_the_others() {
        Assessment assessment = assessed(own("a.hangs", subject -> hang()), own("a.sound", subject -> satisfied()));
        assertThat(assessment.verdict("a.hangs")).isEqualTo(Verdict.ERROR);
        assertThat(assessment.verdict("a.sound")).isEqualTo(Verdict.SATISFIED);
        assertThat(assessment.findings()).singleElement().satisfies(finding -> assertThat(finding.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.comparisons().get(0).seen())
                        .isEqualTo(Side.of("cause", "TimeoutException: no answer within PT0.5S"))));
    }

    @Test
    void interrupts_the_rule_that_hangs() throws InterruptedException {
        assessed(own("a.hangs", subject -> hang()));
        interrupted.await();
    }

    @Test
    void leaves_a_rule_alone_that_does_not_listen() throws InterruptedException {
        Assessment assessment = assessed(own("a.hangs", subject -> stayAway()), own("a.sound", subject -> satisfied()));
        assertThat(assessment.verdict("a.hangs")).isEqualTo(Verdict.ERROR);
        assertThat(assessment.verdict("a.sound")).isEqualTo(Verdict.SATISFIED);
        interrupted.await();
    }

    @Test
    void gives_the_next_rule_an_evaluation_that_nobody_else_uses() {
        List<Thread> computed = Collections.synchronizedList(new ArrayList<>());
        Derived<Integer> shared = Derived.of(subject -> {
            computed.add(Thread.currentThread());
            return 1;
        });
        Rule<Project> before = rule("before").decides("a.hangs").require(judged("own", List.of(), subject -> {
            subject.get(shared);
            return satisfied();
        }));
        Rule<Project> after = rule("after").decides("a.hangs").require(judged("own", List.of(), subject -> {
            subject.get(shared);
            return satisfied();
        }));
        assessed(before, own("a.hangs", subject -> hang()), after);
        assertThat(computed).hasSize(2).doesNotHaveDuplicates().allMatch(Thread::isDaemon);
    }

    @Test
    void passes_on_what_the_machine_is_at_its_end_with() {
        OutOfMemoryError full = new OutOfMemoryError("heap");
        assertThatThrownBy(() -> assessed(own("a.hangs", subject -> {
                    throw full;
                })))
                .isSameAs(full);
    }

    @Test
    void stops_when_the_caller_is_interrupted() throws InterruptedException {
        Thread caller = Thread.currentThread();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Assessor.of(CHECKLIST, List.of(own("a.hangs", subject -> {
                            caller.interrupt();
                            return hang();
                        })))
                        .within(Duration.ofDays(365_000))
                        .assess(PROJECT));
        assertThat(Thread.interrupted()).isTrue();
        interrupted.await();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void takes_no_bound_that_nobody_can_keep(String bound) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntegrationStrategy.assessor().within(Duration.parse(bound)))
                .withMessage("no rule can answer within " + bound);
    }

    @Test
    void changes_nothing_for_rules_that_come_back() {
        Assessor assessor = IntegrationStrategy.assessor();
        ProjectGenerator generator = ProjectGenerator.of(assessor);
        for (long seed = 0; seed < 6; seed++) {
            Project project = generator.any(seed);
            assertThat(assessor.within(Duration.ofHours(1)).assess(project)).isEqualTo(assessor.assess(project));
        }
    }

    @Test
    void is_kept_by_whatever_else_an_assessor_is_given() {
        Assessor assessor = Assessor.of(CHECKLIST, List.of(own("a.hangs", subject -> hang())))
                .within(BOUND)
                .with(List.of());
        assertThat(assessor.with(assessor.parameters())
                        .with(assessor.data())
                        .assess(PROJECT)
                        .verdict("a.hangs"))
                .isEqualTo(Verdict.ERROR);
    }
}
