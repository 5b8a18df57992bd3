package io.github.checklist4j.strategy;

import static io.github.checklist4j.strategy.TaskAssert.assertTask;

import io.github.checklist4j.facts.Architecture;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.ProjectBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureRulesTest {
    private static TaskAssert assertThat(ProjectBuilder project) {
        return assertTask("goals.architecture-explained", project);
    }

    private static ProjectBuilder without_integrations() {
        return Sample.project()
                .integrations(List.of())
                .tests(null)
                .impactAnalyses(null)
                .changeControl(null);
    }

    @Test
    void is_satisfied_when_everything_is_explained() {
        assertThat(Sample.project()).isSatisfied();
    }

    @Test
    void is_not_applicable_where_nothing_takes_part() {
        assertThat(without_integrations().systems(List.of()).architecture(null)).isNotApplicable();
    }

    @Test
    void finds_the_gaps() {
        assertThat(Sample.project()
                        .architecture(new Architecture("", "", "2", List.of("bus"), null))
                        .systems(List.of(
                                Sample.system("shop").purpose("").build(),
                                Sample.system("erp").owner("").build(),
                                Sample.system("crm").standalone(false).build()))
                        .integrations(List.of(Sample.orders().touchpoint("").build())))
                .isViolatedBy(
                        "drawn",
                        "summarised",
                        "purpose systems[shop]",
                        "owned systems[erp]",
                        "connected systems[crm]",
                        "touchpoint integrations[orders]")
                .shows("Systems", """
                        systems | purpose | owner | connected | stands alone
                        shop | no | yes | yes | ?
                        erp | yes | no | yes | ?
                        crm | yes | yes | no | no
                        """)
                .shows("Integrations", """
                        integrations | source | target | direction | trigger | touchpoint | frequency | volume
                        orders | yes | yes | yes | yes | no | yes | yes
                        """);
    }

    @Test
    void needs_both_ends() {
        assertThat(Sample.project()
                        .integrations(List.of(Sample.orders().target("").build())))
                .isViolatedBy("ends integrations[orders]");
    }

    @Test
    void names_every_gap() {
        assertThat(Sample.project()
                        .architecture(null)
                        .systems(List.of(
                                ConnectedSystemBuilder.builder().id("shop").build()))
                        .integrations(List.of(
                                IntegrationBuilder.builder().id("orders").build())))
                .isUnknownWithout(
                        "architecture.diagram",
                        "architecture.summary",
                        "systems[shop].purpose",
                        "systems[shop].owner",
                        "integrations[orders].source",
                        "integrations[orders].target",
                        "systems[shop].standalone",
                        "integrations[orders].direction",
                        "integrations[orders].trigger",
                        "integrations[orders].touchpoint",
                        "integrations[orders].frequency",
                        "integrations[orders].volume.recordsPerDay");
    }

    @Test
    void is_unknown_while_the_lists_are() {
        assertThat(Sample.project().systems(null).integrations(null)).isUnknownWithout("systems", "integrations");
    }

    @Test
    void does_not_ask_whether_a_connected_system_could_stand_alone() {
        assertThat(Sample.project()
                        .systems(List.of(
                                Sample.system("shop").build(),
                                Sample.system("erp").build())))
                .isSatisfied();
    }

    @Test
    void a_system_may_stand_alone_on_purpose() {
        assertThat(without_integrations()
                        .systems(List.of(Sample.system("phone").standalone(true).build())))
                .isSatisfied();
    }

    @Test
    void asks_whether_a_system_without_integration_is_meant_to_stand_alone() {
        assertThat(without_integrations().systems(List.of(Sample.system("phone").build())))
                .isUnknownWithout("systems[phone].standalone");
    }
}
