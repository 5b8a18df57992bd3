package io.github.checklist4j.platform;

import static io.github.checklist4j.facts.Hosting.CLOUD;
import static io.github.checklist4j.facts.Hosting.ON_PREMISES;
import static io.github.checklist4j.platform.PlatformFacts.component;
import static io.github.checklist4j.platform.PlatformFacts.integration;
import static io.github.checklist4j.platform.PlatformFacts.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Component.Role;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystem.Kind;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.Connectivity;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CrossingTest {
    @Nested
    class The_boundary {
        @Test
        void is_crossed_between_two_sides() {
            assertThat(crossing(CLOUD, ON_PREMISES, CLOUD).crosses()).isEqualTo(Answer.of(true));
        }

        @Test
        void is_not_crossed_on_one_side() {
            assertThat(crossing(CLOUD, CLOUD, CLOUD).crosses()).isEqualTo(Answer.of(false));
            assertThat(crossing(ON_PREMISES, ON_PREMISES, ON_PREMISES).crosses())
                    .isEqualTo(Answer.of(false));
        }

        @Test
        void is_crossed_by_a_detour() {
            assertThat(crossing(CLOUD, CLOUD, ON_PREMISES).crosses()).isEqualTo(Answer.of(true));
        }

        @Test
        void is_crossed_whatever_an_unknown_place_turns_out_to_be() {
            assertThat(crossing(CLOUD, ON_PREMISES, null).crosses()).isEqualTo(Answer.of(true));
        }

        @Test
        void is_open_while_an_unknown_place_decides() {
            assertThat(crossing(CLOUD, CLOUD, null).crosses())
                    .isEqualTo(Answer.unknown("platform.components[hub].hosting"));
        }

        @Test
        void is_not_crossed_to_nothing() {
            assertThat(crossing(CLOUD, ON_PREMISES, CLOUD, way().target("")).crosses())
                    .isEqualTo(Answer.of(false));
        }

        @Test
        void is_open_while_nobody_listed_the_systems() {
            Integration direct = way().via(List.of()).build();
            assertThat(Crossing.of(direct, PlatformFacts.project(null, List.of(), List.of(direct)))
                            .crosses())
                    .isEqualTo(Answer.unknown("systems"));
        }

        @Test
        void is_open_while_the_way_is_unknown() {
            assertThat(crossing(CLOUD, CLOUD, CLOUD, way().via(null)).crosses())
                    .isEqualTo(Answer.unknown("integrations[i].via"));
            assertThat(crossing(CLOUD, CLOUD, CLOUD, way().target(null)).crosses())
                    .isEqualTo(Answer.unknown("integrations[i].target"));
        }
    }

    @Nested
    class The_connectivity {
        @Test
        void has_to_be_named_where_the_boundary_is_crossed() {
            assertThat(crossing(CLOUD, ON_PREMISES, CLOUD).connected())
                    .isEqualTo(Answer.unknown("integrations[i].connectivity"));
            assertThat(crossing(CLOUD, ON_PREMISES, CLOUD, way().connectivity(Connectivity.NONE))
                            .connected())
                    .isEqualTo(Answer.of(false));
            assertThat(crossing(CLOUD, ON_PREMISES, CLOUD, way().connectivity(Connectivity.RELAY))
                            .connected())
                    .isEqualTo(Answer.of(true));
        }

        @Test
        void does_not_matter_on_one_side() {
            assertThat(crossing(CLOUD, CLOUD, CLOUD, way().connectivity(Connectivity.NONE))
                            .connected())
                    .isEqualTo(Answer.NOT_APPLICABLE);
        }

        @Test
        void that_is_named_settles_an_open_crossing() {
            assertThat(crossing(CLOUD, null, CLOUD, way().connectivity(Connectivity.VPN))
                            .connected())
                    .isEqualTo(Answer.of(true));
            assertThat(crossing(CLOUD, null, CLOUD, way().connectivity(Connectivity.NONE))
                            .connected())
                    .isEqualTo(Answer.unknown("systems[b].hosting"));
        }
    }

    @Nested
    class The_availability_on_premises {
        @Test
        void is_open_for_a_synchronous_crossing() {
            assertThat(crossing(CLOUD, ON_PREMISES, CLOUD, way().style(MessageStyle.SYNCHRONOUS))
                            .availabilityKnown())
                    .isEqualTo(Answer.unknown("systems[b].availabilityPercent"));
        }

        @Test
        void does_not_matter_for_an_asynchronous_one() {
            assertThat(crossing(CLOUD, ON_PREMISES, CLOUD, way().style(MessageStyle.ASYNCHRONOUS))
                            .availabilityKnown())
                    .isEqualTo(Answer.NOT_APPLICABLE);
        }

        @Test
        void is_known_once_it_is_stated() {
            ConnectedSystem stated = ConnectedSystemBuilder.builder()
                    .id("b")
                    .hosting(ON_PREMISES)
                    .availabilityPercent(Range.exact(new BigDecimal("99")))
                    .build();
            assertThat(crossing(stated, CLOUD, CLOUD, way().style(MessageStyle.SYNCHRONOUS))
                            .availabilityKnown())
                    .isEqualTo(Answer.of(true));
        }

        @Test
        void is_open_together_with_the_hosting_that_decides_whether_it_matters() {
            assertThat(crossing(CLOUD, null, CLOUD, way().style(MessageStyle.SYNCHRONOUS))
                            .availabilityKnown())
                    .isEqualTo(Answer.unknown("systems[b].hosting", "systems[b].availabilityPercent"));
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
                PlatformFacts.project(
                        List.of(system("a", Kind.DATAVERSE, source), target),
                        List.of(component("hub", Role.MIDDLEWARE, via)),
                        List.of(integration.build())));
    }
}
