package io.github.checklist4j.assess;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Exhibit;
import io.github.checklist4j.assessment.Notice.Kind;
import io.github.checklist4j.assessment.Table;
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
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
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

    private static Condition<Integration> own(Function<Subject<Integration>, @Nullable Answer> judge) {
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

    private static Answer decided(Verdict verdict) {
        return Answer.of(verdict, Facts.NONE, Facts.NONE);
    }

    private static Answer recursion(Subject<Integration> subject) {
        return recursion(subject);
    }

    static Stream<Map.Entry<String, Condition<Integration>>> faults() {
        return Stream.of(
                Map.entry("IllegalStateException: x", throwing(new IllegalStateException("x"))),
                Map.entry("AssertionError: x", throwing(new AssertionError("x"))),
                Map.entry("NoClassDefFoundError: x", throwing(new NoClassDefFoundError("x"))),
                Map.entry("Exception: checked", throwing(new Exception("checked"))),
                Map.entry("StackOverflowError", own(FaultsTest::recursion)),
                Map.entry("NullPointerException", own(subject -> null)),
                Map.entry("no condition gives WAIVED", own(subject -> decided(Verdict.WAIVED))),
                Map.entry("no condition gives NOT_APPLICABLE", own(subject -> decided(Verdict.NOT_APPLICABLE))),
                Map.entry(
                        "its words fail",
                        own(subject -> Answer.of(false, Facts.of("name"), () -> {
                            throw new IllegalStateException("its words fail");
                        }))),
                Map.entry("names no missing fact", own(subject -> Answer.unknown(Facts.NONE))),
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
                .as("both subjects fail for the same reason")
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(Verdict.ERROR);
                    assertThat(finding.subjects()).containsExactly("integrations[x]", "integrations[y]");
                    assertThat(finding.reasons().toString()).contains(fault.getKey());
                });
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
    class In_evidence {
        private List<Exhibit> shown(Rule<?> rule) {
            return Assessor.of(
                            CHECKLIST, List.of(rule, SOUND.shows(subject -> Table.ofTexts("t", List.of(), List.of()))))
                    .evidence(PROJECT, null);
        }

        @Test
        void leave_out_what_cannot_be_shown_and_change_no_verdict() {
            Rule<Integration> showing = each(own(subject -> decided(Verdict.SATISFIED)))
                    .shows(subject -> {
                        throw new IllegalStateException();
                    });
            assertThat(shown(showing)).hasSize(1);
            assertThat(assessed(showing).verdict("a.broken")).isEqualTo(Verdict.SATISFIED);
        }

        @Test
        @SuppressWarnings("NullAway") // null is what the test is about
        void leave_out_what_there_is_not() {
            assertThat(shown(each(own(subject -> decided(Verdict.SATISFIED))).shows(subject -> null)))
                    .hasSize(1);
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
