package io.github.checklist4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Graph;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.PlatformBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntegrationDiagramTest {
    private final Assessment assessment = Samples.rich();

    private final Project project = ProjectBuilder.builder()
            .id("shop")
            .systems(List.of(
                    ConnectedSystemBuilder.builder().id("crm").name("Customers").build(),
                    ConnectedSystemBuilder.builder().id("erp").build()))
            .platform(PlatformBuilder.builder()
                    .components(List.of(ComponentBuilder.builder().id("bus").build()))
                    .build())
            .integrations(List.of(
                    IntegrationBuilder.builder()
                            .id("orders")
                            .source("crm")
                            .via(List.of("bus"))
                            .target("erp")
                            .build(),
                    IntegrationBuilder.builder().id("new").source("erp").build()))
            .build();

    @Test
    void has_systems_and_components_with_the_worst_verdict_of_what_concerns_them() {
        assertThat(IntegrationDiagram.of(project, assessment).nodes())
                .containsExactly(
                        new Graph.Node("systems[crm]", "Customers", "system", Verdict.SATISFIED),
                        new Graph.Node("systems[erp]", "erp", "system", Verdict.WAIVED),
                        new Graph.Node("platform.components[bus]", "bus", "component", Verdict.SATISFIED),
                        new Graph.Node("?", "not stated", "system", Verdict.UNKNOWN));
    }

    @Test
    void leads_each_integration_over_the_components_on_its_way() {
        assertThat(IntegrationDiagram.of(project, assessment).edges())
                .containsExactly(
                        edge("orders", "systems[crm]", "platform.components[bus]", Verdict.NOT_SATISFIED),
                        edge("orders", "platform.components[bus]", "systems[erp]", Verdict.NOT_SATISFIED),
                        edge("new", "systems[erp]", "?", Verdict.SATISFIED));
    }

    private static Graph.Edge edge(String id, String from, String to, Verdict verdict) {
        return new Graph.Edge("integrations[" + id + "]", from, to, id, verdict);
    }

    @Test
    void of_a_project_that_says_nothing_is_empty() {
        assertThat(IntegrationDiagram.of(ProjectBuilder.builder().id("p").build(), assessment)
                        .nodes())
                .isEmpty();
    }
}
