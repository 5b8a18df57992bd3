package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ChangeRequestFacts.APPROVED_ON;
import static io.github.checklist4j.keys.ChangeRequestFacts.GOALS;
import static io.github.checklist4j.keys.ChangeRequestFacts.IMPACT_ASSESSED;
import static io.github.checklist4j.keys.ChangeRequestFacts.IMPLEMENTED_ON;
import static io.github.checklist4j.keys.ChangeRequestFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ChangeRequestFacts.STATUS;
import static io.github.checklist4j.keys.ProjectFacts.DOCUMENT;
import static io.github.checklist4j.keys.ProjectFacts.OWNER;
import static io.github.checklist4j.keys.ProjectFacts.REQUESTS;
import static io.github.checklist4j.rules.Conditions.condition;
import static io.github.checklist4j.rules.Rule.rule;

import io.github.checklist4j.facts.ChangeControl;
import io.github.checklist4j.facts.ChangeControl.Status;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.rules.Rule;
import java.util.List;

/** {@code governance.changes-managed}: there is a process, and every change request went through it. */
final class ChangeRules {
    private static final String TASK = "governance.changes-managed";

    static final Rule<Project> OWNED = rule(TASK + ".owner")
            .decides(TASK)
            .require(OWNER.isStated())
            .because("a process that nobody owns is followed by nobody")
            .remedy("name who owns the change process");

    static final Rule<Project> DESCRIBED = rule(TASK + ".document")
            .decides(TASK)
            .require(DOCUMENT.isStated())
            .because("people follow what they can read")
            .remedy("write the change process down and link it");

    static final Rule<ChangeControl.Request> SERVES_GOALS = rule(TASK + ".goals")
            .decides(TASK)
            .forEach(REQUESTS)
            .require(GOALS.isNotEmpty())
            .because("a change that serves no goal costs without a gain")
            .remedy("name the goals that the change serves, or reject it");

    static final Rule<ChangeControl.Request> NAMES_INTEGRATIONS = rule(TASK + ".integrations")
            .decides(TASK)
            .forEach(REQUESTS)
            .require(INTEGRATIONS.isNotEmpty())
            .because("nobody can assess a change without knowing what it touches")
            .remedy("name the integrations that the change touches");

    static final Rule<ChangeControl.Request> ASSESSED = rule(TASK + ".impact")
            .decides(TASK)
            .forEach(REQUESTS)
            .require(IMPACT_ASSESSED.is(true))
            .because("an integration carries the effects of a change to places that nobody thinks of")
            .remedy("assess the impact of the change");

    static final Rule<ChangeControl.Request> APPROVED_FIRST = rule(TASK + ".approval")
            .decides(TASK)
            .forEach(REQUESTS)
            .when(STATUS.is(Status.IMPLEMENTED))
            .require(condition(
                    "approved before it was implemented",
                    APPROVED_ON,
                    IMPLEMENTED_ON,
                    (approved, implemented) -> !approved.isAfter(implemented)))
            .because("an approval that comes afterwards approves nothing")
            .remedy("approve changes before they are implemented");

    private ChangeRules() {}

    static List<Rule<?>> rules() {
        return List.of(OWNED, DESCRIBED, SERVES_GOALS, NAMES_INTEGRATIONS, ASSESSED, APPROVED_FIRST);
    }
}
