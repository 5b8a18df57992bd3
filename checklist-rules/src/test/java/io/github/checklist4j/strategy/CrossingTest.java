package io.github.checklist4j.strategy;

import static io.github.checklist4j.facts.Hosting.CLOUD;
import static io.github.checklist4j.facts.Hosting.ON_PREMISES;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.platform.PlatformFacts.NO;
import static io.github.checklist4j.platform.PlatformFacts.YES;
import static io.github.checklist4j.platform.PlatformFacts.component;
import static io.github.checklist4j.platform.PlatformFacts.integration;
import static io.github.checklist4j.platform.PlatformFacts.open;
import static io.github.checklist4j.platform.PlatformFacts.project;
import static io.github.checklist4j.platform.PlatformFacts.system;
import static io.github.checklist4j.rules.Conditions.given;
import static io.github.checklist4j.strategy.HostingRules.BRIDGE_NAMED;
import static io.github.checklist4j.strategy.HostingRules.CROSSES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Component.Role;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystem.Kind;
import io.github.checklist4j.facts.Connectivity;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.RuleResult;
import io.github.checklist4j.rules.Subjects;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CrossingTest {
    @Nested
    class The_boundary {
        @Test
        void is_crossed_between_two_sides() {
            assertThat(crosses(CLOUD, ON_PREMISES, CLOUD)).satisfies(YES);
        }

        @Test
        void is_not_crossed_on_one_side() {
            assertThat(crosses(CLOUD, CLOUD, CLOUD)).satisfies(NO);
            assertThat(crosses(ON_PREMISES, ON_PREMISES, ON_PREMISES)).satisfies(NO);
        }

        @Test
        void is_crossed_by_a_detour() {
            assertThat(crosses(CLOUD, CLOUD, ON_PREMISES)).satisfies(YES);
        }

        @Test
        void is_crossed_whatever_an_unknown_place_turns_out_to_be() {
            assertThat(crosses(CLOUD, ON_PREMISES, null)).satisfies(YES);
        }

        @Test
        void is_open_while_an_unknown_place_decides() {
            assertThat(crosses(CLOUD, CLOUD, null)).satisfies(open("platform.components[hub].hosting"));
        }

        @Test
        void is_not_crossed_to_nothing() {
            assertThat(crosses(CLOUD, ON_PREMISES, CLOUD, way().target(""))).satisfies(NO);
        }

        @Test
        void is_open_while_nobody_listed_the_systems() {
            Project unlisted =
                    project(null, List.of(), List.of(way().via(List.of()).build()));
            assertThat(answer(CROSSES, unlisted)).satisfies(open("systems"));
        }

        @Test
        void is_open_while_the_way_is_unknown() {
            Project some = onBothSides(way().via(null));
            assertThat(answer(CROSSES, some)).satisfies(open("integrations[i].via"));
            Project somewhere = onBothSides(way().target(null));
            assertThat(answer(CROSSES, somewhere)).satisfies(open("integrations[i].target"));
        }

        @Test
        void is_not_crossed_on_whatever_way_where_all_runs_on_one_side() {
            assertThat(crosses(CLOUD, CLOUD, CLOUD, way().via(null))).satisfies(NO);
            assertThat(crosses(CLOUD, CLOUD, CLOUD, way().target(null))).satisfies(NO);
        }

        private Answer crosses(Hosting source, Hosting target, Hosting via) {
            return crosses(source, target, via, way());
        }

        private Answer crosses(Hosting source, Hosting target, Hosting via, IntegrationBuilder integration) {
            return answer(CROSSES, between(source, target, via, integration));
        }
    }

    @Nested
    class The_connectivity {
        @Test
        void has_to_be_named_where_the_boundary_is_crossed() {
            assertThat(connected(CLOUD, ON_PREMISES, CLOUD, way())).satisfies(open("integrations[i].connectivity"));
            assertThat(connected(CLOUD, ON_PREMISES, CLOUD, way().connectivity(Connectivity.NONE)))
                    .satisfies(NO);
            assertThat(connected(CLOUD, ON_PREMISES, CLOUD, way().connectivity(Connectivity.RELAY)))
                    .satisfies(YES);
        }

        @Test
        void does_not_matter_on_one_side() {
            assertThat(connected(CLOUD, CLOUD, CLOUD, way().connectivity(Connectivity.NONE)))
                    .satisfies(YES);
        }

        @Test
        void is_nothing_to_ask_for_on_one_side() {
            assertThat(crossings(CLOUD, CLOUD).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(crossings(CLOUD, ON_PREMISES).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        }

        @Test
        void that_is_named_settles_an_open_crossing() {
            assertThat(connected(CLOUD, null, CLOUD, way().connectivity(Connectivity.VPN)))
                    .satisfies(YES);
            assertThat(connected(CLOUD, null, CLOUD, way().connectivity(Connectivity.NONE)))
                    .satisfies(open("systems[b].hosting"));
        }

        private Answer connected(Hosting source, Hosting target, Hosting via, IntegrationBuilder integration) {
            return answer(given(CROSSES, BRIDGE_NAMED), between(source, target, via, integration));
        }

        private RuleResult crossings(Hosting source, Hosting target) {
            return HostingRules.RULES.stream()
                    .filter(rule -> rule.id().endsWith(".crossings"))
                    .findFirst()
                    .orElseThrow()
                    .judge(Subjects.evaluation(between(source, target, source, way().connectivity(Connectivity.NONE))));
        }
    }

    private static Answer answer(Condition<Integration> condition, Project project) {
        return condition.judge(INTEGRATIONS.elements(Subjects.of(project)).get(0));
    }

    private static IntegrationBuilder way() {
        return integration("i").source("a").target("b").via(List.of("hub"));
    }

    private static Project between(Hosting source, Hosting target, Hosting via, IntegrationBuilder integration) {
        return project(
                List.of(system("a", Kind.DATAVERSE, source), system("b", Kind.OTHER, target)),
                List.of(component("hub", Role.MIDDLEWARE, via)),
                List.of(integration.build()));
    }

    /** From the cloud to the cloud, where something else runs on premises. */
    private static Project onBothSides(IntegrationBuilder integration) {
        List<ConnectedSystem> systems = List.of(
                system("a", Kind.DATAVERSE, CLOUD),
                system("b", Kind.OTHER, CLOUD),
                system("c", Kind.OTHER, ON_PREMISES));
        List<Component> components =
                List.of(component("hub", Role.MIDDLEWARE, CLOUD), component("gate", Role.GATEWAY, ON_PREMISES));
        return project(systems, components, List.of(integration.build()));
    }
}
