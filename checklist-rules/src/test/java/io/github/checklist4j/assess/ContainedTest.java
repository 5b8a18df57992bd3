package io.github.checklist4j.assess;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.rules.Conditions.not;
import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.checklist.Area;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Waiver;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Parameters;
import io.github.checklist4j.rules.ReferenceData;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Nothing that a stranger's rule or extension does takes the rest down. */
class ContainedTest {
    private static final Checklist CHECKLIST =
            new Checklist("c", "c", List.of(new Area("a", "a")), List.of(task("a.nasty"), task("a.sound")));
    private static final Rule<Project> SOUND = rule("sound").decides("a.sound").require(INTEGRATIONS.isNotEmpty());
    private static final Project PROJECT = ProjectBuilder.builder()
            .id("p")
            .asOf(LocalDate.of(2026, 11, 1))
            .integrations(List.of(IntegrationBuilder.builder().id("x").build()))
            .waivers(List.of(new Waiver(
                    "a.nasty", List.of("integrations[x]"), "board", "known", null, LocalDate.of(2027, 1, 1))))
            .build();

    private static Task task(String id) {
        return new Task(id, "a", "title", "why", "what", List.of());
    }

    private static Assessment assessed(Rule<?> nasty) {
        Assessment assessment = Assessor.of(CHECKLIST, List.of(nasty, SOUND)).assess(PROJECT);
        assertThat(assessment.verdict("a.sound")).isEqualTo(Verdict.SATISFIED);
        return assessment;
    }

    /** Says its text as often as it is told, and then no more. */
    private record Falling(AtomicInteger times) implements Condition<Project> {
        @Override
        public String text() {
            if (times.getAndDecrement() <= 0) {
                throw new UnsupportedOperationException("no words");
            }
            return "falls";
        }

        @Override
        public List<String> reads() {
            return List.of("name");
        }

        @Override
        public Answer judge(Subject<Project> subject) {
            return Answer.of(false, Facts.of("name"));
        }
    }

    private static Rule<Project> falling(int times) {
        return rule("nasty").decides("a.nasty").require(new Falling(new AtomicInteger(times)));
    }

