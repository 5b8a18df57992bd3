package io.github.checklist4j.rules;

import static io.github.checklist4j.assessment.Verdict.ERROR;
import static io.github.checklist4j.assessment.Verdict.NOT_APPLICABLE;
import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private static RuleResult judge(Rule<?> rule) {
        return rule.judge(Subjects.evaluation(ProjectBuilder.builder().id("p").build()));
    }

    private static Rule<Project> advising(Condition<Project> condition) {
        return rule("advice").decides("t").require(condition).asAdvice();
    }

    private static Condition<Project> failing(Observation... seen) {
        return judged("few links", List.of(), p -> Explanation.decided(NOT_SATISFIED, "few links", seen));
    }

    @Test
    void is_given_where_a_rule_does_not_hold_and_decides_nothing() {
        RuleResult result =
                judge(advising(failing(new Observation("links", "9", "per day"), Observation.of("most", "4")))
                        .because("links break"));

        assertThat(result.verdict()).isEqualTo(NOT_APPLICABLE);
        assertThat(result.findings()).isEmpty();
        assertThat(result.advice())
                .containsExactly(new Notice(
                        Notice.Kind.ADVICE, "", "expected: few links; seen: links 9 per day, most 4; links break"));
    }

    @Test
    void says_no_more_than_there_is_to_say() {
        assertThat(judge(advising(failing())).advice()).extracting(Notice::text).containsExactly("expected: few links");
    }

    @Test
    void is_not_given_where_it_holds_or_nobody_knows() {
        assertThat(judge(advising(Fixed.of(SATISFIED))).advice()).isEmpty();
        RuleResult unknown = judge(advising(Fixed.unknown("a")));
        assertThat(unknown.advice()).isEmpty();
        assertThat(unknown.findings()).isEmpty();
        assertThat(unknown.verdict()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void that_cannot_be_judged_is_an_error_all_the_same() {
        RuleResult result = judge(advising(Fixed.of(ERROR)));
        assertThat(result.verdict()).isEqualTo(ERROR);
        assertThat(result.findings()).extracting(Finding::verdict).containsExactly(ERROR);
        assertThat(result.advice()).isEmpty();
    }

    @Test
    void is_what_the_rule_says_it_is() {
        Rule<Project> rule = rule("r").decides("t").require(failing());
        assertThat(rule.isAdvice()).isFalse();
        assertThat(rule.asAdvice().isAdvice()).isTrue();
        assertThat(judge(rule).advice()).isEmpty();
        assertThat(judge(rule).findings()).hasSize(1);
    }
}
