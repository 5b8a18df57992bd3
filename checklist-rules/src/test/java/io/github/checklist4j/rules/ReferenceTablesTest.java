package io.github.checklist4j.rules;

import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Architecture;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.Goal;
import io.github.checklist4j.facts.GoalBuilder;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Objective;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Stakeholder;
import io.github.checklist4j.keys.GoalFacts;
import io.github.checklist4j.keys.IntegrationFacts;
import io.github.checklist4j.keys.ProjectFacts;
import io.github.checklist4j.keys.SystemFacts;
import io.github.checklist4j.knowledge.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every operator that follows a reference, over what may be written, unknown or none, beside all that may turn out to be written. */
class ReferenceTablesTest {
    private static final List<List<String>> SUBSETS = List.of(List.of(), List.of("a"), List.of("b"), List.of("a", "b"));

    private static List<@Nullable List<String>> subsetsAndUnknown() {
        List<@Nullable List<String>> all = new ArrayList<>(SUBSETS);
        all.add(null);
        return all;
    }

    private static <E> Subject<E> first(ListFact<Project, E> list, ProjectBuilder project) {
        return Objects.requireNonNull(list.elements(Subjects.of(project.build())))
                .get(0);
    }

    /** What keeps it open. */
    private static <S> List<String> checked(Condition<S> condition, Subject<S> subject, Verdict expected, String of) {
        assertThat(condition.verdict(subject)).as("%s: %s", condition, of).isEqualTo(expected);
        Answer answer = condition.judge(subject);
        assertThat(answer.verdict()).as("answer: %s", of).isEqualTo(expected);
        return answer.open().paths();
    }

    private static Verdict settled(Stream<Boolean> outcomes) {
        Set<Boolean> all = outcomes.collect(Collectors.toSet());
        return all.size() == 1 ? Verdict.of(all.contains(true)) : UNKNOWN;
    }

    @Nested
    class Following_a_reference {
        private final ConnectedSystemBuilder system =
                ConnectedSystemBuilder.builder().id("erp");

        /** The stakeholders a and b, and what holds of each. */
        private Condition<Stakeholder> holds(List<Verdict> verdicts) {
            return Conditions.judged("it holds", List.of(), stakeholder -> {
                Verdict verdict = verdicts.get(stakeholder.value().id().equals("a") ? 0 : 1);
                return Fixed.answer(verdict, stakeholder.path("name"));
            });
        }

        private ProjectBuilder project(@Nullable Integer stakeholders) {
            Stream<String> ids =
                    stakeholders == null ? Stream.of() : Stream.of("a", "b").limit(stakeholders);
            return ProjectBuilder.builder()
                    .id("p")
                    .stakeholders(
                            stakeholders == null
                                    ? null
                                    : ids.map(id -> new Stakeholder(id, null, null, null))
                                            .toList());
        }

        private Subject<ConnectedSystem> owned(@Nullable String owner, @Nullable Integer stakeholders) {
            return first(
                    ProjectFacts.SYSTEMS,
                    project(stakeholders).systems(List.of(system.owner(owner).build())));
        }

        private Subject<Goal> agreed(@Nullable List<String> by, @Nullable Integer stakeholders) {
            Goal goal = GoalBuilder.builder().id("g").agreedBy(by).build();
            return first(ProjectFacts.GOALS, project(stakeholders).goals(List.of(goal)));
        }

        @Test
        void to_one_record_gives_the_verdict_on_it() {
            for (List<Verdict> verdicts : Completions.operands(2)) {
                Condition<ConnectedSystem> has = SystemFacts.OWNER.has(holds(verdicts));
                checked(has, owned("a", 2), verdicts.get(0), "" + verdicts);
                checked(has, owned("b", 2), verdicts.get(1), "" + verdicts);
                checked(has, owned("", 2), NOT_SATISFIED, "" + verdicts);
                checked(has, owned("", null), NOT_SATISFIED, "" + verdicts);
                checked(has, owned(null, 0), NOT_SATISFIED, "" + verdicts);
                assertThat(checked(has, owned("a", null), UNKNOWN, "" + verdicts))
                        .containsExactly("stakeholders");
            }
        }

        @Test
        void that_is_unknown_is_open_unless_nothing_that_it_can_name_would_do() {
            for (List<Verdict> verdicts : Completions.operands(2)) {
                Condition<ConnectedSystem> has = SystemFacts.OWNER.has(holds(verdicts));
                boolean isHopeless = verdicts.stream().allMatch(verdict -> verdict == NOT_SATISFIED);
                List<String> open = checked(has, owned(null, 2), isHopeless ? NOT_SATISFIED : UNKNOWN, "" + verdicts);
                assertThat(open).isEqualTo(isHopeless ? List.of() : List.of("systems[erp].owner"));
                checked(has, owned(null, null), UNKNOWN, "" + verdicts);
            }
        }

        @Test
        void to_several_records_gives_the_verdict_on_some_or_every_one() {
            for (List<Verdict> verdicts : Completions.operands(2)) {
                Condition<Goal> some = GoalFacts.AGREED_BY.some(holds(verdicts));
                Condition<Goal> every = GoalFacts.AGREED_BY.every(holds(verdicts));
                for (List<String> ids : SUBSETS) {
                    List<Verdict> named = ids.stream()
                            .map(id -> verdicts.get(id.equals("a") ? 0 : 1))
                            .toList();
                    String of = ids + " of " + verdicts;
                    checked(some, agreed(ids, 2), named.stream().reduce(NOT_SATISFIED, Verdict::or), of);
                    checked(every, agreed(ids, 2), named.stream().reduce(SATISFIED, Verdict::and), of);
                }
            }
        }

