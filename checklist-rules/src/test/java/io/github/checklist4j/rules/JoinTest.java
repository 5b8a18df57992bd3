package io.github.checklist4j.rules;

import static io.github.checklist4j.keys.ProjectFacts.GOALS;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.OBJECTIVES;
import static io.github.checklist4j.keys.ProjectFacts.STAKEHOLDERS;
import static io.github.checklist4j.keys.ProjectFacts.SYSTEMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Architecture;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.Goal;
import io.github.checklist4j.facts.GoalBuilder;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Objective;
import io.github.checklist4j.facts.Objective.Horizon;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Stakeholder;
import io.github.checklist4j.facts.Stakeholder.Role;
import io.github.checklist4j.keys.GoalFacts;
import io.github.checklist4j.keys.IntegrationFacts;
import io.github.checklist4j.keys.ObjectiveFacts;
import io.github.checklist4j.keys.ProjectFacts;
import io.github.checklist4j.keys.StakeholderFacts;
import io.github.checklist4j.keys.SystemFacts;
import io.github.checklist4j.knowledge.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JoinTest {
    private static RuleResult judge(Project project, Rule<?> rule) {
        return rule.judge(Evaluation.of(project, null, Parameters.defaults(), ReferenceData.standard()));
    }

    private static Rule<Project> rule() {
        return Rule.rule("test").decides("task");
    }

    private static List<String> missing(RuleResult result) {
        return result.found().stream().map(Found::missing).flatMap(List::stream).toList();
    }

    private static List<String> seen(RuleResult result) {
        return Seen.in(result.found().get(0).reasons());
    }

    private static ProjectBuilder project() {
        return ProjectBuilder.builder().id("project");
    }

    private static Goal goal(String id, @Nullable List<String> serves) {
        return GoalBuilder.builder().id(id).serves(serves).build();
    }

    @Nested
    class A_reference_read_backwards {
        private final Rule<?> served = rule().forEach(OBJECTIVES).require(Conditions.namedBy(GOALS, GoalFacts.SERVES));
        private final Objective objective = new Objective("grow", null, null);

        @Test
        void holds_when_a_record_names_it() {
            Project project = project()
                    .objectives(List.of(objective))
                    .goals(List.of(goal("a", null), goal("b", List.of("grow"))))
                    .build();
            assertThat(judge(project, served).verdict()).isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void holds_for_each_of_several_that_a_record_names() {
            Project project = project()
                    .objectives(
                            List.of(objective, new Objective("save", null, null), new Objective("hire", null, null)))
                    .goals(List.of(goal("a", List.of("grow", "save"))))
                    .build();
            assertThat(judge(project, served).found())
                    .extracting(Found::subject)
                    .containsExactly("objectives[hire]");
        }

        @Test
        void is_unknown_while_a_record_may_name_it() {
            Project project = project()
                    .objectives(List.of(objective))
                    .goals(List.of(goal("a", null), goal("b", List.of())))
                    .build();
            assertThat(missing(judge(project, served))).containsExactly("goals[a].serves");
        }

        @Test
        void is_unknown_while_the_list_is() {
            Project project = project().objectives(List.of(objective)).build();
            assertThat(missing(judge(project, served))).containsExactly("goals");
        }

        @Test
        void fails_when_nobody_names_it_and_lists_nobody() {
            Project project = project()
                    .objectives(List.of(objective))
                    .goals(List.of(goal("b", List.of())))
                    .build();
            RuleResult result = judge(project, served);
            assertThat(result.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
            assertThat(seen(result)).hasSize(1).noneMatch(line -> line.contains("goals[b]"));
        }

        @Test
        void works_for_a_single_reference() {
            Rule<?> connected =
                    rule().forEach(SYSTEMS).require(Conditions.namedBy(INTEGRATIONS, IntegrationFacts.SOURCE));
            Project project = project()
                    .systems(List.of(
                            ConnectedSystemBuilder.builder().id("shop").build(),
                            ConnectedSystemBuilder.builder().id("erp").build()))
                    .integrations(List.of(
                            IntegrationBuilder.builder().id("i").source("shop").build()))
                    .build();
            RuleResult result = judge(project, connected);
            assertThat(result.found()).extracting(Found::subject).containsExactly("systems[erp]");
            assertThat(connected.reads()).containsExactly("systems", "integrations[].source");
        }
    }

    @Nested
    class References {
        @Test
        void their_ids_are_known_although_the_records_are_not() {
            Project project =
                    project().goals(List.of(goal("a", List.of("grow")))).build();
            RuleResult result = judge(project, rule().forEach(GOALS).require(GoalFacts.SERVES.isNotEmpty()));
            assertThat(result.verdict()).isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void are_known_to_be_none_where_there_is_nothing_to_refer_to() {
            Project project = project()
                    .goals(List.of(goal("a", null)))
                    .objectives(List.of())
                    .build();
            RuleResult result = judge(project, rule().forEach(GOALS).require(GoalFacts.SERVES.isNotEmpty()));
            assertThat(result.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        }

        @Test
        void a_single_one_is_known_to_be_none_too() {
            Project project = project()
                    .systems(List.of(ConnectedSystemBuilder.builder().id("shop").build()))
                    .stakeholders(List.of())
                    .build();
            RuleResult result = judge(project, rule().forEach(SYSTEMS).require(SystemFacts.OWNER.isStated()));
            assertThat(result.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        }

        @Test
        void an_empty_one_refers_to_nothing() {
            Rule<?> served = rule().forEach(GOALS).require(GoalFacts.SERVES.isNotEmpty());
            assertThat(judge(project().goals(List.of(goal("a", List.of()))).build(), served)
                            .verdict())
                    .isEqualTo(Verdict.NOT_SATISFIED);
            Rule<?> named = rule().forEach(GOALS).forEach(GoalFacts.SERVES).require(ObjectiveFacts.HORIZON.isKnown());
            Project project = project()
                    .objectives(List.of(new Objective("grow", null, null)))
                    .goals(List.of(goal("a", List.of("grow"))))
                    .build();
            assertThat(missing(judge(project, named))).containsExactly("objectives[grow].horizon");
        }

        @Test
        void each_id_is_found_under_itself() {
            Rule<?> rule = rule().forEach(GOALS)
                    .forEach(GoalFacts.SERVES.ids())
                    .require(Conditions.judged("never", List.of(), id -> Answer.of(false)));
            Project project =
                    project().goals(List.of(goal("a", List.of("grow", "save")))).build();
            assertThat(judge(project, rule).found())
                    .extracting(Found::subject)
                    .containsExactly("goals[a].serves[grow]", "goals[a].serves[save]");
        }

        @Test
        void none_can_do_where_no_record_would() {
            Rule<?> agreed =
                    rule().forEach(GOALS).require(GoalFacts.AGREED_BY.some(StakeholderFacts.ROLE.is(Role.SPONSOR)));
            Project project = project()
                    .goals(List.of(goal("a", List.of())))
                    .stakeholders(List.of(new Stakeholder("ada", null, Role.DEVELOPER, null)))
                    .build();
            assertThat(judge(project, agreed).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        }
    }

    @Nested
    class Being_within_other_references {
        private final Rule<?> approved =
                rule().forEach(INTEGRATIONS).require(IntegrationFacts.VIA.isWithin(ProjectFacts.APPROVED_COMPONENTS));

        private Project project(@Nullable List<String> via, @Nullable List<String> approved, String... components) {
            List<Component> all = List.of(components).stream()
                    .map(id -> ComponentBuilder.builder().id(id).build())
                    .toList();
            return JoinTest.project()
                    .integrations(List.of(
                            IntegrationBuilder.builder().id("i").via(via).build()))
                    .platform(new Platform(all, null, null, null, null))
                    .architecture(new Architecture(null, null, null, approved, null))
                    .build();
        }

        @Test
        void names_what_is_not() {
            RuleResult result = judge(project(List.of("a", "b"), List.of("a"), "a", "b"), approved);
            assertThat(seen(result)).containsExactly("integrations[i].via b one of architecture.approvedComponents a");
        }

        @Test
        void holds_for_an_empty_list_whatever_is_allowed() {
            assertThat(judge(project(List.of(), null, "a"), approved).verdict()).isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void holds_for_an_unknown_list_if_everything_is_allowed() {
            assertThat(judge(project(null, List.of("a"), "a"), approved).verdict())
                    .isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void names_both_lists_while_both_are_unknown() {
            assertThat(missing(judge(project(null, null, "a"), approved)))
                    .containsExactly("integrations[i].via", "architecture.approvedComponents");
        }
    }

    @Nested
    class Covering_values {
        private final Rule<?> both =
                rule().require(OBJECTIVES.covers(ObjectiveFacts.HORIZON, Horizon.SHORT_TERM, Horizon.LONG_TERM));

        private RuleResult judge(@Nullable Horizon... horizons) {
            List<Objective> objectives = new java.util.ArrayList<>();
            for (Horizon horizon : horizons) {
                objectives.add(new Objective("o" + objectives.size(), null, horizon));
            }
            return JoinTest.judge(project().objectives(objectives).build(), both);
        }

        @Test
        void needs_each_of_them() {
            assertThat(judge(Horizon.SHORT_TERM, Horizon.LONG_TERM).verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(seen(judge(Horizon.SHORT_TERM)))
                    .containsExactly("objectives without LONG_TERM cover each horizon of SHORT_TERM, LONG_TERM");
        }

        @Test
        void is_unknown_while_there_are_enough_unknown_ones() {
            assertThat(missing(judge(null, Horizon.SHORT_TERM, null)))
                    .containsExactly("objectives[o0].horizon", "objectives[o2].horizon");
        }

        @Test
        void one_unknown_element_cannot_have_two_values() {
            RuleResult result = judge((Horizon) null);
            assertThat(result.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        }
    }

    @Nested
    class Related_elements {
        private final Rule<?> some = rule().forEach(OBJECTIVES)
                .require(Conditions.someRelated(
                        "a documented goal serves it",
                        GOALS,
                        objective -> GoalFacts.SERVES
                                .ids()
                                .contains(objective.value().id()),
                        objective -> GoalFacts.DOCUMENT.isStated(),
                        GoalFacts.SERVES,
                        GoalFacts.DOCUMENT));

        private Project project(Goal... goals) {
            return JoinTest.project()
                    .objectives(List.of(new Objective("grow", null, null), new Objective("save", null, null)))
                    .goals(List.of(goals))
                    .build();
        }

        private Goal goal(String id, @Nullable List<String> serves, @Nullable String document) {
            return GoalBuilder.builder()
                    .id(id)
                    .serves(serves)
                    .document(document)
                    .build();
        }

        @Test
        void some_needs_one_that_is_related_and_fit() {
            Project project = project(goal("a", List.of("grow"), "a.md"), goal("b", List.of("save"), ""));
            RuleResult result = judge(project, some);
            assertThat(result.found()).extracting(Found::subject).containsExactly("objectives[save]");
            assertThat(seen(result))
                    .as("only the related goal is shown by itself, the others are counted")
                    .containsExactly(
                            "goals[b].document none is stated", "goals none of 1 others that serves contains save");
            assertThat(some.reads()).containsExactly("objectives", "goals", "goals[].serves", "goals[].document");
        }

        @Test
        void some_shows_no_others_where_there_are_none() {
            Project project = project(goal("b", List.of("grow", "save"), ""));
            assertThat(seen(judge(project, some))).containsExactly("goals[b].document none is stated");
        }

        @Test
        void some_names_what_may_relate_or_fit() {
            Project project = project(goal("a", null, "a.md"), goal("b", List.of("grow"), null));
            assertThat(missing(judge(project, some)))
                    .containsExactly("goals[a].serves", "goals[b].document", "goals[a].serves");
        }

        @Test
        void may_be_related_in_either_of_two_ways() {
            Rule<?> either = rule().forEach(OBJECTIVES)
                    .require(Conditions.someRelated(
                            "a goal serves it or is named alike",
                            GOALS,
                            objective -> Conditions.anyOf(
                                    GoalFacts.SERVES
                                            .ids()
                                            .contains(objective.value().id()),
                                    Fact.text("id", Goal::id)
                                            .is(objective.value().id())),
                            objective -> GoalFacts.DOCUMENT.isStated()));
            Project project = project(goal("a", List.of("grow"), "a.md"), goal("save", List.of(), "b.md"));
            assertThat(judge(project, either).verdict()).isEqualTo(Verdict.SATISFIED);
        }
    }

    @Test
    void a_derived_list_names_its_unknown_sources() {
        ListFact<Project, String> measures = Fact.derived(
                "measures",
                List.of(GOALS, STAKEHOLDERS),
                project -> project.value().goals() == null ? null : List.of(),
                text -> text);
        Rule<?> rule = rule().forEach(measures)
                .require(Fact.<String>text("text", text -> text).isStated());
        Project project = project().stakeholders(List.of()).build();
        assertThat(missing(judge(project, rule))).containsExactly("goals");
        assertThat(rule.reads()).containsExactly("goals", "stakeholders", "measures[].text");
    }

    @Test
    void two_facts_can_be_compared() {
        Rule<?> same = rule().forEach(INTEGRATIONS)
                .require(IntegrationFacts.REVIEWED_AGAINST.isSameAs(Fact.ofProject(ProjectFacts.VERSION)));
        Project project = project()
                .integrations(List.of(IntegrationBuilder.builder().id("i").build()))
                .build();
        assertThat(missing(judge(project, same)))
                .containsExactly("integrations[i].design.reviewedAgainst", "architecture.version");
        assertThat(same.text()).isEqualTo("integrations[]: design.reviewedAgainst is the same as architecture.version");
    }

    @Test
    void two_facts_that_are_compared_are_shown_and_only_the_open_one_is_missing() {
        Rule<?> same =
                rule().forEach(INTEGRATIONS).require(IntegrationFacts.NAME.isSameAs(IntegrationFacts.TOUCHPOINT));
        Project project = project()
                .integrations(List.of(
                        IntegrationBuilder.builder()
                                .id("i")
                                .name("a")
                                .touchpoint("b")
                                .build(),
                        IntegrationBuilder.builder().id("j").name("a").build()))
                .build();
        List<Found> found = judge(project, same).found();
        assertThat(Seen.in(found.get(0).reasons()))
                .containsExactly("integrations[i].name a is the same as integrations[i].touchpoint b");
        assertThat(found.get(1).missing()).containsExactly("integrations[j].touchpoint");
    }

    @Test
    void a_list_of_records_is_shown_by_its_ids() {
        Project project =
                project().goals(List.of(goal("a", null), goal("b", null))).build();
        Rule<?> none = rule().require(GOALS.isEmpty());
        assertThat(seen(judge(project, none))).containsExactly("goals a, b is empty");
    }

    @Test
    void what_is_known_is_known_whatever_it_is() {
        Rule<?> rule = rule().forEach(OBJECTIVES).require(ObjectiveFacts.HORIZON.isKnown());
        Project project = project()
                .objectives(List.of(new Objective("a", null, Horizon.LONG_TERM), new Objective("b", null, null)))
                .build();
        assertThat(missing(judge(project, rule))).containsExactly("objectives[b].horizon");
    }
}
