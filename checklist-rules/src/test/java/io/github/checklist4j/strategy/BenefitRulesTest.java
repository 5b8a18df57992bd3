package io.github.checklist4j.strategy;

import static io.github.checklist4j.strategy.TaskAssert.assertTask;

import io.github.checklist4j.facts.Goal;
import io.github.checklist4j.facts.GoalBuilder;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Stakeholder;
import io.github.checklist4j.facts.Stakeholder.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenefitRulesTest {
    private static TaskAssert assertThat(ProjectBuilder project) {
        return assertTask("goals.benefits-documented", project);
    }

    private static ProjectBuilder with(GoalBuilder goal) {
        return Sample.project().goals(List.of(goal.build()));
    }

    @Test
    void is_satisfied_by_a_goal_with_all_its_parts() {
        assertThat(Sample.project()).isSatisfied();
    }

    @Test
    void is_violated_without_a_goal() {
        assertThat(Sample.project().goals(List.of()).integrations(null).changeControl(null))
                .isViolatedBy("exist");
    }

    @Test
    void is_unknown_while_the_goals_are() {
        assertThat(Sample.project().goals(null)).isUnknownWithout("goals");
    }

    @Test
    void finds_each_part_that_is_known_to_be_lacking() {
        assertThat(with(Sample.goal()
                        .statement("")
                        .document("")
                        .benefits(List.of(new Goal.Benefit("Faster delivery", "")))
                        .agreedBy(List.of("ben"))))
                .isViolatedBy(
                        "stated goals[fast]",
                        "measured goals[fast].benefits[0]",
                        "documented goals[fast]",
                        "agreed goals[fast]")
                .shows("Goals and their parts", """
                        goals | statement | benefits | measures | document | business agrees
                        fast | no | yes | no | no | no
                        """);
    }

    @Test
    void needs_a_benefit() {
        assertThat(with(Sample.goal().benefits(List.of()))).isViolatedBy("beneficial goals[fast]");
    }

    @Test
    void names_each_part_that_is_missing() {
        assertThat(with(GoalBuilder.builder().id("fast").benefits(List.of(new Goal.Benefit(null, null)))))
                .isUnknownWithout(
                        "goals[fast].statement",
                        "goals[fast].benefits[0].text",
                        "goals[fast].benefits[0].measure",
                        "goals[fast].document",
                        "goals[fast].agreedBy");
    }

    @Test
    void names_the_role_that_would_tell_whether_the_business_agrees() {
        List<Stakeholder> people = List.of(
                Sample.stakeholder("ben", Role.APPLICATION_OWNER, Sample.SCOPE_CHANGED),
                new Stakeholder("ada", null, null, null));
        assertThat(Sample.project().stakeholders(people)).isUnknownWithout("stakeholders[ada].role");
    }

    @Test
    void nobody_from_the_business_can_agree_where_there_is_nobody() {
        List<Stakeholder> people = List.of(Sample.stakeholder("ben", Role.APPLICATION_OWNER, Sample.SCOPE_CHANGED));
        assertThat(with(Sample.goal().agreedBy(null)).stakeholders(people)).isViolatedBy("agreed goals[fast]");
    }
}
