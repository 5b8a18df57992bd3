package io.github.checklist4j.platform;

import static io.github.checklist4j.facts.Hosting.CLOUD;
import static io.github.checklist4j.facts.Hosting.ON_PREMISES;
import static io.github.checklist4j.platform.PlatformFacts.NO;
import static io.github.checklist4j.platform.PlatformFacts.YES;
import static io.github.checklist4j.platform.PlatformFacts.component;
import static io.github.checklist4j.platform.PlatformFacts.integration;
import static io.github.checklist4j.platform.PlatformFacts.open;
import static io.github.checklist4j.platform.PlatformFacts.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Component.Role;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystem.Kind;
import io.github.checklist4j.facts.Connectivity;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CrossingTest {
    @Nested
    class The_boundary {
        @Test
        void is_crossed_between_two_sides() {
            assertThat(crossing(CLOUD, ON_PREMISES, CLOUD).crosses()).satisfies(YES);
        }

        @Test
        void is_not_crossed_on_one_side() {
            assertThat(crossing(CLOUD, CLOUD, CLOUD).crosses()).satisfies(NO);
            assertThat(crossing(ON_PREMISES, ON_PREMISES, ON_PREMISES).crosses())
                    .satisfies(NO);
        }

        @Test
        void is_crossed_by_a_detour() {
            assertThat(crossing(CLOUD, CLOUD, ON_PREMISES).crosses()).satisfies(YES);
        }

        @Test
        void is_crossed_whatever_an_unknown_place_turns_out_to_be() {
            assertThat(crossing(CLOUD, ON_PREMISES, null).crosses()).satisfies(YES);
        }

        @Test
        void is_open_while_an_unknown_place_decides() {
            assertThat(crossing(CLOUD, CLOUD, null).crosses()).satisfies(open("platform.components[hub].hosting"));
        }

        @Test
        void is_not_crossed_to_nothing() {
            assertThat(crossing(CLOUD, ON_PREMISES, CLOUD, way().target("")).crosses())
                    .satisfies(NO);
        }

        @Test
        void is_open_while_nobody_listed_the_systems() {
            Integration direct = way().via(List.of()).build();
            assertThat(Crossing.of(direct, Ways.of(PlatformFacts.project(null, List.of(), List.of(direct))))
                            .crosses())
                    .satisfies(open("systems"));
        }

        @Test
        void is_open_while_the_way_is_unknown() {
            assertThat(crossing(CLOUD, CLOUD, CLOUD, way().via(null)).crosses()).satisfies(open("integrations[i].via"));
            assertThat(crossing(CLOUD, CLOUD, CLOUD, way().target(null)).crosses())
                    .satisfies(open("integrations[i].target"));
        }
    }

    @Nested
    class The_connectivity {
        @Test
        void has_to_be_named_where_the_boundary_is_crossed() {
            assertThat(crossing(CLOUD, ON_PREMISES, CLOUD).connected()).satisfies(open("integrations[i].connectivity"));
            assertThat(crossing(CLOUD, ON_PREMISES, CLOUD, way().connectivity(Connectivity.NONE))
                            .connected())
                    .satisfies(NO);
            assertThat(crossing(CLOUD, ON_PREMISES, CLOUD, way().connectivity(Connectivity.RELAY))
                            .connected())
                    .satisfies(YES);
        }

        @Test
        void does_not_matter_on_one_side() {
            assertThat(crossing(CLOUD, CLOUD, CLOUD, way().connectivity(Connectivity.NONE))
                            .connected())
                    .satisfies(YES);
        }

        @Test
        void that_is_named_settles_an_open_crossing() {
            assertThat(crossing(CLOUD, null, CLOUD, way().connectivity(Connectivity.VPN))
                            .connected())
                    .satisfies(YES);
            assertThat(crossing(CLOUD, null, CLOUD, way().connectivity(Connectivity.NONE))
                            .connected())
                    .satisfies(open("systems[b].hosting"));
        }
    }

    private static IntegrationBuilder way() {
        return integration("i").source("a").target("b").via(List.of("hub"));
    }

    private static Crossing crossing(Hosting source, Hosting target, Hosting via) {
        return crossing(source, target, via, way());
    }

    private static Crossing crossing(Hosting source, Hosting target, Hosting via, IntegrationBuilder integration) {
        return crossing(system("b", Kind.OTHER, target), source, via, integration);
    }

    private static Crossing crossing(
            ConnectedSystem target, Hosting source, Hosting via, IntegrationBuilder integration) {
        return Crossing.of(
                integration.build(),
                Ways.of(PlatformFacts.project(
                        List.of(system("a", Kind.DATAVERSE, source), target),
                        List.of(component("hub", Role.MIDDLEWARE, via)),
                        List.of(integration.build()))));
    }
}