    @Test
    void a_rule_that_cannot_say_its_text_is_refused_when_the_assessor_is_made() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessed(falling(0)))
                .withMessage("the rule nasty cannot say its text: UnsupportedOperationException")
                .withRootCauseInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_rule_that_says_its_text_no_more_is_judged_and_reported() {
        Assessment assessment = assessed(falling(1));
        assertThat(assessment.verdict("a.nasty")).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(ChecklistJson.standard().write(assessment)).contains("\"falls\"");
    }

    @Test
    void an_exception_that_cannot_say_its_message_is_an_error_of_its_task() {
        Assessment assessment = assessed(rule("nasty").decides("a.nasty").require(judged("own", List.of(), subject -> {
            throw new IllegalStateException() {
                @Override
                public String getMessage() {
                    throw new IllegalArgumentException("not even this");
                }
            };
        })));
        assertThat(assessment.verdict("a.nasty")).isEqualTo(Verdict.ERROR);
        assertThat(ChecklistJson.standard().read(ChecklistJson.standard().write(assessment), Assessment.class))
                .isEqualTo(assessment);
    }

    /** The verdict is there before its words are: where these fail, nobody can say why, and it counts for nothing. */
    @Test
    void a_verdict_whose_words_throw_is_an_error_of_its_task() {
        Assessment assessment = assessed(rule("nasty")
                .decides("a.nasty")
                .require(judged(
                        "own",
                        List.of("name"),
                        subject -> Answer.of(false, Facts.of("name"), () -> {
                            throw new IllegalStateException("no words");
                        }))));
        assertThat(assessment.verdict("a.nasty")).isEqualTo(Verdict.ERROR);
    }

    /** Every second part fails for another reason, in a condition that stands in a condition that stands in a condition. */
    @Test
    void a_reason_900_deep_is_read_back() {
        Condition<Project> deep = judged("own", List.of("name"), subject -> Answer.of(false, Facts.of("name")));
        for (int i = 0; i < 450; i++) {
            Condition<Project> more = judged("own", List.of("id"), subject -> Answer.of(true, Facts.of("id")));
            deep = anyOf(allOf(deep, more), not(more));
        }
        Assessment assessment = assessed(rule("nasty").decides("a.nasty").require(deep));
        assertThat(assessment.verdict("a.nasty")).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(ChecklistJson.standard().read(ChecklistJson.standard().write(assessment), Assessment.class))
                .isEqualTo(assessment);
    }

    @Test
    void an_exception_of_300_000_characters_is_read_back() {
        Assessment assessment = assessed(rule("nasty").decides("a.nasty").require(judged("own", List.of(), subject -> {
            throw new IllegalStateException("x".repeat(300_000));
        })));
        assertThat(ChecklistJson.standard().read(ChecklistJson.standard().write(assessment), Assessment.class))
                .isEqualTo(assessment);
    }

    /** A list whose reader does something from its second reading on. */
    private static Rule<Integration> reading(AtomicInteger readings, Runnable second) {
        ListFact<Project, Integration> list = Fact.list(
                "integrations",
                project -> {
                    if (readings.incrementAndGet() > 1) {
                        second.run();
                    }
                    return project.integrations();
                },
                Integration::id);
        return rule("nasty")
                .decides("a.nasty")
                .forEach(list)
                .require(judged("own", List.of(), each -> Answer.of(false)));
    }

    @Test
    void a_list_is_read_once_although_a_waiver_names_its_elements() {
        AtomicInteger readings = new AtomicInteger();
        Assessment assessment = assessed(reading(readings, () -> {
            throw new IllegalStateException("a second time");
        }));
        assertThat(readings).hasValue(1);
        assertThat(assessment.verdict("a.nasty")).isEqualTo(Verdict.WAIVED);
    }

    @Test
    void a_list_that_sleeps_at_its_second_reading_is_not_waited_for() {
        CountDownLatch never = new CountDownLatch(1);
        Rule<Integration> sleeping = reading(new AtomicInteger(), () -> {
            try {
                never.await();
            } catch (InterruptedException told) {
                Thread.currentThread().interrupt();
            }
        });
        Assessment assessment = Assessor.of(CHECKLIST, List.of(sleeping, SOUND))
                .within(Duration.ofSeconds(20))
                .assess(PROJECT);
        assertThat(assessment.verdict("a.nasty")).isEqualTo(Verdict.WAIVED);
        assertThat(assessment.verdict("a.sound")).isEqualTo(Verdict.SATISFIED);
    }

    /** What is judged is what is explained: a condition is asked once for each subject, so that the two cannot differ. */
    @Test
    void a_condition_is_asked_once_for_each_subject() {
        AtomicInteger asked = new AtomicInteger();
        Assessment assessment = assessed(rule("nasty").decides("a.nasty").require(judged("own", List.of(), subject -> {
            return Answer.of(asked.incrementAndGet() > 1);
        })));
        assertThat(assessment.verdict("a.nasty")).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(ChecklistJson.standard().write(assessment)).isNotEmpty();
        assertThat(asked).hasValue(1);
    }

    private static final Parameter<BigDecimal> MOST = parameter("10");

    private static Parameter<BigDecimal> parameter(String defaultValue) {
        return Parameter.decimal("acme.most", defaultValue, "0", "100", "", "as many as may be", "Acme");
    }

    private static Rule<Project> using(Parameter<BigDecimal> parameter) {
        return rule("nasty")
                .decides("a.nasty")
                .uses(parameter)
                .require(judged(
                        "own",
                        List.of(),
                        subject -> Answer.of(subject.parameter(parameter).signum() > 0)));
    }

    private static void assertRefused(Consumer<Assessor> adding, String... words) {
        Assessor sound = Assessor.of(CHECKLIST, List.of(SOUND));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> adding.accept(sound))
                .satisfies(refused -> assertThat(refused.getMessage()).contains(words));
    }

    private record Acme(List<Rule<?>> rules, boolean hasData) implements ChecklistExtension {
        @Override
        public String id() {
            return "acme";
        }

        @Override
        @SuppressWarnings("NullAway") // null is what the test is about
        public ReferenceData data(ReferenceData data) {
            return hasData ? data : null;
        }
    }

    @Test
    void an_extension_without_data_is_refused_by_its_name_with_the_cause() {
        assertRefused(sound -> sound.with(List.of(new Acme(List.of(), false))), "acme", "data");
    }

    @Test
    void an_extension_whose_parameter_contradicts_another_is_refused_by_its_name_with_the_cause() {
        Rule<Project> other =
                rule("other").decides("a.sound").uses(parameter("20")).require(INTEGRATIONS.isNotEmpty());
        assertRefused(sound -> sound.with(List.of(new Acme(List.of(using(MOST), other), true))), "acme", "acme.most");
    }

    @Test
    void a_parameter_of_another_definition_under_the_same_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Parameters.defaults().with(MOST, BigDecimal.ONE).with(parameter("20"), BigDecimal.TEN))
                .withMessageContaining("acme.most");
        assertRefused(
                sound -> Assessor.of(CHECKLIST, List.of(using(MOST)))
                        .with(Parameters.defaults().with(parameter("20"), BigDecimal.ONE)),
                "acme.most");
    }
}
