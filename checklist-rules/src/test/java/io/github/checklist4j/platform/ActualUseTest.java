package io.github.checklist4j.platform;

import static io.github.checklist4j.platform.PlatformFacts.NO;
import static io.github.checklist4j.platform.PlatformFacts.YES;
import static io.github.checklist4j.platform.PlatformFacts.component;
import static io.github.checklist4j.platform.PlatformFacts.integration;
import static io.github.checklist4j.platform.PlatformFacts.open;
import static io.github.checklist4j.platform.PlatformFacts.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Component.Role;
import io.github.checklist4j.facts.Decision.Choice;
import io.github.checklist4j.facts.DecisionBuilder;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActualUseTest {
    private static final List<Component> COMPONENTS = List.of(
            component("hub", Role.MIDDLEWARE, Hosting.CLOUD),
            component("bus", Role.MESSAGING, Hosting.CLOUD),
            component("gate", Role.GATEWAY, Hosting.CLOUD));

    @ParameterizedTest
    @CsvSource({
        "gate, DIRECT_CONNECTORS",
        "bus, MESSAGING_SERVICE",
        "hub, MIDDLEWARE",
        "hub bus, MIDDLEWARE_AND_MESSAGING",
    })
    void one_choice_agrees_with_what_is_passed(String via, Choice fitting) {
        ActualUse use = use(COMPONENTS, through(via.split(" ")));
        for (Choice choice : Choice.values()) {
            assertThat(agrees(use, choice)).as("%s", choice).satisfies(choice == fitting ? YES : NO);
        }
    }

    @Test
    void a_component_that_nothing_passes_is_not_in_use() {
        assertThat(agrees(use(COMPONENTS, through()), Choice.DIRECT_CONNECTORS)).satisfies(YES);
    }

    @Test
    void an_unknown_way_is_open() {
        assertThat(agrees(use(COMPONENTS, integration("i").build()), Choice.MIDDLEWARE))
                .satisfies(open("integrations[i].via"));
    }

    @Test
    void an_unknown_way_does_not_matter_where_nothing_of_the_kind_exists() {
        List<Component> gate = List.of(component("gate", Role.GATEWAY, Hosting.CLOUD));
        assertThat(agrees(use(gate, integration("i").build()), Choice.DIRECT_CONNECTORS))
                .satisfies(YES);
        assertThat(agrees(use(gate, integration("i").build()), Choice.MIDDLEWARE))
                .satisfies(NO);
    }

    @Test
    void nothing_is_in_use_where_every_way_is_direct_though_nobody_listed_the_components() {
        Integration direct = integration("i").via(List.of()).build();
        assertThat(agrees(use(null, direct), Choice.DIRECT_CONNECTORS)).satisfies(YES);
        Integration twoWays =
                integration("i").via(List.of()).fallback(List.of("hub")).build();
        assertThat(agrees(use(null, twoWays), Choice.DIRECT_CONNECTORS)).satisfies(open("platform.components"));
    }

    @Test
    void an_unknown_role_is_open() {
        List<Component> some = List.of(component("x", null, Hosting.CLOUD));
        assertThat(agrees(use(some, through("x")), Choice.MIDDLEWARE)).satisfies(open("platform.components[x].role"));
    }

    @Test
    void components_that_nobody_listed_are_open_unless_every_way_is_direct() {
        assertThat(agrees(use(null, through("x")), Choice.MIDDLEWARE)).satisfies(open("platform.components"));
        assertThat(agrees(use(null, through()), Choice.DIRECT_CONNECTORS)).satisfies(YES);
    }

    @Test
    void a_choice_that_is_missing_is_open() {
        assertThat(use(COMPONENTS, through("hub")).agreesWith(null)).satisfies(open("platform.decision.choice"));
    }

    private static Answer agrees(ActualUse use, Choice choice) {
        return use.agreesWith(DecisionBuilder.builder().choice(choice).build());
    }

    private static ActualUse use(List<Component> components, Integration integration) {
        return ActualUse.of(project(null, components, List.of(integration)), Assumptions.allowed());
    }

    private static Integration through(String... via) {
        return integration("i").via(List.of(via)).build();
    }
}
