package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.platform.PlatformFacts.NO;
import static io.github.checklist4j.platform.PlatformFacts.YES;
import static io.github.checklist4j.platform.PlatformFacts.component;
import static io.github.checklist4j.platform.PlatformFacts.integration;
import static io.github.checklist4j.platform.PlatformFacts.open;
import static io.github.checklist4j.platform.PlatformFacts.project;
import static io.github.checklist4j.platform.PlatformFacts.system;
import static io.github.checklist4j.strategy.AlignmentRules.FEW_DIRECT_LINKS;
import static io.github.checklist4j.strategy.AlignmentRules.LOOSELY_COUPLED;
import static io.github.checklist4j.strategy.AlignmentRules.TIGHT_LINKS_WEIGH_HEAVILY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Component.Role;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystem.Kind;
import io.github.checklist4j.facts.DesignBuilder;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.rules.Subjects;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final ConnectedSystem SALES = system("sales", Kind.DATAVERSE, Hosting.CLOUD);
    private static final List<ConnectedSystem> SIMPLE = List.of(SALES, system("erp", Kind.OTHER, Hosting.ON_PREMISES));
    private static final List<ConnectedSystem> MANY = List.of(
            SALES,
            system("erp", Kind.OTHER, Hosting.ON_PREMISES),
            system("shop", Kind.OTHER, Hosting.CLOUD),
            system("crm", Kind.OTHER, Hosting.CLOUD));
    private static final Component HUB = component("hub", Role.MIDDLEWARE, Hosting.CLOUD);

    @Nested
    class A_tight_link {
        @Test
        void is_synchronous_custom_and_point_to_point() {
            assertThat(loose(tight())).satisfies(NO);
            assertThat(loose(tight().style(MessageStyle.ASYNCHRONOUS))).satisfies(YES);
            assertThat(loose(
                            tight().design(DesignBuilder.builder().custom(false).build())))
                    .satisfies(YES);
            assertThat(loose(tight().via(List.of("hub")))).satisfies(YES);
        }

        @Test
        void is_open_while_one_of_the_three_is() {
            assertThat(loose(tight().style(null))).satisfies(open("integrations[i].style"));
            assertThat(loose(tight().design(null))).satisfies(open("integrations[i].design.custom"));
            assertThat(loose(tight().via(null))).satisfies(open("integrations[i].via"));
        }

        @Test
        void does_no_harm_beside_middleware() {
            Integration link = tight().build();
            assertThat(looselyCoupled(project(MANY, List.of(HUB), List.of(link))))
                    .satisfies(YES);
        }

        @Test
        void weighs_heavily_only_without_middleware_between_cloud_and_premises() {
            assertThat(weighsHeavily(MANY)).satisfies(YES);
            assertThat(weighsHeavily(SIMPLE)).satisfies(NO);
        }

        @Test
        void is_open_while_the_scenario_is() {
            List<ConnectedSystem> unsure = new ArrayList<>(MANY);
            Component hub = component("hub", Role.MIDDLEWARE, null);
            unsure.add(system("x", Kind.OTHER, Hosting.CLOUD));
            Integration link = tight().build();
            // middleware on either side makes it some other scenario
            assertThat(looselyCoupled(project(unsure, List.of(hub), List.of(link))))
                    .satisfies(YES);
            Component maybe = component("hub", null, Hosting.CLOUD);
            assertThat(looselyCoupled(project(unsure, List.of(maybe), List.of(link))))
                    .satisfies(open("platform.components[hub].role"));
        }

        private Answer weighsHeavily(List<ConnectedSystem> systems) {
            return TIGHT_LINKS_WEIGH_HEAVILY.judge(Subjects.of(project(systems, List.of(), List.of())));
        }

        private Answer loose(IntegrationBuilder link) {
            return looselyCoupled(project(SIMPLE, List.of(HUB), List.of(link.build())));
        }

        private IntegrationBuilder tight() {
            return integration("i")
                    .via(List.of())
                    .style(MessageStyle.SYNCHRONOUS)
                    .design(DesignBuilder.builder().custom(true).build());
        }
    }

    @Nested
    class The_share_of_direct_links {
        @Test
        void may_be_half_without_middleware_and_no_more() {
            assertThat(accepted(MANY, direct("a"), through("b"))).satisfies(YES);
            assertThat(accepted(MANY, direct("a"), direct("b"), through("c"))).satisfies(NO);
        }

        @Test
        void does_not_matter_in_another_scenario() {
            assertThat(accepted(SIMPLE, direct("a"), direct("b"))).satisfies(YES);
        }

        @Test
        void is_open_while_unknown_ways_decide() {
            assertThat(accepted(MANY, direct("a"), integration("b").build())).satisfies(open("integrations[b].via"));
            assertThat(accepted(MANY, through("a"), integration("b").build())).satisfies(YES);
        }

        @Test
        void is_open_where_nobody_listed_the_links() {
            assertThat(few(project(MANY, List.of(), null))).satisfies(open("integrations"));
        }

        @Test
        void is_nothing_to_ask_about_without_a_link() {
            assertThat(accepted(MANY)).satisfies(YES);
        }

        private Answer accepted(List<ConnectedSystem> systems, Integration... links) {
            Component gate = component("gate", Role.GATEWAY, Hosting.CLOUD);
            return few(project(systems, List.of(gate), List.of(links)));
        }

        private Answer few(Project project) {
            return FEW_DIRECT_LINKS.judge(Subjects.of(project, StandardParameters.POINT_TO_POINT_SHARE));
        }

        private Integration direct(String id) {
            return integration(id).via(List.of()).build();
        }

        private Integration through(String id) {
            return integration(id).via(List.of("gate")).build();
        }
    }

    private static Answer looselyCoupled(Project project) {
        return LOOSELY_COUPLED.judge(INTEGRATIONS.elements(Subjects.of(project)).get(0));
    }
}
