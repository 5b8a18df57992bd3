package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.GOALS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.strategy.StandardRules.rule;

import io.github.checklist4j.facts.Goal;
import io.github.checklist4j.facts.Stakeholder.Side;
import io.github.checklist4j.keys.BenefitFacts;
import io.github.checklist4j.keys.GoalFacts;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Rule;
import java.util.List;

/** {@code goals.benefits-documented}: goals, their benefits, and who agreed to them. */
final class BenefitRules {
    private static final String TASK = "goals.benefits-documented";

    private static final Condition<Goal.Benefit> CAN_BE_MEASURED =
            allOf(BenefitFacts.TEXT.isStated(), BenefitFacts.MEASURE.isStated());

    private static final Condition<Goal> BUSINESS_AGREES =
            GoalFacts.AGREED_BY.some(Stakeholders.SIDE.is(Side.BUSINESS));

    static final List<Rule<?>> RULES = List.of(
            rule(TASK, "exist")
                    .require(GOALS.isNotEmpty())
                    .because("an integration without a goal cannot be said to succeed")
                    .remedy("state at least one goal")
                    .shows(Overview.of("Goals and their parts", GOALS)
                            .says("statement", GoalFacts.STATEMENT.isStated())
                            .says("benefits", GoalFacts.BENEFITS.isNotEmpty())
                            .says("measures", GoalFacts.BENEFITS.every(CAN_BE_MEASURED))
                            .says("document", GoalFacts.DOCUMENT.isStated())
                            .says("business agrees", BUSINESS_AGREES)),
            rule(TASK, "stated")
                    .forEach(GOALS)
                    .require(GoalFacts.STATEMENT.isStated())
                    .because("a goal that nobody wrote down means something else to everybody")
                    .remedy("state the goal in one sentence"),
            rule(TASK, "beneficial")
                    .forEach(GOALS)
                    .require(GoalFacts.BENEFITS.isNotEmpty())
                    .because("a goal without a benefit is a wish of the project, not of the business")
                    .remedy("say what the business gains"),
            rule(TASK, "measured")
                    .forEach(GOALS)
                    .forEach(GoalFacts.BENEFITS)
                    .require(CAN_BE_MEASURED)
                    .because("a benefit without a measure is never seen to arrive")
                    .remedy("name the benefit and the figure by which it will be seen"),
            rule(TASK, "documented")
                    .forEach(GOALS)
                    .require(GoalFacts.DOCUMENT.isStated())
                    .because("what stands nowhere is forgotten when people change")
                    .remedy("link the document that holds the goal"),
            rule(TASK, "agreed")
                    .forEach(GOALS)
                    .require(BUSINESS_AGREES)
                    .because("only the business can say that a benefit is one")
                    .remedy("get the agreement of a sponsor, business owner, process owner or key user"));

    private BenefitRules() {}
}
