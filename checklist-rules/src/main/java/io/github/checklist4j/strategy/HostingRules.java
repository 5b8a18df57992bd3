package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.COMPONENTS;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.SYSTEMS;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.strategy.Overview.word;
import static io.github.checklist4j.strategy.StandardRules.rule;

import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.keys.ComponentFacts;
import io.github.checklist4j.keys.SystemFacts;
import io.github.checklist4j.platform.ComputedScenario;
import io.github.checklist4j.platform.Crossing;
import io.github.checklist4j.platform.ScenarioTable;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.util.List;

/** {@code platform.hosting-understood}: where everything runs, and how data crosses from the cloud to the premises. */
final class HostingRules {
    private static final String TASK = "platform.hosting-understood";

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
                    .require(judged(
                            "the way across the boundary is named",
                            ReadFacts.all(
                                    List.of("source", "target", "via", "connectivity"),
                                    ReadFacts.within("/systems", "hosting"),
                                    ReadFacts.within("/platform.components", "hosting")),
                            subject -> crossing(subject).connected()))
                    .because(
                            "data does not cross the boundary by itself, and every bridge has limits and outages of its own")
                    .remedy("name the gateway, VPN, private link or relay that the integration uses")
                    .shows(HostingRules::crossings),
            rule(TASK, "scenario")
                    .require(judged(
                            "the declared scenario is the one that the facts give",
                            ReadFacts.all(List.of("platform.scenario"), ReadFacts.SCENARIO),
                            subject -> ScenarioTable.declaredAgrees(subject.project())))
                    .because("a plan for another scenario than the real one plans the wrong bridge")
                    .remedy("declare the scenario that the facts give, or correct the facts")
                    .shows(HostingRules::scenarioTable));

    private HostingRules() {}

    private static Crossing crossing(Subject<Integration> subject) {
        return Crossing.of(subject.value(), subject.get(Around.WAYS));
    }

    private static Table scenarioTable(Subject<Project> subject) {
        ComputedScenario computed = ScenarioTable.of(subject.project());
        List<List<String>> rows = computed.possible().stream()
                .map(scenario -> List.of(scenario.name(), ScenarioTable.implies(scenario)))
                .toList();
        return Table.ofTexts("platform scenario by the facts", List.of("scenario", "what it asks for"), rows);
    }

    private static Table crossings(Subject<Project> subject) {
        List<Integration> integrations = subject.project().integrations();
        List<List<String>> rows = integrations == null
                ? List.of()
                : integrations.stream()
                        .map(integration -> Crossing.of(integration, subject.get(Around.WAYS)))
                        .filter(crossing -> !crossing.crosses().isNo())
                        .map(crossing ->
                                List.of(crossing.integration(), word(crossing.crosses()), word(crossing.connected())))
                        .toList();
        return Table.ofTexts(
                "boundary between cloud and premises", List.of("integration", "crosses", "bridge named"), rows);
    }
}
