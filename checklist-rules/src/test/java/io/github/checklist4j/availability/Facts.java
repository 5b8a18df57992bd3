package io.github.checklist4j.availability;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.platform.Capabilities;
import io.github.checklist4j.platform.Ways;
import java.math.BigDecimal;
import java.util.List;

/** Facts for the tests of this room: one integration from sales to erp. */
final class Facts {
    static final BigDecimal MONTH = new BigDecimal("43200");

    private Facts() {}

    static CompositeAvailability composite(Project project) {
        return composite(project, Assumptions.allowed());
    }

    static CompositeAvailability composite(Project project, Assumptions assumptions) {
        Integration only = project.integrations().get(0);
        return CompositeAvailability.of(only, Links.of(Ways.of(project), Capabilities.standard(), assumptions), MONTH);
    }

    static Project project(List<ConnectedSystem> systems, List<Component> components, Integration integration) {
        return ProjectBuilder.builder()
                .id("p")
                .systems(systems)
                .platform(new Platform(components, null, null, null, null))
                .integrations(List.of(integration))
                .build();
    }

    static IntegrationBuilder integration(MessageStyle style, String... via) {
        return IntegrationBuilder.builder()
                .id("orders")
                .source("sales")
                .target("erp")
                .style(style)
                .via(List.of(via));
    }

    static ConnectedSystem system(String id, String percent) {
        return ConnectedSystemBuilder.builder()
                .id(id)
                .availabilityPercent(range(percent))
                .build();
    }

    static Component product(String id, String product) {
        return ComponentBuilder.builder()
                .id(id)
                .product(product)
                .hosting(Hosting.CLOUD)
                .build();
    }

    static Component component(String id, String percent) {
        return ComponentBuilder.builder()
                .id(id)
                .product("acme-gate")
                .role(Component.Role.GATEWAY)
                .availabilityPercent(range(percent))
                .build();
    }

    static Range<BigDecimal> range(String percent) {
        return percent == null ? null : Range.exact(new BigDecimal(percent));
    }
}
