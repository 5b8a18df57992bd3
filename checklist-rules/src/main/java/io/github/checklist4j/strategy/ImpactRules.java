package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.strategy.StandardRules.rule;

import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.keys.IntegrationFacts;
import io.github.checklist4j.rules.Conditions;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.util.ArrayList;
import java.util.List;

/** {@code governance.impacts-analyzed}: for each integration it is known what it does to the processes before and behind it. */
final class ImpactRules {
    private static final String TASK = "governance.impacts-analyzed";

    static final List<Rule<?>> RULES = List.of(rule(TASK, "covered")
            .forEach(INTEGRATIONS)
            .when(IntegrationFacts.TOUCHES.isNotEmpty())
            .require(Conditions.judged(
                    Impact.EXPECTATION,
                    ReadFacts.all(
                            List.of("touches", "/asOf"),
                            ReadFacts.within("/processes", "feeds"),
                            ReadFacts.within("/impactAnalyses", "integration", "covers", "date")),
                    integration -> Impact.of(integration).answer()))
            .because("trouble shows two processes further on, with people who never heard of the integration")
            .remedy("cover the process in the impact analysis of the integration")
            .shows(ImpactRules::table));

    private ImpactRules() {}

    private static Table table(Subject<Project> project) {
        List<List<String>> rows = new ArrayList<>();
        for (Subject<Integration> integration : Overview.elements(INTEGRATIONS, project)) {
            String key = Overview.key(INTEGRATIONS, integration);
            Impact impact = Impact.of(integration);
            impact.uncovered()
                    .forEach(hole -> rows.add(
                            List.of(key, hole.process(), IntegrationTestRules.words(hole.way()), hole.path())));
            if (impact.more()) {
                rows.add(List.of(key, "further ones", "", ""));
            }
        }
        return Table.ofTexts(
                "Processes without impact analysis",
                List.of("integration", "process", "reached", "shortest path"),
                rows);
    }
}
