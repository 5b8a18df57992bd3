package io.github.checklist4j.platform;

import static io.github.checklist4j.platform.PlatformFacts.NO;
import static io.github.checklist4j.platform.PlatformFacts.YES;
import static io.github.checklist4j.platform.PlatformFacts.integration;
import static io.github.checklist4j.platform.PlatformFacts.open;
import static io.github.checklist4j.platform.PlatformFacts.product;
import static io.github.checklist4j.platform.PlatformFacts.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Capability;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Requirements;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservabilityMatrixTest {
    private static final Component BUS = product("bus", "service-bus-standard");

    @Test
    void a_component_that_provides_everything_is_enough() {
        ObservabilityMatrix matrix = matrix(List.of(BUS), through("bus"));
        assertThat(matrix.answer()).satisfies(YES);
        assertThat(matrix.rows()).singleElement().satisfies(row -> {
            assertThat(row.component()).isEqualTo("bus");
            assertThat(row.cells()).extracting(cell -> cell.capability()).containsExactly(Capability.values());
            assertThat(row.cells().get(0).provided().reasons().toString()).contains("azure-service-bus");
        });
    }

    @Test
    void shows_the_holes_of_a_component_that_does_not() {
        ObservabilityMatrix matrix = matrix(List.of(product("flow", "logic-apps-standard")), through("flow"));
        assertThat(matrix.answer()).satisfies(NO);
        assertThat(matrix.rows().get(0).cells())
                .extracting(cell -> cell.provided().verdict())
                .containsExactly(Verdict.NOT_SATISFIED, Verdict.UNKNOWN, Verdict.NOT_SATISFIED, Verdict.NOT_SATISFIED);
    }

    @Test
    void a_pair_provides_what_one_of_it_lacks() {
        Component flow = with("flow", "logic-apps-standard", List.of("bus"), null);
        ObservabilityMatrix matrix = matrix(List.of(flow, BUS), through("flow"));
        assertThat(matrix.answer()).satisfies(YES);
    }

    @Test
    void a_condition_is_open_until_the_project_states_it() {
        Component etl = product("etl", "data-factory");
        assertThat(matrix(List.of(etl), through("etl")).answer()).satisfies(open("platform.components[etl].provides"));
        Component stated = with("etl", "data-factory", List.of(), List.of(Capability.values()));
        assertThat(matrix(List.of(stated), through("etl")).answer()).satisfies(YES);
    }

    @Test
    void the_statement_of_the_project_overrides_what_is_published() {
        Component mute = with("bus", "service-bus-standard", List.of(), List.of(Capability.MONITOR));
        assertThat(matrix(List.of(mute), through("bus")).answer()).satisfies(NO);
    }

    @Test
    void the_statement_of_the_project_overrides_what_is_published_of_a_pair() {
        Component flow = with("flow", "logic-apps-standard", List.of("bus"), null);
        Component mute = with("bus", "service-bus-standard", List.of(), List.of());
        assertThat(matrix(List.of(flow, mute), through("flow")).answer()).satisfies(NO);
    }

    @Test
    void a_pair_provides_only_what_it_is_published_to_provide() {
        assertThat(ofPair(Mark.PROVIDED)).satisfies(YES);
        assertThat(ofPair(Mark.CONDITIONAL)).satisfies(NO);
    }

    /** Two products that provide nothing of their own. */
    private static Answer ofPair(Mark together) {
        Capability capability = Capability.values()[0];
        CapabilityMark alone = mark(capability, Mark.NOT_PROVIDED);
        Capabilities capabilities = Capabilities.of(new CapabilityFile(
                List.of(
                        new ProductCapability("one", "One", List.of(), List.of(alone), List.of()),
                        new ProductCapability("other", "Other", List.of(), List.of(alone), List.of())),
                List.of(new ProductPair(
                        "pair",
                        List.of("one"),
                        List.of("other"),
                        List.of(mark(Capability.values()[1], Mark.NOT_PROVIDED), mark(capability, together))))));
        List<Component> components = List.of(with("a", "one", List.of("b"), null), with("b", "other", List.of(), null));
        return ObservabilityMatrix.of(
                        project(null, components, List.of(through("a"))), capabilities, Assumptions.allowed())
                .rows()
                .get(0)
                .cells()
                .get(0)
                .provided();
    }

    private static CapabilityMark mark(Capability capability, Mark mark) {
        return new CapabilityMark(capability, mark, Basis.STATED, null, "a page", "2026-01");
    }

    @Test
    void an_unknown_product_is_open() {
        assertThat(matrix(List.of(product("x", null)), through("x")).answer())
                .satisfies(open("platform.components[x].product"));
        assertThat(matrix(List.of(product("x", "acme-bus")), through("x")).answer())
                .satisfies(open("platform.components[x].provides"));
    }

    @Test
    void companions_that_nobody_named_are_open() {
        Component flow = with("flow", "logic-apps-standard", null, List.of());
        assertThat(matrix(List.of(flow), through("flow")).answer())
                .satisfies(open("platform.components[flow].companions"));
    }

    @Test
    void a_component_that_carries_nothing_does_not_count() {
        ObservabilityMatrix matrix = matrix(List.of(BUS, product("x", "acme")), through("bus"));
        assertThat(matrix.answer()).satisfies(YES);
        assertThat(matrix.rows()).hasSize(1);
    }

    @Test
    void a_component_of_a_second_way_counts() {
        Integration integration =
                integration("i").via(List.of()).fallback(List.of("flow")).build();
        assertThat(matrix(List.of(product("flow", "logic-apps-standard")), integration)
                        .answer())
                .satisfies(NO);
    }

    @Test
    void what_a_way_passes_is_open_only_if_it_matters() {
        Integration open = integration("i").build();
        assertThat(matrix(List.of(BUS), open).answer()).satisfies(YES);
        assertThat(matrix(List.of(product("flow", "logic-apps-standard")), open).answer())
                .satisfies(open("integrations[i].via"));
    }

    @Test
    void nothing_carries_anything_where_every_way_is_direct() {
        assertThat(matrix(List.of(BUS), through()).answer()).satisfies(YES);
        assertThat(matrix(null, through()).answer()).satisfies(YES);
    }

    @Test
    void components_that_nobody_listed_are_open_with_the_ways_that_may_pass_them() {
        assertThat(matrix(null, through("bus")).answer()).satisfies(open("platform.components"));
        assertThat(matrix(null, integration("i").build()).answer())
                .satisfies(open("platform.components", "integrations[i].via"));
        assertThat(ObservabilityMatrix.of(project(null, null, null), Capabilities.standard(), Assumptions.allowed())
                        .answer())
                .satisfies(open("platform.components", "integrations"));
    }

    @Test
    void only_what_the_project_expects_is_asked() {
        assertThat(expecting(List.of(Capability.NOTIFY)).expected()).containsExactly(Capability.NOTIFY);
        assertThat(expecting(List.of(Capability.NOTIFY)).answer()).satisfies(YES);
        assertThat(expecting(List.of()).answer()).satisfies(YES);
        assertThat(expecting(null).answer().verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    private static ObservabilityMatrix expecting(List<Capability> expected) {
        Requirements requirements = new Requirements(expected, null, null, null, null);
        Component flow = product("flow", "power-automate-low");
        Project project = ProjectBuilder.builder()
                .id("p")
                .platform(new Platform(List.of(flow), null, null, requirements, null))
                .integrations(List.of(through("flow")))
                .build();
        return ObservabilityMatrix.of(project, Capabilities.standard(), Assumptions.allowed());
    }

    private static ObservabilityMatrix matrix(List<Component> components, Integration integration) {
        return ObservabilityMatrix.of(
                project(null, components, List.of(integration)), Capabilities.standard(), Assumptions.allowed());
    }

    private static Integration through(String... via) {
        return integration("i").via(List.of(via)).build();
    }

    private static Component with(String id, String product, List<String> companions, List<Capability> provides) {
        return ComponentBuilder.builder()
                .id(id)
                .product(product)
                .companions(companions)
                .provides(provides)
                .build();
    }
}
