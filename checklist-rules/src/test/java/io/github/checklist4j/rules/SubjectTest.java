package io.github.checklist4j.rules;

import static io.github.checklist4j.keys.GoalFacts.DOCUMENT;
import static io.github.checklist4j.keys.IntegrationFacts.SOURCE;
import static io.github.checklist4j.keys.ProjectFacts.GOALS;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.Goal;
import io.github.checklist4j.facts.GoalBuilder;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.keys.SystemFacts;
import io.github.checklist4j.knowledge.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubjectTest {
    private static ProjectBuilder project() {
        return ProjectBuilder.builder().id("p");
    }

    private static Goal goal(String id, @Nullable String document) {
        return GoalBuilder.builder().id(id).document(document).build();
    }

    @Test
    void is_shown_by_its_path() {
        Subject<Project> root =
                Subjects.of(project().goals(List.of(goal("a", null))).build());
        assertThat(GOALS.elements(root)).hasToString("[goals[a]]");
        assertThat(root).hasToString("");
    }

    @Test
    void finds_the_elements_that_may_be_meant() {
        Subject<Project> root = Subjects.of(project()
                .goals(List.of(goal("yes", "a.md"), goal("no", ""), goal("maybe", null)))
                .build());
        assertThat(root.possible(GOALS, DOCUMENT.isStated())).hasToString("[goals[yes], goals[maybe]]");
        assertThat(root.possible(GOALS, DOCUMENT.is("a.md"))).hasToString("[goals[yes], goals[maybe]]");
        assertThat(root.possible(GOALS, Conditions.not(DOCUMENT.isStated()))).hasToString("[goals[no], goals[maybe]]");
        assertThat(Subjects.project().possible(GOALS, DOCUMENT.isStated())).isNull();
    }

    @Test
    void computes_a_derived_value_once_for_a_task() {
        List<String> computed = new ArrayList<>();
        Derived<Integer> key = Derived.of(root -> {
            computed.add("once");
            return computed.size();
        });
        Evaluation evaluation = Subjects.evaluation(project().build());
        for (String task : List.of("one", "one", "another")) {
            rule("r")
                    .decides(task)
                    .require(Conditions.judged(
                            "derived", List.of(), p -> Answer.of(p.get(key).equals(p.get(key)))))
                    .judge(evaluation);
        }
        assertThat(computed).hasSize(2);
    }

    @Test
    void of_a_derived_list_is_found_under_its_id() {
        ListFact<Project, String> words = Fact.derived("words", p -> List.of("a", "b"), word -> word);
        ListFact<Project, String> sourced = Fact.derived("words", List.of(GOALS), p -> List.of("a"), word -> word);
        assertThat(words.elements(Subjects.project())).hasToString("[words[a], words[b]]");
        assertThat(sourced.elements(Subjects.project())).hasToString("[words[a]]");
    }

    @Test
    void shows_only_the_elements_that_decide() {
        Subject<Project> root = Subjects.of(
                project().goals(List.of(goal("no", ""), goal("maybe", null))).build());
        Condition<Project> some = Conditions.someRelated(
                "a documented goal", GOALS, p -> Fact.text("id", Goal::id).isStated(), p -> DOCUMENT.isStated());
        assertThat(some.judge(root)).hasToString("UNKNOWN, open [goals[maybe].document]");
    }

    @Test
    void is_related_by_a_number_however_that_is_written() {
        Subject<Project> root =
                Subjects.of(project().goals(List.of(goal("a", "a.md"))).build());
        Fact<Goal, BigDecimal> one = Fact.of("one", goal -> new BigDecimal("1.00"));
        assertThat(Conditions.<Project, Goal>someRelated(
                                "one", GOALS, p -> one.is(BigDecimal.ONE), p -> DOCUMENT.isStated())
                        .verdict(root))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void shows_that_a_reference_leads_to_nothing_but_not_where_none_is_known() {
        Rule<?> sourced = rule("r").decides("t").forEach(INTEGRATIONS).require(SOURCE.has(SystemFacts.NAME.isStated()));
        Project project = project()
                .systems(List.of(
                        ConnectedSystemBuilder.builder().id("erp").name("").build()))
                .integrations(List.of(
                        IntegrationBuilder.builder().id("i").source("").build(),
                        IntegrationBuilder.builder().id("j").build()))
                .build();
        List<Found> found = sourced.judge(Subjects.evaluation(project)).found();
        assertThat(found).extracting(Found::verdict).containsOnly(Verdict.NOT_SATISFIED);
        assertThat(Seen.in(found.get(0).reasons())).containsExactly("integrations[i].source none has name is stated");
        assertThat(Seen.in(found.get(1).reasons())).containsExactly("systems[erp].name none is stated");
    }
}
