package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.REQUESTS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.condition;
import static io.github.checklist4j.rules.Conditions.given;
import static io.github.checklist4j.rules.Conditions.not;
import static io.github.checklist4j.strategy.StandardRules.rule;

import io.github.checklist4j.facts.ChangeControl.Request;
import io.github.checklist4j.facts.ChangeControl.Status;
import io.github.checklist4j.keys.ChangeRequestFacts;
import io.github.checklist4j.keys.ProjectFacts;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Rule;
import java.time.LocalDate;
import java.util.List;

/** {@code governance.changes-managed}: a change names its goal, is assessed, and is approved before it is made. */
final class ChangeRules {
    private static final String TASK = "governance.changes-managed";

    private static final Condition<Request> IS_IMPLEMENTED = ChangeRequestFacts.STATUS.is(Status.IMPLEMENTED);

    private static final Condition<Request> IS_REJECTED = ChangeRequestFacts.STATUS.is(Status.REJECTED);

    private static final Condition<Request> APPROVED_FIRST = allOf(
            condition(
                    "approvedOn is not after implementedOn",
                    ChangeRequestFacts.APPROVED_ON,
                    ChangeRequestFacts.IMPLEMENTED_ON,
                    (LocalDate approved, LocalDate implemented) -> !approved.isAfter(implemented)),
            Dates.reached(ChangeRequestFacts.IMPLEMENTED_ON));

    static final List<Rule<?>> RULES = List.of(
            rule(TASK, "owned")
                    .require(ProjectFacts.OWNER.isStated())
                    .because("a process that nobody owns is followed when there is time")
                    .remedy("name the owner of change control"),
            rule(TASK, "documented")
                    .require(ProjectFacts.DOCUMENT.isStated())
                    .because("a process that stands nowhere is remembered by everybody in another way")
                    .remedy("write the process down and link it"),
            rule(TASK, "goals")
                    .forEach(REQUESTS)
                    .require(ChangeRequestFacts.GOALS.isNotEmpty())
                    .because("a change that nobody weighed against the goals leads away from them step by step")
                    .remedy("name the goals that the change serves")
                    .shows(Overview.of("Change requests", REQUESTS)
                            .says("goals", ChangeRequestFacts.GOALS.isNotEmpty())
                            .says("integrations", ChangeRequestFacts.INTEGRATIONS.isNotEmpty())
                            .says(
                                    "impact assessed",
                                    given(not(IS_REJECTED), ChangeRequestFacts.IMPACT_ASSESSED.is(true)))
                            .says("approved before implemented", given(IS_IMPLEMENTED, APPROVED_FIRST))),
            rule(TASK, "integrations")
                    .forEach(REQUESTS)
                    .require(ChangeRequestFacts.INTEGRATIONS.isNotEmpty())
                    .because("who does not know what a change touches does not know what to test")
                    .remedy("name the integrations that the change touches"),
            rule(TASK, "assessed")
                    .forEach(REQUESTS)
                    .when(not(IS_REJECTED))
                    .require(ChangeRequestFacts.IMPACT_ASSESSED.is(true))
                    .because("the effects of a change show in systems that its author never sees")
                    .remedy("assess the impact of the change"),
            rule(TASK, "approved-first")
                    .forEach(REQUESTS)
                    .when(IS_IMPLEMENTED)
                    .require(APPROVED_FIRST)
                    .because("an approval after the fact approves nothing")
                    .remedy("have a change approved before it is implemented, and record both dates"));

    private ChangeRules() {}
}
