package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystem.Kind;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import java.math.BigDecimal;
import java.util.List;

/** Facts for the tests of this room. */
final class PlatformFacts {
    static final PlatformPolicy POLICY = new PlatformPolicy(new BigDecimal("0.5"), 3, new BigDecimal("0.5"), 3, 2, 4);

    private PlatformFacts() {}

    static Project project(List<ConnectedSystem> systems, List<Component> components, List<Integration> integrations) {
        return ProjectBuilder.builder()
                .id("p")
                .systems(systems)
                .platform(new Platform(components, null, null, null, null))
                .integrations(integrations)
                .build();
    }

    static ConnectedSystem system(String id, Kind kind, Hosting hosting) {
        return ConnectedSystemBuilder.builder()
                .id(id)
                .kind(kind)
                .hosting(hosting)
                .build();
    }

    static Component component(String id, Component.Role role, Hosting hosting) {
        return ComponentBuilder.builder().id(id).role(role).hosting(hosting).build();
    }

    static Component product(String id, String product) {
        return ComponentBuilder.builder()
                .id(id)
                .product(product)
                .companions(List.of())
                .build();
    }

    static IntegrationBuilder integration(String id) {
        return IntegrationBuilder.builder().id(id);
    }
}
