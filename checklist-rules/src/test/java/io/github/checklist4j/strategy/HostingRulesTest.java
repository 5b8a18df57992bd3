package io.github.checklist4j.strategy;

import static io.github.checklist4j.strategy.TaskAssert.assertTask;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Connectivity;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Scenario;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HostingRulesTest {
    private static TaskAssert assertThat(ProjectBuilder project) {
        return assertTask("platform.hosting-understood", project);
    }

    /** A shop in the cloud that sends to systems here and there, and to one of which nobody knows where it is. */
    private static ProjectBuilder with(Scenario declared, IntegrationBuilder... integrations) {
        return ProjectBuilder.builder()
                .id("shop")
                .platform(new Platform(List.of(), null, declared, null, null))
                .systems(List.of(
                        system("shop", Hosting.CLOUD),
                        system("erp", Hosting.ON_PREMISES),
                        system("crm", Hosting.CLOUD),
                        system("old", null)))
                .integrations(
                        Stream.of(integrations).map(IntegrationBuilder::build).toList());
    }

    private static ConnectedSystem system(String id, @Nullable Hosting hosting) {
        return Sample.system(id).hosting(hosting).build();
    }

    private static IntegrationBuilder to(String target) {
        return IntegrationBuilder.builder()
                .id("to-" + target)
                .source("shop")
                .target(target)
                .via(List.of());
    }

    @Test
    void shows_each_way_across_the_boundary_and_whether_a_bridge_is_named() {
        assertThat(with(
                        Scenario.HYBRID,
                        to("erp").connectivity(null),
                        to("crm"),
                        to("old").connectivity(Connectivity.VPN)))
                .shows("boundary between cloud and premises", """
                        integration | crosses | bridge named
                        to-erp | yes | ?
                        to-old | ? | yes
                        """);
    }

    @Test
    void shows_what_the_scenario_by_the_facts_asks_for() {
        assertThat(with(Scenario.SIMPLE_CLOUD, to("crm"))).shows("platform scenario by the facts", """
                        scenario | what it asks for
                        SIMPLE_HYBRID | bridge the boundary with a gateway or relay, and avoid custom synchronous links from point to point
                        HYBRID_WITHOUT_MIDDLEWARE | open the decision on middleware again before more links grow from point to point
                        """);
    }
}
