package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.GOALS;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.OBJECTIVES;
import static io.github.checklist4j.rules.Conditions.namedBy;
import static io.github.checklist4j.strategy.StandardRules.rule;

import io.github.checklist4j.facts.Objective.Horizon;
import io.github.checklist4j.keys.GoalFacts;
import io.github.checklist4j.keys.IntegrationFacts;
import io.github.checklist4j.keys.ObjectiveFacts;
import io.github.checklist4j.rules.Rule;
import java.util.List;

/** {@code goals.strategy-supported}: objectives, goals and integrations, traced to one another. */
final class StrategyRules {
    private static final String TASK = "goals.strategy-supported";

    static final List<Rule<?>> RULES = List.of(
            rule(TASK, "both-horizons")
                    .require(OBJECTIVES.covers(ObjectiveFacts.HORIZON, Horizon.SHORT_TERM, Horizon.LONG_TERM))
                    .because(
                            "what serves only today is torn down tomorrow, and what serves only tomorrow is never finished")
                    .remedy("state the objectives of both horizons")
                    .shows(Overview.cross(
                            "Objectives served by goals", OBJECTIVES, GOALS, (objective, goal) -> GoalFacts.SERVES
                                    .ids()
                                    .contains(objective.value().id())
                                    .verdict(goal)))
                    .shows(Overview.cross(
                            "Integrations that serve goals",
                            INTEGRATIONS,
                            GOALS,
                            (integration, goal) -> IntegrationFacts.SERVES
                                    .ids()
                                    .contains(goal.value().id())
                                    .verdict(integration))),
            // Follows from the others, and says so even while nobody knows the objectives.
            rule(TASK, "goals-exist")
                    .require(GOALS.isNotEmpty())
                    .because("without a goal no objective is served")
                    .remedy("state the goals of the integration"),
            rule(TASK, "objective-served")
                    .forEach(OBJECTIVES)
                    .require(namedBy(GOALS, GoalFacts.SERVES))
                    .because("an objective that no goal serves is forgotten")
                    .remedy("link a goal to the objective, or drop the objective"),
            rule(TASK, "goal-aligned")
                    .forEach(GOALS)
                    .require(GoalFacts.SERVES.isNotEmpty())
                    .because("a goal that serves no objective competes with those that do")
                    .remedy("link the goal to the objective that it serves, or drop it"),
            rule(TASK, "integration-justified")
                    .forEach(INTEGRATIONS)
                    .require(IntegrationFacts.SERVES.isNotEmpty())
                    .because("an integration that serves no goal costs money for nothing")
                    .remedy("link the integration to the goal that it serves, or drop it"));

    private StrategyRules() {}
}
