package io.github.checklist4j.assess;

import static io.github.checklist4j.assessment.Verdict.ERROR;
import static io.github.checklist4j.assessment.Verdict.NOT_APPLICABLE;
import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static io.github.checklist4j.assessment.Verdict.WAIVED;
import static io.github.checklist4j.keys.IntegrationFacts.PATTERNS;
import static io.github.checklist4j.keys.IntegrationFacts.TOUCHPOINT;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.condition;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Notice.Kind;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.checklist.Area;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.Attestation;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.OutOfScope;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Waiver;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Parameters;
import io.github.checklist4j.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssessorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Checklist CHECKLIST = new Checklist(
            "c", "Checklist", List.of(new Area("a", "Area")), List.of(task("a.ruled"), task("a.attested")));
    private static final Rule<Integration> TOUCHES =
            rule("touches").decides("a.ruled").forEach(INTEGRATIONS).require(TOUCHPOINT.isStated());
    private static final Assessor ASSESSOR = Assessor.of(CHECKLIST, List.of(TOUCHES));

    private static Task task(String id) {
        return new Task(id, "a", "title of " + id, "why", "what", List.of());
    }

    private static Integration integration(String id, @Nullable String touchpoint) {
        return IntegrationBuilder.builder().id(id).touchpoint(touchpoint).build();
    }

    private static ProjectBuilder project(Integration... integrations) {
        return ProjectBuilder.builder().id("p").asOf(TODAY).integrations(List.of(integrations));
    }

    private static TaskResult result(String task, ProjectBuilder project) {
        return ASSESSOR.assess(project.build()).task(task).orElseThrow();
    }

    private static Stream<Kind> kinds(TaskResult result) {
        return result.notices().stream().map(notice -> notice.kind());
    }

    @Test
    void decides_every_task_of_the_checklist_in_its_order() {
        var assessment = ASSESSOR.assess(project(integration("x", "form")).build());
        assertThat(assessment.header().checklist()).isEqualTo("c");
        assertThat(assessment.header().project()).isEqualTo("p");
        assertThat(assessment.tasks().stream().map(TaskResult::id)).containsExactly("a.ruled", "a.attested");
        assertThat(assessment.verdict("a.ruled")).isEqualTo(SATISFIED);
    }

    @Test
    void names_the_missing_facts_of_an_unknown_task() {
        TaskResult result = result("a.ruled", project(integration("x", null), integration("y", null)));
        assertThat(result.verdict()).isEqualTo(UNKNOWN);
        assertThat(result.missing()).containsExactly("integrations[x].touchpoint", "integrations[y].touchpoint");
    }

    @Test
    void names_none_once_a_violation_is_known() {
        TaskResult result = result("a.ruled", project(integration("x", null), integration("y", "")));
        assertThat(result.verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(result.missing()).isEmpty();
        assertThat(result.findings()).hasSize(2);
        assertThat(result.openFacts()).containsExactly("integrations[x].touchpoint");
    }

    @Test
    void says_so_when_nothing_could_be_judged() {
        var assessment = ASSESSOR.assess(project().build());
        assertThat(assessment.notices()).singleElement().satisfies(notice -> assertThat(notice.kind())
                .isEqualTo(Kind.NOTHING_JUDGED));
    }

    @Nested
    class The_evaluation_date {
        private final Project undated = ProjectBuilder.builder().id("p").build();

        @Test
        void is_that_of_the_project_before_that_of_the_caller() {
            LocalDate later = TODAY.plusDays(1);
            assertThat(ASSESSOR.assess(project().build(), later).header().asOf())
                    .isEqualTo(TODAY);
            assertThat(ASSESSOR.assess(undated, later).header().asOf()).isEqualTo(later);
        }

        @Test
        void is_unknown_when_nobody_gives_one() {
            assertThat(ASSESSOR.assess(undated).header().asOf()).isNull();
        }
    }

    @Nested
    class Out_of_scope {
        @Test
        void makes_a_task_not_applicable_when_a_reason_is_given() {
            TaskResult result = result(
                    "a.ruled", project(integration("x", "")).outOfScope(List.of(new OutOfScope("a.ruled", "no UI"))));
            assertThat(result.verdict()).isEqualTo(NOT_APPLICABLE);
            assertThat(kinds(result)).containsExactly(Kind.OUT_OF_SCOPE);
            assertThat(result.notices().get(0).text()).isEqualTo("out of scope: no UI");
        }

        @Test
        void without_a_reason_changes_nothing() {
            TaskResult result = result(
                    "a.ruled", project(integration("x", "")).outOfScope(List.of(new OutOfScope("a.ruled", " "))));
            assertThat(result.verdict()).isEqualTo(NOT_SATISFIED);
            assertThat(kinds(result)).containsExactly(Kind.SCOPE_INCOMPLETE);
        }

        @Test
        void of_a_task_that_there_is_not_is_refused() {
            var typo = project(integration("x", "y"))
                    .outOfScope(List.of(new OutOfScope("a.rulde", "typo")))
                    .build();
            assertThatThrownBy(() -> ASSESSOR.assess(typo))
                    .isInstanceOf(InvalidFactsException.class)
                    .hasMessage("outOfScope[0].task: found \"a.rulde\", expected the id of a task;"
                            + " did you mean a.ruled?");
        }
    }

    @Nested
    class An_attestation {
        private static Attestation signed(String task, @Nullable LocalDate on, @Nullable LocalDate until) {
            return new Attestation(task, null, "Ada", on, "link", until);
        }

        private static TaskResult attested(String task, Attestation attestation) {
            return result(task, project(integration("x", "")).attestations(List.of(attestation)));
        }

        @Test
        void decides_a_task_that_has_no_rule() {
            TaskResult result = attested("a.attested", signed("a.attested", TODAY, TODAY));
            assertThat(result.verdict()).isEqualTo(SATISFIED);
            assertThat(kinds(result)).containsExactly(Kind.ATTESTED);
        }

        @Test
        void never_overrides_a_violation() {
            TaskResult result = attested("a.ruled", signed("a.ruled", TODAY, null));
            assertThat(result.verdict()).isEqualTo(NOT_SATISFIED);
            assertThat(kinds(result)).containsExactly(Kind.ATTESTATION_BESIDE_RULES);
        }

        @Test
        void past_its_date_or_before_it_leaves_the_task_unknown() {
            TaskResult past = attested("a.attested", signed("a.attested", TODAY.minusDays(9), TODAY.minusDays(1)));
            assertThat(past.verdict()).isEqualTo(UNKNOWN);
            assertThat(past.missing()).containsExactly("attestations");
            assertThat(kinds(past)).containsExactly(Kind.ATTESTATION_NOT_IN_FORCE);
            assertThat(attested("a.attested", signed("a.attested", TODAY.plusDays(1), null))
                            .verdict())
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void without_who_when_or_evidence_does_not_count() {
            TaskResult result = attested("a.attested", signed("a.attested", null, null));
            assertThat(result.verdict()).isEqualTo(UNKNOWN);
            assertThat(kinds(result)).containsExactly(Kind.ATTESTATION_INCOMPLETE);
        }

        @Test
        void waits_for_the_evaluation_date_when_that_is_unknown() {
            TaskResult result =
                    result("a.attested", project().asOf(null).attestations(List.of(signed("a.attested", TODAY, null))));
            assertThat(result.missing()).containsExactly("asOf");
        }

        @Test
        void is_missing_where_nobody_signed() {
            assertThat(result("a.attested", project()).missing()).containsExactly("attestations");
        }
    }

    @Nested
    class A_waiver {
        private static Waiver waiver(@Nullable List<String> subjects, @Nullable LocalDate from, LocalDate until) {
            return new Waiver("a.ruled", subjects, "Ada", "accepted", from, until);
        }

        private static TaskResult waived(Waiver... waivers) {
            return result(
                    "a.ruled",
                    project(integration("x", ""), integration("y", ""), integration("z", "form"))
                            .waivers(List.of(waivers)));
        }

        @Test
        void in_force_that_covers_everything_waives_the_task_and_keeps_the_verdict_underneath() {
            TaskResult result = waived(waiver(null, null, TODAY));
            assertThat(result.verdict()).isEqualTo(WAIVED);
            assertThat(result.underneath()).isEqualTo(NOT_SATISFIED);
            assertThat(result.findings()).allMatch(Finding::waived);
            assertThat(kinds(result)).containsExactly(Kind.WAIVER_IN_FORCE);
            assertThat(result.notices().get(0).text()).isEqualTo("waived by Ada until 2026-11-01: accepted");
        }

        @Test
        void may_cover_subject_by_subject() {
            TaskResult result = waived(
                    waiver(List.of("integrations[x]"), null, TODAY), waiver(List.of("integrations[y]"), null, TODAY));
            assertThat(result.verdict()).isEqualTo(WAIVED);
        }

        @Test
        void of_a_record_covers_what_the_record_holds_and_no_neighbour() {
            Rule<Pattern> chosen = rule("patterns")
                    .decides("a.ruled")
                    .forEach(INTEGRATIONS)
                    .forEach(PATTERNS)
                    .require(judged("never", List.of(), subject -> Answer.of(false)));
            Assessor assessor = Assessor.of(CHECKLIST, List.of(chosen));
            ProjectBuilder project = project(
                    IntegrationBuilder.builder()
                            .id("x")
                            .patterns(List.of(Pattern.PUSH))
                            .build(),
                    IntegrationBuilder.builder()
                            .id("xy")
                            .patterns(List.of(Pattern.PULL))
                            .build());
            Project one = project.waivers(List.of(waiver(List.of("integrations[x]"), null, TODAY)))
                    .build();
            TaskResult ruled = assessor.assess(one).task("a.ruled").orElseThrow();
            assertThat(ruled.findings().stream().map(Finding::waived)).containsExactly(true, false);
        }

        @Test
        void that_covers_only_some_changes_nothing_and_is_reported() {
            TaskResult result = waived(waiver(List.of("integrations[x]"), null, TODAY));
            assertThat(result.verdict()).isEqualTo(NOT_SATISFIED);
            assertThat(result.findings().stream().map(Finding::waived)).containsExactly(true, false);
            assertThat(kinds(result)).containsExactly(Kind.WAIVER_PARTIAL);
        }

        @Test
        void that_has_ended_or_not_begun_changes_nothing_and_is_reported() {
            TaskResult ended = waived(waiver(null, null, TODAY.minusDays(1)));
            assertThat(ended.verdict()).isEqualTo(NOT_SATISFIED);
            assertThat(kinds(ended)).containsExactly(Kind.WAIVER_NOT_IN_FORCE);
            assertThat(kinds(waived(waiver(null, TODAY.plusDays(1), TODAY.plusDays(2)))))
                    .containsExactly(Kind.WAIVER_NOT_IN_FORCE);
        }

        @Test
        void of_what_is_not_violated_is_unnecessary() {
            assertThat(kinds(waived(waiver(List.of("integrations[z]"), null, TODAY))))
                    .containsExactly(Kind.WAIVER_UNNECESSARY);
        }

        @Test
        void of_a_subject_that_there_is_not_is_orphaned() {
            assertThat(kinds(waived(waiver(List.of("integrations[gone]"), null, TODAY))))
                    .contains(Kind.WAIVER_ORPHANED);
        }

        @Test
        void of_a_task_that_there_is_not_is_refused() {
            var gone = project(integration("x", "y"))
                    .waivers(List.of(new Waiver("a.gone", null, "Ada", "accepted", null, TODAY)))
                    .build();
            assertThatThrownBy(() -> ASSESSOR.assess(gone))
                    .isInstanceOf(InvalidFactsException.class)
                    .hasMessageContaining("waivers[0].task");
        }

        @Test
        void without_who_why_or_until_does_not_count() {
            TaskResult result = waived(new Waiver("a.ruled", null, "Ada", null, null, TODAY));
            assertThat(result.verdict()).isEqualTo(NOT_SATISFIED);
            assertThat(kinds(result)).containsExactly(Kind.WAIVER_INCOMPLETE);
        }

        @Test
        void does_not_cover_an_error() {
            Rule<Integration> failing = rule("failing")
                    .decides("a.ruled")
                    .forEach(INTEGRATIONS)
                    .require(condition("fails", TOUCHPOINT, point -> {
                        throw new IllegalStateException("broken");
                    }));
            var assessment = Assessor.of(CHECKLIST, List.of(TOUCHES, failing))
                    .assess(project(integration("x", ""))
                            .waivers(List.of(waiver(null, null, TODAY)))
                            .build());
            assertThat(assessment.verdict("a.ruled")).isEqualTo(ERROR);
        }

        @Test
        void never_hides_what_is_unknown() {
            TaskResult result = result(
                    "a.ruled",
                    project(integration("x", ""), integration("y", null)).waivers(List.of(waiver(null, null, TODAY))));
            assertThat(result.verdict()).isEqualTo(UNKNOWN);
            assertThat(result.underneath()).isNull();
            assertThat(result.findings())
                    .extracting(Finding::verdict, Finding::waived)
                    .containsExactly(tuple(NOT_SATISFIED, true), tuple(UNKNOWN, false));
            assertThat(result.missing()).containsExactly("integrations[y].touchpoint");
            assertThat(kinds(result)).containsExactly(Kind.WAIVER_IN_FORCE);
        }

        @Test
        void of_one_task_leaves_the_checklist_unknown_where_another_task_is() {
            var assessment = ASSESSOR.assess(project(integration("x", ""))
                    .waivers(List.of(waiver(null, null, TODAY)))
                    .build());
            assertThat(assessment.verdict("a.ruled")).isEqualTo(WAIVED);
            assertThat(assessment.verdict()).isEqualTo(UNKNOWN);
        }
    }

    @Test
    void a_rule_that_throws_gives_an_error_for_its_task_alone() {
        Rule<Integration> failing = rule("failing")
                .decides("a.attested")
                .forEach(INTEGRATIONS)
                .require(condition("fails", TOUCHPOINT, point -> {
                    throw new IllegalStateException("broken");
                }));
        var assessment = Assessor.of(CHECKLIST, List.of(TOUCHES, failing))
                .assess(project(integration("x", "form")).build());
        assertThat(assessment.verdict("a.ruled")).isEqualTo(SATISFIED);
        assertThat(assessment.verdict("a.attested")).isEqualTo(ERROR);
        assertThat(assessment.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("failing");
            assertThat(finding.reasons().get(0).comparisons().get(0).seen())
                    .isEqualTo(Side.of("cause", "IllegalStateException: broken"));
        });
    }

    @Nested
    class An_extension {
        private static final Parameter<Integer> LEAST =
                Parameter.whole("least", 1, 0, 9, "integrations", "the least number", "test");

        private final ChecklistExtension acme = new ChecklistExtension() {
            @Override
            public String id() {
                return "acme";
            }

            @Override
            public List<Area> areas() {
                return List.of(new Area("acme", "Acme"));
            }

            @Override
            public List<Task> tasks() {
                return List.of(new Task("acme.own", "acme", "own", "why", "what", List.of()));
            }

            @Override
            public List<Rule<?>> rules() {
                return List.of(rule("acme.rule")
                        .decides("acme.own")
                        .uses(LEAST)
                        .require(judged(
                                "enough integrations",
                                List.of("integrations"),
                                project -> Answer.of(INTEGRATIONS.of(project).size() >= project.parameter(LEAST)))));
            }

            @Override
            public Parameters parameters(Parameters parameters) {
                return parameters.with("acme.own", LEAST, 3);
            }
        };

        @Test
        void adds_areas_tasks_rules_and_overrides() {
            Assessment assessment = ASSESSOR.with(List.of(acme))
                    .assess(project(integration("x", "form")).build());
            TaskResult own = assessment.task("acme.own").orElseThrow();
            assertThat(own.verdict()).isEqualTo(NOT_SATISFIED);
            assertThat(own.findings().get(0).parameters()).containsExactly("least");
            assertThat(assessment.parameters()).singleElement().satisfies(use -> {
                assertThat(use.value()).isEqualTo("3 integrations");
                assertThat(use.overridden()).isTrue();
            });
        }

        @Test
        void brings_no_parameter_into_a_result_in_which_no_finding_rests_on_it() {
            Assessment assessment = ASSESSOR.with(List.of(acme))
                    .assess(project(integration("x", "form"), integration("y", "form"), integration("z", "form"))
                            .build());
            assertThat(assessment.verdict("acme.own")).isEqualTo(SATISFIED);
            assertThat(assessment.parameters()).isEmpty();
        }

        @Test
        void leaves_the_assessor_that_it_was_added_to_alone() {
            ASSESSOR.with(List.of(acme));
            assertThat(ASSESSOR.checklist().task("acme.own")).isEmpty();
        }

        @Test
        void is_refused_when_it_is_added_twice() {
            assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.with(List.of(acme, acme)));
        }
    }

    @Test
    void rules_that_contradict_each_other_are_refused_when_the_assessor_is_made() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessor.of(CHECKLIST, List.of(TOUCHES, TOUCHES)))
                .withMessage("two rules have the id touches");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessor.of(CHECKLIST, List.of(TOUCHES.decides("a.gone"))))
                .withMessageContaining("a.gone, which the checklist c does not have");
    }
}
