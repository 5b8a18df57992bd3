package io.github.checklist4j.assess;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Notice.Kind;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.checklist.Area;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Waiver;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a rule does wrong stays with its task. */
class FaultsTest {
    private static final Checklist CHECKLIST =
            new Checklist("c", "c", List.of(new Area("a", "a")), List.of(task("a.broken"), task("a.sound")));
    private static final Rule<Project> SOUND = rule("sound").decides("a.sound").require(INTEGRATIONS.isNotEmpty());
    private static final Project PROJECT = ProjectBuilder.builder()
            .id("p")
            .asOf(LocalDate.of(2026, 11, 1))
            .integrations(List.of(integration("x"), integration("y")))
            .build();

    private static Task task(String id) {
        return new Task(id, "a", "title", "why", "what", List.of());
    }

    private static Integration integration(String id) {
        return IntegrationBuilder.builder().id(id).build();
    }

    private static Assessment assessed(Rule<?> broken) {
        return assessed(broken, PROJECT);
    }

    private static Assessment assessed(Rule<?> broken, Project project) {
        return Assessor.of(CHECKLIST, List.of(broken, SOUND)).assess(project);
    }

    private static Rule<Integration> each(Condition<Integration> requirement) {
        return rule("broken").decides("a.broken").forEach(INTEGRATIONS).require(requirement);
    }

    private static Condition<Integration> own(Function<Subject<Integration>, @Nullable Explanation> judge) {
        return judged("own", List.of(), judge::apply);
    }

    private static Condition<Integration> throwing(Throwable failure) {
        return own(subject -> {
            FaultsTest.<RuntimeException>sneak(failure);
            return null;
        });
    }

    @SuppressWarnings("unchecked") // the compiler lets anything pass as unchecked
    private static <T extends Throwable> void sneak(Throwable failure) throws T {
        throw (T) failure;
    }

    private static Explanation decided(Verdict verdict) {
        return Explanation.decided(verdict, "own");
    }

    private static Explanation recursion(Subject<Integration> subject) {
        return recursion(subject);
    }

    /** A condition that says one verdict quickly and another one at length. */
    private static Condition<Integration> disagreeing(@Nullable Verdict quick, Verdict atLength) {
        return new Condition<>() {
            @Override
            public String text() {
                return "own";
            }

            @Override
            public List<String> reads() {
                return List.of();
            }

            @Override
            @SuppressWarnings("NullAway") // null is what the test is about
            public Verdict verdict(Subject<Integration> subject) {
                return quick;
            }

            @Override
            public Explanation explain(Subject<Integration> subject) {
                return decided(atLength);
            }
        };
    }

