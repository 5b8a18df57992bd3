package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.IntegrationFacts.CONNECTIVITY;
import static io.github.checklist4j.keys.IntegrationFacts.SOURCE;
import static io.github.checklist4j.keys.IntegrationFacts.TARGET;
import static io.github.checklist4j.keys.IntegrationFacts.VIA;
import static io.github.checklist4j.keys.ProjectFacts.COMPONENTS;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.SYSTEMS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.given;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.strategy.StandardRules.rule;

import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.facts.Connectivity;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.keys.ComponentFacts;
import io.github.checklist4j.keys.SystemFacts;
import io.github.checklist4j.platform.ComputedScenario;
import io.github.checklist4j.platform.ScenarioTable;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.util.List;

/** {@code platform.hosting-understood}: where everything runs, and how data crosses from the cloud to the premises. */
final class HostingRules {
    private static final String TASK = "platform.hosting-understood";

    /** Two places on the way run on different sides. */
    static final Condition<Integration> CROSSES = allOf(runs(Hosting.CLOUD), runs(Hosting.ON_PREMISES))
            .saying("it crosses the boundary between cloud and premises");

    static final Condition<Integration> BRIDGE_NAMED =
            CONNECTIVITY.isNot(Connectivity.NONE).saying("the way across the boundary is named");

    static final List<Rule<?>> RULES = List.of(
            rule(TASK, "systems")
                    .forEach(SYSTEMS)
                    .require(SystemFacts.HOSTING.isOneOf(Hosting.CLOUD, Hosting.ON_PREMISES))
                    .because("nobody can plan a connection to a system without knowing where it runs")
                    .remedy("find out where the system runs"),
            rule(TASK, "components")
                    .forEach(COMPONENTS)
                    .require(ComponentFacts.HOSTING.isOneOf(Hosting.CLOUD, Hosting.ON_PREMISES))
                    .because("the platform has a boundary of its own")
                    .remedy("find out where the component runs"),
            rule(TASK, "crossings")
                    .forEach(INTEGRATIONS)
                    .when(CROSSES)
                    .require(BRIDGE_NAMED)
                    .because(
                            "data does not cross the boundary by itself, and every bridge has limits and outages of its own")
                    .remedy("name the gateway, VPN, private link or relay that the integration uses")
                    .shows(Overview.of("boundary between cloud and premises", "integration", INTEGRATIONS)
                            .where(CROSSES)
                            .says("crosses", CROSSES)
                            .says("bridge named", given(CROSSES, BRIDGE_NAMED))),
            rule(TASK, "scenario")
                    .require(judged(
                            "the declared scenario is the one that the facts give",
                            ReadFacts.all(List.of("platform.scenario"), ReadFacts.SCENARIO),
                            subject -> ScenarioTable.declaredAgrees(subject.project())))
                    .because("a plan for another scenario than the real one plans the wrong bridge")
                    .remedy("declare the scenario that the facts give, or correct the facts")
                    .shows(HostingRules::scenarioTable));

    private HostingRules() {}

    /** A place on the way runs on a side. */
    private static Condition<Integration> runs(Hosting side) {
        return anyOf(
                SOURCE.has(SystemFacts.HOSTING.is(side)),
                VIA.some(ComponentFacts.HOSTING.is(side)),
                TARGET.has(SystemFacts.HOSTING.is(side)));
    }

    private static Table scenarioTable(Subject<Project> subject) {
        ComputedScenario computed = ScenarioTable.of(subject.project());
        List<List<String>> rows = computed.possible().stream()
                .map(scenario -> List.of(scenario.name(), ScenarioTable.implies(scenario)))
                .toList();
        return Table.ofTexts("platform scenario by the facts", List.of("scenario", "what it asks for"), rows);
    }
}
