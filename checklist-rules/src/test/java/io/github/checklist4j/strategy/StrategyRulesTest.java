package io.github.checklist4j.strategy;

import static io.github.checklist4j.strategy.TaskAssert.assertTask;

import io.github.checklist4j.facts.Objective;
import io.github.checklist4j.facts.Objective.Horizon;
import io.github.checklist4j.facts.ProjectBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrategyRulesTest {
    private static final Objective NOW = new Objective("now", null, Horizon.SHORT_TERM);
    private static final Objective LATER = new Objective("later", null, Horizon.LONG_TERM);

    private static TaskAssert assertThat(ProjectBuilder project) {
        return assertTask("goals.strategy-supported", project);
    }

    @Test
    void is_satisfied_when_everything_can_be_traced() {
        assertThat(Sample.project()).isSatisfied();
        assertThat(Sample.project())
                .shows("Objectives served by goals", """
                        objectives | fast
                        now | yes
                        later | yes
                        """)
                .shows("Integrations that serve goals", """
                        integrations | fast
                        orders | yes
                        """);
    }

    @Test
    void finds_what_cannot_be_traced_in_both_directions() {
        assertThat(Sample.project()
                        .goals(List.of(
                                Sample.goal().serves(List.of("now")).build(),
                                Sample.goal().id("vain").serves(List.of()).build()))
                        .integrations(List.of(
                                Sample.orders().build(),
                                Sample.orders().id("stock").serves(List.of()).build())))
                .isViolatedBy(
                        "objective-served objectives[later]",
                        "goal-aligned goals[vain]",
                        "integration-justified integrations[stock]")
                .shows("Objectives served by goals", """
                        objectives | fast | vain
                        now | yes | no
                        later | no | no
                        """);
    }

    @Test
    void needs_both_horizons() {
        assertThat(Sample.project()
                        .objectives(List.of(NOW))
                        .goals(List.of(Sample.goal().serves(List.of("now")).build())))
                .isViolatedBy("both-horizons")
                .isExplained("objectives: without LONG_TERM; expected cover each horizon of SHORT_TERM, LONG_TERM\n");
    }

    @Test
    void is_unknown_while_a_horizon_is() {
        assertThat(Sample.project().objectives(List.of(NOW, new Objective("later", null, null))))
                .isUnknownWithout("objectives[later].horizon");
    }

    @Test
    void names_the_goal_that_may_serve_an_objective() {
        assertThat(Sample.project()
                        .objectives(List.of(NOW, LATER))
                        .goals(List.of(Sample.goal().serves(null).build())))
                .isUnknownWithout("goals[fast].serves");
    }

    @Test
    void is_unknown_while_the_lists_are() {
        assertThat(Sample.project().objectives(null).goals(null).integrations(null))
                .isUnknownWithout("objectives", "goals", "integrations");
    }

    @Test
    void without_a_goal_no_objective_can_be_served_whatever_they_are() {
        assertThat(Sample.project()
                        .objectives(null)
                        .goals(List.of())
                        .integrations(null)
                        .changeControl(null))
                .isViolatedBy("goals-exist");
    }

    @Test
    void does_not_need_integrations() {
        assertThat(Sample.project()
                        .integrations(List.of())
                        .tests(null)
                        .impactAnalyses(null)
                        .changeControl(null))
                .isSatisfied();
    }
}
