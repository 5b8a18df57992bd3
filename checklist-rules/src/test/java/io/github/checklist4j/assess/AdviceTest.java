package io.github.checklist4j.assess;

import static io.github.checklist4j.assessment.Verdict.ERROR;
import static io.github.checklist4j.assessment.Verdict.NOT_APPLICABLE;
import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.NAME;
import static io.github.checklist4j.rules.Conditions.condition;
import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Notice.Kind;
import io.github.checklist4j.assessment.RuleNote;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.checklist.Area;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.Attestation;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Waiver;
import io.github.checklist4j.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Advice has no say in a verdict, and takes no task away from whoever signs for it. */
class AdviceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Checklist CHECKLIST = new Checklist(
            "c", "c", List.of(new Area("a", "a")), List.of(new Task("a.t", "a", "title", "why", "what", List.of())));
    private static final Rule<Project> NAMED = rule("named")
            .decides("a.t")
            .require(NAME.isStated())
            .because("people talk about it")
            .asAdvice();
    private static final Rule<Project> DECIDING =
            rule("deciding").decides("a.t").require(INTEGRATIONS.isEmpty());

    private static ProjectBuilder project(String name) {
        return ProjectBuilder.builder().id("p").asOf(TODAY).name(name).integrations(List.of());
    }

    private static ProjectBuilder signed(ProjectBuilder project) {
        return project.attestations(List.of(new Attestation("a.t", null, "Ada", TODAY, "link", null)));
    }

    private static Assessment assessed(ProjectBuilder project, Rule<?>... rules) {
        return Assessor.of(CHECKLIST, List.of(rules)).assess(project.build());
    }

    private static TaskResult result(ProjectBuilder project, Rule<?>... rules) {
        return assessed(project, rules).task("a.t").orElseThrow();
    }

    @Test
    void stands_beside_a_verdict_that_it_does_not_change() {
        Assessment assessment = assessed(project(""), NAMED, DECIDING);
        TaskResult result = assessment.task("a.t").orElseThrow();
        assertThat(result.verdict()).isEqualTo(SATISFIED);
        assertThat(result.findings()).isEmpty();
        assertThat(result.advice()).extracting(Finding::rule).containsExactly("named");
        assertThat(result.advice().get(0).reasons()).hasSize(1);
        assertThat(assessment.rule("named")).map(RuleNote::because).contains("people talk about it");
    }

    @Test
    void is_not_given_where_it_holds_or_nobody_knows() {
        assertThat(result(project("n"), NAMED, DECIDING).advice()).isEmpty();
        TaskResult unknown = result(project(null), NAMED, DECIDING);
        assertThat(unknown.advice()).isEmpty();
        assertThat(unknown.openFacts()).isEmpty();
        assertThat(unknown.verdict()).isEqualTo(SATISFIED);
    }

    @Test
    void leaves_the_task_to_whoever_signs_for_it() {
        TaskResult signed = result(signed(project("")), NAMED);
        assertThat(signed.verdict()).isEqualTo(SATISFIED);
        assertThat(signed.notices()).extracting("kind").containsExactly(Kind.ATTESTED);
        assertThat(signed.advice()).hasSize(1);
        TaskResult unsigned = result(project(""), NAMED);
        assertThat(unsigned.verdict()).isEqualTo(UNKNOWN);
        assertThat(unsigned.missing()).containsExactly("attestations");
        assertThat(unsigned.advice()).hasSize(1);
    }

    @Test
    void beside_a_rule_that_does_not_apply_leaves_it_so() {
        Rule<Project> idle = DECIDING.when(NAME.isStated());
        assertThat(result(project(""), NAMED, idle).verdict()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void that_cannot_be_judged_is_an_error_of_the_task_signed_or_not() {
        Rule<Project> failing = rule("failing")
                .decides("a.t")
                .require(condition("fails", NAME, name -> {
                    throw new IllegalStateException("broken");
                }))
                .asAdvice();
        for (TaskResult result :
                List.of(result(project("n"), failing, DECIDING), result(signed(project("n")), failing))) {
            assertThat(result.verdict()).isEqualTo(ERROR);
            assertThat(result.findings()).extracting(Finding::verdict).containsExactly(ERROR);
            assertThat(result.advice()).isEmpty();
        }
    }

    @Test
    void needs_no_waiver() {
        Waiver waiver = new Waiver("a.t", null, "Ada", "known", null, TODAY);
        TaskResult result = result(project("").waivers(List.of(waiver)), NAMED, DECIDING);
        assertThat(result.verdict()).isEqualTo(SATISFIED);
        assertThat(result.advice()).noneMatch(Finding::waived);
        assertThat(result.notices()).extracting("kind").containsExactly(Kind.WAIVER_UNNECESSARY);
    }

    @Test
    void decides_once_it_is_no_longer_only_advice() {
        Rule<Project> ruling = rule("named").decides("a.t").require(NAME.isStated());
        assertThat(result(signed(project("")), ruling).verdict()).isEqualTo(NOT_SATISFIED);
    }
}
