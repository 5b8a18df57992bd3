package io.github.checklist4j.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
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
import io.github.checklist4j.knowledge.Answer;
import java.util.List;
import java.util.function.Consumer;

/** Facts for the tests of what a platform does. */
public final class PlatformFacts {
    public static final Consumer<Answer> YES =
            answer -> assertThat(answer.verdict()).isEqualTo(Verdict.SATISFIED);
    public static final Consumer<Answer> NO =
            answer -> assertThat(answer.verdict()).isEqualTo(Verdict.NOT_SATISFIED);

    private PlatformFacts() {}

    public static Consumer<Answer> open(String... facts) {
        return answer -> {
            assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(answer.open().paths()).containsExactlyInAnyOrder(facts);
        };
    }

    public static Project project(
            List<ConnectedSystem> systems, List<Component> components, List<Integration> integrations) {
        return ProjectBuilder.builder()
                .id("p")
                .systems(systems)
                .platform(new Platform(components, null, null, null, null))
                .integrations(integrations)
                .build();
    }

    public static ConnectedSystem system(String id, Kind kind, Hosting hosting) {
        return ConnectedSystemBuilder.builder()
                .id(id)
                .kind(kind)
                .hosting(hosting)
                .build();
    }

    public static Component component(String id, Component.Role role, Hosting hosting) {
        return ComponentBuilder.builder().id(id).role(role).hosting(hosting).build();
    }

    static Component product(String id, String product) {
        return ComponentBuilder.builder()
                .id(id)
                .product(product)
                .companions(List.of())
                .build();
    }

    public static IntegrationBuilder integration(String id) {
        return IntegrationBuilder.builder().id(id);
    }
}
