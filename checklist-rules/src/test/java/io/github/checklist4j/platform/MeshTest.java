package io.github.checklist4j.platform;

import static io.github.checklist4j.platform.PlatformFacts.NO;
import static io.github.checklist4j.platform.PlatformFacts.YES;
import static io.github.checklist4j.platform.PlatformFacts.integration;
import static io.github.checklist4j.platform.PlatformFacts.open;
import static io.github.checklist4j.platform.PlatformFacts.project;
import static io.github.checklist4j.platform.PlatformFacts.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Component.Role;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.knowledge.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeshTest {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Test
    void is_tight_when_more_than_half_of_the_pairs_are_linked() {
        // of four systems there are six pairs
        assertThat(mesh(systems("a", "b", "c", "d"), link("a", "b"), link("b", "c"), link("c", "d")))
                .satisfies(YES);
        assertThat(mesh(systems("a", "b", "c", "d"), link("a", "b"), link("b", "c"), link("c", "d"), link("d", "a")))
                .satisfies(NO);
    }

    @Test
    void counts_two_links_between_the_same_systems_once() {
        assertThat(mesh(systems("a", "b", "c"), link("a", "b"), link("b", "a"))).satisfies(YES);
    }

    @Test
    void does_not_count_what_passes_a_component_or_leads_nowhere() {
        Integration through =
                integration("t").source("b").target("c").via(List.of("hub")).build();
        assertThat(mesh(systems("a", "b", "c"), link("a", "b"), through, link("c", "c")))
                .satisfies(YES);
    }

    @Test
    void does_not_count_a_link_to_nothing_even_if_its_way_is_unknown() {
        Integration nowhere = integration("n").source("b").target("").build();
        assertThat(mesh(systems("a", "b", "c"), link("a", "b"), nowhere)).satisfies(YES);
        Integration fromNowhere = integration("n").source("").via(List.of()).build();
        assertThat(mesh(systems("a", "b", "c"), link("a", "b"), fromNowhere)).satisfies(YES);
    }

    @Test
    void needs_more_than_two_systems() {
        assertThat(mesh(systems("a", "b"), link("a", "b"))).satisfies(YES);
    }

    @Test
    void is_open_while_an_unknown_way_decides() {
        Integration open = integration("o").source("b").target("c").build();
        assertThat(mesh(systems("a", "b", "c"), link("a", "b"), open)).satisfies(open("integrations[o].via"));
        assertThat(mesh(systems("a", "b", "c"), link("b", "c"), open)).satisfies(YES);
    }

    @Test
    void is_open_while_an_unknown_end_decides() {
        Integration open = integration("o").source("b").via(List.of()).build();
        assertThat(mesh(systems("a", "b", "c"), link("a", "b"), open))
                .satisfies(open("systems[c].standalone", "integrations[o].target"));
    }

    @Test
    void is_open_where_nobody_listed_the_systems() {
        assertThat(mesh(null, link("a", "b"), link("b", "c"))).satisfies(open("systems"));
        assertThat(mesh(null, link("a", "b"))).satisfies(YES);
    }

    @Test
    void is_open_where_nobody_listed_the_links() {
        assertThat(Mesh.of(project(systems("a", "b", "c"), List.of(), null)).acceptable(3, HALF))
                .satisfies(open(
                        "systems[a].standalone", "systems[b].standalone", "systems[c].standalone", "integrations"));
    }

    @Test
    void does_not_count_a_system_that_stands_alone() {
        List<ConnectedSystem> four = new ArrayList<>(systems("a", "b", "c"));
        four.add(ConnectedSystemBuilder.builder().id("d").standalone(true).build());
        assertThat(mesh(four, link("a", "b"), link("b", "c"))).satisfies(NO);
        four.set(3, ConnectedSystemBuilder.builder().id("d").standalone(false).build());
        assertThat(mesh(four, link("a", "b"), link("b", "c"))).satisfies(YES);
        four.set(3, ConnectedSystemBuilder.builder().id("d").build());
        assertThat(mesh(four, link("a", "b"), link("b", "c"))).satisfies(open("systems[d].standalone"));
    }

    @Test
    void counts_the_systems_that_links_name_where_nobody_listed_them() {
        // three links of the six pairs of four systems
        assertThat(mesh(null, link("a", "b"), link("b", "c"), link("c", "d"))).satisfies(YES);
        assertThat(Mesh.of(project(null, List.of(), List.of(link("a", "b"), link("b", "c"))))
                        .systems()
                        .low())
                .isEqualTo(BigDecimal.valueOf(3));
        assertThat(Mesh.of(project(null, List.of(), null)).systems().low()).isZero();
    }

    @Test
    void has_no_more_links_than_there_are_pairs() {
        assertThat(Mesh.of(project(systems("a", "b", "c"), List.of(), null))
                        .pairs()
                        .high())
                .isEqualByComparingTo("3");
        assertThat(Mesh.of(project(null, List.of(), null)).pairs().high()).isNull();
    }

    @Test
    void of_two_systems_is_none_however_little_is_allowed() {
        BigDecimal tenth = new BigDecimal("0.1");
        List<Integration> links = List.of(link("a", "b"));
        assertThat(Mesh.of(project(systems("a", "b"), List.of(), links)).acceptable(3, tenth))
                .satisfies(YES);
        assertThat(Mesh.of(project(null, List.of(), links)).acceptable(3, tenth))
                .satisfies(open("systems"));
    }

    private static Answer mesh(List<ConnectedSystem> systems, Integration... links) {
        Component hub = PlatformFacts.component("hub", Role.MIDDLEWARE, Hosting.CLOUD);
        return Mesh.of(project(systems, List.of(hub), List.of(links))).acceptable(3, HALF);
    }

    private static List<ConnectedSystem> systems(String... ids) {
        return Stream.of(ids).map(id -> system(id, null, null)).toList();
    }

    private static Integration link(String source, String target) {
        return integration(source + target)
                .source(source)
                .target(target)
                .via(List.of())
                .build();
    }
}
