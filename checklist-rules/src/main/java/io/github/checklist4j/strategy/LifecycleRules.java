package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.COMPONENTS;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.strategy.StandardRules.rule;

import io.github.checklist4j.facts.Lifecycle.Environment;
import io.github.checklist4j.keys.ComponentFacts;
import io.github.checklist4j.keys.IntegrationFacts;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.Rule;
import java.util.List;

/** {@code platform.alm-enabled}: every part is versioned, deployed by a pipeline, and tested before it is used. */
final class LifecycleRules {
    private static final String TASK = "platform.alm-enabled";

    static final List<Rule<?>> RULES = List.of(
            rule(TASK, "components")
                    .forEach(COMPONENTS)
                    .require(managed(
                            ComponentFacts.VERSION_CONTROLLED, ComponentFacts.PIPELINE, ComponentFacts.ENVIRONMENTS))
                    .because("what is changed by hand cannot be rebuilt, compared or taken back")
                    .remedy(
                            "put the configuration under version control and deploy it by a pipeline through three environments"),
            rule(TASK, "integrations")
                    .forEach(INTEGRATIONS)
                    .require(managed(
                            IntegrationFacts.VERSION_CONTROLLED,
                            IntegrationFacts.PIPELINE,
                            IntegrationFacts.ENVIRONMENTS))
                    .because("what is changed by hand cannot be rebuilt, compared or taken back")
                    .remedy(
                            "put the artifacts under version control and deploy them by a pipeline through three environments"));

    private LifecycleRules() {}

    private static <S> Condition<S> managed(
            Fact<S, Boolean> versioned, Fact<S, Boolean> pipeline, ListFact<S, Environment> environments) {
        return allOf(
                versioned.is(true),
                pipeline.is(true),
                environments.contains(Environment.DEVELOPMENT),
                environments.contains(Environment.TEST),
                environments.contains(Environment.PRODUCTION));
    }
}
