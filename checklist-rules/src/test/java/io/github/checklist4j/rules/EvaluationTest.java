package io.github.checklist4j.rules;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.checklist4j.assessment.LimitUse;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.knowledge.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the rules of one assessment share, and what they do not. */
class EvaluationTest {
    private static final Parameter<Integer> COUNT =
            Parameter.whole("count", 1, 0, 9, "", "how many there are", "the tests");

    private static final ListFact<Project, Integer> COUNTED = Fact.derived(
            "counted",
            project -> IntStream.range(0, project.parameter(COUNT)).boxed().toList(),
            number -> Integer.toString(number));

    private static final Project TWO = ProjectBuilder.builder()
            .id("p")
            .integrations(Stream.of("a", "b")
                    .map(id -> IntegrationBuilder.builder().id(id).build())
                    .toList())
            .build();

    private static <E> Rule<E> rejecting(String id, String task, ListFact<Project, E> list) {
        return rule(id).decides(task).forEach(list).require(Fixed.of(Verdict.NOT_SATISFIED));
    }

    private static List<String> subjects(RuleResult result) {
        return result.found().stream().map(Found::subject).toList();
    }

    @Test
    void reads_a_list_of_the_project_once_for_all_rules() {
        AtomicInteger reads = new AtomicInteger();
        ListFact<Project, Integration> counting = Fact.list(
                "integrations",
                project -> {
                    reads.incrementAndGet();
                    return project.integrations();
                },
                Integration::id);
        Evaluation evaluation = Subjects.evaluation(TWO);
        assertThat(rejecting("r1", "t1", counting).judge(evaluation).found()).hasSize(2);
        assertThat(rejecting("r2", "t2", counting).judge(evaluation).found()).hasSize(2);
        assertThat(reads).hasValue(1);
    }

    @Test
    void computes_a_derived_list_with_the_parameters_of_each_task() {
        Evaluation evaluation =
                Evaluation.of(TWO, null, Parameters.defaults().with("t2", COUNT, 3), ReferenceData.standard());
        assertThat(subjects(rejecting("r1", "t1", COUNTED).uses(COUNT).judge(evaluation)))
                .containsExactly("counted[0]");
        assertThat(subjects(rejecting("r2", "t2", COUNTED).uses(COUNT).judge(evaluation)))
                .containsExactly("counted[0]", "counted[1]", "counted[2]");
    }

    @Test
    void lists_a_figure_with_the_rule_that_asked_for_it() {
        Rule<Project> asking = rule("r1").decides("t1").require(Conditions.judged("asks", List.of(), project -> {
            project.limit("dataverse.requests");
            return Answer.of(false);
        }));
        Rule<Project> silent = rule("r2").decides("t1").require(Fixed.of(Verdict.NOT_SATISFIED));
        Evaluation evaluation = Subjects.evaluation(TWO);
        assertThat(asking.judge(evaluation).found().get(0).limits())
                .extracting(LimitUse::id)
                .containsExactly("dataverse.requests");
        assertThat(silent.judge(evaluation).found().get(0).limits()).isEmpty();
    }

    @Test
    void lets_nobody_change_the_subjects_that_all_rules_see() {
        List<Subject<Integration>> elements = INTEGRATIONS.elements(Subjects.of(TWO));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(elements::clear);
    }

    @Test
    void keeps_the_order_of_a_list_in_which_some_values_are_unknown() {
        List<Integration> integrations = new ArrayList<>();
        for (String owner : List.of("x", "?", "y", "x", "?", "x")) {
            integrations.add(IntegrationBuilder.builder()
                    .id("i" + integrations.size())
                    .name(owner.equals("?") ? null : owner)
                    .build());
        }
        Project project =
                ProjectBuilder.builder().id("p").integrations(integrations).build();
        Fact<Integration, String> name = Fact.text("name", Integration::name);
        assertThat(Subjects.of(project).possible(INTEGRATIONS, name.is("x")))
                .extracting(Subject::path)
                .containsExactly(
                        "integrations[i0]",
                        "integrations[i1]",
                        "integrations[i3]",
                        "integrations[i4]",
                        "integrations[i5]");
    }
}