    static Stream<Map.Entry<String, Condition<Integration>>> faults() {
        return Stream.of(
                Map.entry("IllegalStateException: x", throwing(new IllegalStateException("x"))),
                Map.entry("AssertionError: x", throwing(new AssertionError("x"))),
                Map.entry("NoClassDefFoundError: x", throwing(new NoClassDefFoundError("x"))),
                Map.entry("Exception: checked", throwing(new Exception("checked"))),
                Map.entry("StackOverflowError", own(FaultsTest::recursion)),
                Map.entry("NullPointerException", own(subject -> null)),
                Map.entry("says WAIVED", own(subject -> decided(Verdict.WAIVED))),
                Map.entry("says ERROR", own(subject -> decided(Verdict.ERROR))),
                Map.entry("explanation says SATISFIED", disagreeing(Verdict.NOT_SATISFIED, Verdict.SATISFIED)),
                Map.entry("says null", disagreeing(null, Verdict.SATISFIED)),
                Map.entry("names no missing fact", own(subject -> Explanation.unknown("own", List.of()))),
                Map.entry(
                        "missing facts explain UNKNOWN",
                        own(subject -> new Explanation(
                                Verdict.SATISFIED, "own", List.of(), List.of("name"), List.of(), List.of()))),
                Map.entry("UnsupportedOperationException", own(subject -> {
                    Objects.requireNonNull(subject.project().integrations()).clear();
                    return decided(Verdict.SATISFIED);
                })));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void are_errors_of_their_task_alone(Map.Entry<String, Condition<Integration>> fault) {
        Assessment assessment = assessed(each(fault.getValue()));
        assertThat(assessment.verdict("a.broken")).isEqualTo(Verdict.ERROR);
        assertThat(assessment.verdict("a.sound")).isEqualTo(Verdict.SATISFIED);
        assertThat(assessment.verdict()).isEqualTo(Verdict.ERROR);
        assertThat(assessment.findings())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.ERROR))
                .anySatisfy(
                        finding -> assertThat(finding.explanation().observed().toString()
                                        + (fault.getKey().equals("says ERROR") ? "says ERROR" : ""))
                                .contains(fault.getKey()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void count_for_nothing_beside_another_operand(Map.Entry<String, Condition<Integration>> fault) {
        Condition<Integration> no = own(subject -> decided(Verdict.NOT_SATISFIED));
        assertThat(assessed(each(anyOf(no, fault.getValue()))).verdict("a.broken"))
                .isEqualTo(Verdict.ERROR);
    }

    @Test
    void in_one_subject_leave_the_others_judged() {
        Assessment assessment = assessed(each(own(subject -> {
            if (subject.value().id().equals("x")) {
                throw new IllegalStateException();
            }
            return decided(Verdict.NOT_SATISFIED);
        })));
        assertThat(assessment.verdict("a.broken")).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(assessment.findings()).extracting("verdict").containsExactly(Verdict.ERROR, Verdict.NOT_SATISFIED);
    }

    @Nested
    class In_a_table {
        @Test
        void are_errors_of_the_task() {
            Rule<Integration> sound = each(own(subject -> decided(Verdict.SATISFIED)));
            assertThat(assessed(sound.shows(subject -> {
                                throw new IllegalStateException();
                            }))
                            .verdict("a.broken"))
                    .isEqualTo(Verdict.ERROR);
        }

        @Test
        @SuppressWarnings("NullAway") // null is what the test is about
        void are_errors_where_there_is_no_table() {
            Rule<Integration> sound = each(own(subject -> decided(Verdict.SATISFIED)));
            assertThat(assessed(sound.shows(subject -> null)).verdict("a.broken"))
                    .isEqualTo(Verdict.ERROR);
        }
    }

    @Nested
    class In_finding_the_subjects {
        private final ListFact<Project, Integration> broken = Fact.list(
                "integrations",
                project -> {
                    throw new IllegalStateException("lost");
                },
                Integration::id);
        private final Rule<Integration> rule =
                rule("broken").decides("a.broken").forEach(broken).require(own(subject -> decided(Verdict.SATISFIED)));

        @Test
        void are_errors_of_the_task() {
            assertThat(assessed(rule).verdict("a.broken")).isEqualTo(Verdict.ERROR);
        }

        @Test
        void do_not_make_an_orphan_of_a_waiver() {
            Waiver waiver = new Waiver(
                    "a.broken", List.of("integrations[x]"), "board", "known", null, LocalDate.of(2027, 1, 1));
            TaskResult result = assessed(
                            rule,
                            ProjectBuilder.builder(PROJECT)
                                    .waivers(List.of(waiver))
                                    .build())
                    .task("a.broken")
                    .orElseThrow();
            assertThat(result.verdict()).isEqualTo(Verdict.ERROR);
            assertThat(result.notices()).extracting("kind").doesNotContain(Kind.WAIVER_ORPHANED);
        }
    }

    @Test
    void of_the_machine_are_passed_on() {
        OutOfMemoryError full = new OutOfMemoryError("heap");
        assertThatThrownBy(() -> assessed(each(throwing(full)))).isSameAs(full);
    }

    @Test
    void that_swallow_an_interruption_hand_it_on() {
        assertThat(assessed(each(throwing(new InterruptedException()))).verdict("a.broken"))
                .isEqualTo(Verdict.ERROR);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void are_none_in_an_interrupted_thread() {
        Rule<Integration> sound = each(own(subject -> decided(Verdict.SATISFIED)));
        Thread.currentThread().interrupt();
        assertThat(assessed(sound).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Thread.interrupted()).isTrue();
    }
}
