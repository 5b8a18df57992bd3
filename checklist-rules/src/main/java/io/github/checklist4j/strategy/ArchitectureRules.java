package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.SYSTEMS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.namedBy;
import static io.github.checklist4j.strategy.StandardRules.rule;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.keys.IntegrationFacts;
import io.github.checklist4j.keys.ProjectFacts;
import io.github.checklist4j.keys.SystemFacts;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Rule;
import java.util.List;

/** {@code goals.architecture-explained}: what a newcomer has to see. */
final class ArchitectureRules {
    private static final String TASK = "goals.architecture-explained";

    /** An integration begins or ends at the system. */
    static final Condition<ConnectedSystem> IS_CONNECTED =
            anyOf(namedBy(INTEGRATIONS, IntegrationFacts.SOURCE), namedBy(INTEGRATIONS, IntegrationFacts.TARGET));

    private static final Condition<ConnectedSystem> CONNECTED_OR_MEANT_TO_STAND_ALONE =
            anyOf(IS_CONNECTED, SystemFacts.STANDALONE.is(true));

    private static final Condition<Integration> BOTH_ENDS =
            allOf(IntegrationFacts.SOURCE.isStated(), IntegrationFacts.TARGET.isStated());

    private static final Condition<Integration> COURSE =
            allOf(IntegrationFacts.DIRECTION.isKnown(), IntegrationFacts.TRIGGER.isKnown());

    private static final Condition<Integration> QUANTITIES =
            allOf(IntegrationFacts.FREQUENCY.isKnown(), IntegrationFacts.RECORDS_PER_DAY.isKnown());

    static final List<Rule<?>> RULES = List.of(
            rule(TASK, "drawn")
                    .when(INTEGRATIONS.isNotEmpty())
                    .require(ProjectFacts.DIAGRAM.isStated())
                    .because("what is not drawn gets built twice or not at all")
                    .remedy("draw the application integration diagram and link it"),
            rule(TASK, "summarised")
                    .when(INTEGRATIONS.isNotEmpty())
                    .require(ProjectFacts.SUMMARY.isStated())
                    .because("a diagram shows the parts; only words say what they are for together")
                    .remedy("write a summary that somebody from the business can read"),
            rule(TASK, "purpose")
                    .forEach(SYSTEMS)
                    .require(SystemFacts.PURPOSE.isStated())
                    .because("nobody dares to change a system whose purpose is not known")
                    .remedy("say in one sentence what the system is for")
                    .shows(Overview.of("Systems", SYSTEMS)
                            .says("purpose", SystemFacts.PURPOSE.isStated())
                            .says("owner", SystemFacts.OWNER.isStated())
                            .says("connected", IS_CONNECTED)
                            .says("stands alone", SystemFacts.STANDALONE.is(true))),
            rule(TASK, "owned")
                    .forEach(SYSTEMS)
                    .require(SystemFacts.OWNER.isStated())
                    .because("a system without an owner has nobody to ask")
                    .remedy("name who answers for the application"),
            rule(TASK, "connected")
                    .forEach(SYSTEMS)
                    .require(CONNECTED_OR_MEANT_TO_STAND_ALONE)
                    .because("a system in the drawing that nothing connects to is either forgotten or superfluous")
                    .remedy("add the integration that is missing, or mark the system as standalone"),
            rule(TASK, "ends")
                    .forEach(INTEGRATIONS)
                    .require(BOTH_ENDS)
                    .because("an arrow needs two ends")
                    .remedy("name the systems that the data comes from and goes to")
                    .shows(Overview.of("Integrations", INTEGRATIONS)
                            .says("source", IntegrationFacts.SOURCE.isStated())
                            .says("target", IntegrationFacts.TARGET.isStated())
                            .says("direction", IntegrationFacts.DIRECTION.isKnown())
                            .says("trigger", IntegrationFacts.TRIGGER.isKnown())
                            .says("touchpoint", IntegrationFacts.TOUCHPOINT.isStated())
                            .says("frequency", IntegrationFacts.FREQUENCY.isKnown())
                            .says("volume", IntegrationFacts.RECORDS_PER_DAY.isKnown())),
            rule(TASK, "course")
                    .forEach(INTEGRATIONS)
                    .require(COURSE)
                    .because("who starts an exchange and which way the data goes decide how it can fail")
                    .remedy("state the direction and the trigger"),
            rule(TASK, "touchpoint")
                    .forEach(INTEGRATIONS)
                    .require(IntegrationFacts.TOUCHPOINT.isStated())
                    .because("where it meets the user or the process is where it is noticed when it fails")
                    .remedy("say where the user or the process meets the integration"),
            rule(TASK, "quantities")
                    .forEach(INTEGRATIONS)
                    .require(QUANTITIES)
                    .because("how often and how much decide which pattern can carry it")
                    .remedy("state the frequency and the records a day; a range will do"));

    private ArchitectureRules() {}
}
