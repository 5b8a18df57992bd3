package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.rules.Found;
import io.github.checklist4j.rules.Rule;
import org.junit.jupiter.api.Test;

/** A reason holds what picks the thing that it is about, too, though nobody needs to be told. */
class WhatReasonsRestOnTest {
    private static Found found(Rule<?> rule, String facts) {
        String json = "{\"id\": \"p\", \"asOf\": \"2026-11-01\", " + facts.replace('\'', '"') + "}";
        Project project = ChecklistJson.standard().read(json, Project.class);
        return rule.judge(IntegrationStrategy.assessor().evaluation(project, null))
                .found()
                .get(0);
    }

    @Test
    void a_component_is_looked_at_because_an_integration_passes_it() {
        Found found = found(
                ResilienceRules.CONTROLLED,
                "'platform': {'components': [{'id': 'bus', 'securityControls': []}],"
                        + " 'requirements': {'securityControls': ['audit']}},"
                        + "'integrations': [{'id': 'orders', 'via': ['bus']}]");
        assertThat(found.answer().facts().paths())
                .containsExactly(
                        "platform.components[bus].securityControls",
                        "platform.requirements.securityControls",
                        "integrations[orders].via");
        assertThat(found.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.comparisons()).hasSize(1);
            assertThat(reason.given()).isEmpty();
        });
    }

    @Test
    void where_nobody_knows_who_agreed_it_matters_who_is_listed() {
        Found found = found(
                BenefitRules.AGREED,
                "'goals': [{'id': 'fast'}], 'stakeholders': [{'id': 'admin', 'role': 'DEVELOPER'}]");
        assertThat(found.answer().facts().paths()).containsExactly("stakeholders[admin].role", "stakeholders");
    }
}