        @Test
        void to_several_that_is_unknown_is_open_unless_nothing_that_it_can_name_would_do() {
            for (List<Verdict> verdicts : Completions.operands(2)) {
                Condition<Goal> some = GoalFacts.AGREED_BY.some(holds(verdicts));
                boolean isHopeless = verdicts.stream().allMatch(verdict -> verdict == NOT_SATISFIED);
                List<String> open = checked(some, agreed(null, 2), isHopeless ? NOT_SATISFIED : UNKNOWN, "" + verdicts);
                assertThat(open).isEqualTo(isHopeless ? List.of() : List.of("goals[g].agreedBy"));
                checked(GoalFacts.AGREED_BY.every(holds(verdicts)), agreed(null, 2), UNKNOWN, "" + verdicts);
                checked(some, agreed(null, 0), NOT_SATISFIED, "" + verdicts);
                checked(some, agreed(null, null), UNKNOWN, "" + verdicts);
                assertThat(checked(some, agreed(List.of("a"), null), UNKNOWN, "" + verdicts))
                        .containsExactly("stakeholders");
            }
        }
    }

    @Test
    void being_within_other_references() {
        for (List<String> components : subsetsAndUnknown()) {
            for (List<String> via : subsetsAndUnknown()) {
                for (List<String> approved : subsetsAndUnknown()) {
                    if (components == null || isWithin(via, components) && isWithin(approved, components)) {
                        within(components, via, approved);
                    }
                }
            }
        }
    }

    private static boolean isWithin(@Nullable List<String> ids, List<String> all) {
        return ids == null || all.containsAll(ids);
    }

    private static Stream<List<String>> completions(@Nullable List<String> ids, @Nullable List<String> all) {
        return ids != null
                ? Stream.of(ids)
                : Stream.concat(SUBSETS.stream(), Stream.of(List.of("another")))
                        .filter(subset -> all == null || all.containsAll(subset));
    }

    private static void within(
            @Nullable List<String> components, @Nullable List<String> via, @Nullable List<String> approved) {
        List<Component> records = components == null
                ? null
                : components.stream()
                        .map(id -> ComponentBuilder.builder().id(id).build())
                        .toList();
        Subject<Integration> subject = first(
                ProjectFacts.INTEGRATIONS,
                ProjectBuilder.builder()
                        .id("p")
                        .integrations(List.of(
                                IntegrationBuilder.builder().id("i").via(via).build()))
                        .platform(new Platform(records, null, null, null, null))
                        .architecture(new Architecture(null, null, null, approved, null)));
        Verdict expected = settled(completions(via, components)
                .flatMap(used -> completions(approved, components).map(allowed -> allowed.containsAll(used))));
        List<String> missing = checked(
                IntegrationFacts.VIA.isWithin(ProjectFacts.APPROVED_COMPONENTS),
                subject,
                expected,
                via + " of " + components + " within " + approved);
        if (expected == UNKNOWN) {
            List<String> open = new ArrayList<>();
            if (via == null) {
                open.add("integrations[i].via");
            }
            if (approved == null) {
                open.add("architecture.approvedComponents");
            }
            assertThat(missing).isEqualTo(open);
        }
    }

    @Nested
    class Being_named {
        private final List<@Nullable String> written = Arrays.asList("x", "", null);

        private Stream<Boolean> names(@Nullable String id) {
            return id == null ? Stream.of(true, false) : Stream.of(id.equals("x"));
        }

        @Test
        void by_one_of_several_references() {
            Condition<Objective> named = Conditions.namedBy(ProjectFacts.GOALS, GoalFacts.SERVES);
            ProjectBuilder project =
                    ProjectBuilder.builder().id("p").objectives(List.of(new Objective("x", null, null)));
            for (String a : written) {
                for (String b : written) {
                    Subject<Objective> subject =
                            first(ProjectFacts.OBJECTIVES, project.goals(List.of(goal("a", a), goal("b", b))));
                    checked(named, subject, either(a, b), a + " and " + b);
                }
            }
            checked(named, first(ProjectFacts.OBJECTIVES, project.goals(null)), UNKNOWN, "unknown goals");
            checked(named, first(ProjectFacts.OBJECTIVES, project.goals(List.of())), NOT_SATISFIED, "no goals");
        }

        @Test
        void by_a_single_reference() {
            Condition<ConnectedSystem> named = Conditions.namedBy(ProjectFacts.INTEGRATIONS, IntegrationFacts.SOURCE);
            ProjectBuilder project = ProjectBuilder.builder()
                    .id("p")
                    .systems(List.of(ConnectedSystemBuilder.builder().id("x").build()));
            for (String a : written) {
                for (String b : written) {
                    Subject<ConnectedSystem> subject = first(
                            ProjectFacts.SYSTEMS,
                            project.integrations(List.of(integration("a", a), integration("b", b))));
                    checked(named, subject, either(a, b), a + " and " + b);
                }
            }
        }

        private Verdict either(@Nullable String a, @Nullable String b) {
            return settled(names(a).flatMap(x -> names(b).map(y -> x || y)));
        }

        private Goal goal(String id, @Nullable String serves) {
            List<String> ids = serves == null
                    ? null
                    : Stream.of(serves).filter(each -> !each.isEmpty()).toList();
            return GoalBuilder.builder().id(id).serves(ids).build();
        }

        private Integration integration(String id, @Nullable String source) {
            return IntegrationBuilder.builder().id(id).source(source).build();
        }
    }
}
