package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever calls a broker has it on the way. */
class BrokersTest {
    private static final String VIA = "integrations[x].via";
    private static final String BUS_PRODUCT = "platform.components[bus].product";

    @Test
    void the_component_on_the_way_has_to_be_the_one_that_is_called() {
        assertThat(tier(List.of("bus"), component("bus", "service-bus-standard"))
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(tier(List.of("bus"), component("bus", "event-grid")).answer().verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(tier(List.of("bus"), component("bus", null)).answer().open().paths())
                .containsExactly(BUS_PRODUCT);
    }

    @Test
    void one_that_is_not_on_the_way_does_not_count() {
        assertThat(tier(List.of("api"), component("api", "api-management"), component("bus", "service-bus-standard"))
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(tier(List.of("api"), component("api", "api-management"), component("bus", null))
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void an_unknown_way_may_lead_through_any_component_that_may_be_the_broker() {
        assertThat(tier(null, component("api", "api-management"), component("bus", "service-bus-standard"))
                        .answer()
                        .open()
                        .paths())
                .containsExactly(VIA);
        assertThat(tier(null, component("bus", null)).answer().open().paths()).containsExactly(VIA);
        assertThat(tier(null, component("api", "api-management")).answer().verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void is_not_asked_while_nobody_knows_the_components_of_the_way() {
        assertThat(checks(project(List.of("bus"), null), "capacity.tier")).isEmpty();
        assertThat(checks(project(List.of("bus"), null), "capacity.via"))
                .singleElement()
                .satisfies(check -> assertThat(check.answer().open().paths()).containsExactly("platform.components"));
        assertThat(checks(project(null, null), "capacity.tier")).isEmpty();
    }

    @Test
    void the_way_does_not_matter_where_no_component_has_a_limit() {
        List<Component> plain = List.of(component("box", "something-of-our-own"));

        assertThat(checks(project(null, plain), "capacity.via")).isEmpty();
        assertThat(checks(project(null, List.of(component("box", null))), "capacity.via"))
                .hasSize(1);
        assertThat(checks(project(List.of(), List.of()), "capacity.via")).isEmpty();
    }

    @Test
    void the_product_of_a_component_that_nothing_goes_through_does_not_matter() {
        List<Component> unused = List.of(component("bus", null));

        assertThat(checks(project(List.of(), unused), "capacity.product")).isEmpty();
        assertThat(checks(project(List.of("bus"), unused), "capacity.product"))
                .singleElement()
                .satisfies(check -> assertThat(check.answer().open().paths()).containsExactly(BUS_PRODUCT));
    }

    @Test
    void a_component_that_no_known_way_leads_through_is_not_judged() {
        List<Component> bus = List.of(component("bus", "service-bus-standard"));

        assertThat(Flow.capacity(project(null, bus)).utilisations())
                .noneMatch(utilisation -> utilisation.subject().equals("platform.components[bus]"));
        assertThat(Flow.capacity(project(List.of("bus"), bus)).utilisations())
                .anyMatch(utilisation -> utilisation.subject().equals("platform.components[bus]"));
    }

    private static Check tier(@Nullable List<String> via, Component... components) {
        List<Check> found = checks(project(via, List.of(components)), "capacity.tier");
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Check> checks(Project project, String id) {
        return Flow.capacity(project).checks().stream()
                .filter(check -> check.id().equals(id))
                .toList();
    }

    private static Project project(@Nullable List<String> via, @Nullable List<Component> components) {
        Flow flow = Flow.example();
        return flow.project(flow.integration("x")
                        .endpoint(EndpointKind.SERVICE_BUS)
                        .via(via)
                        .build())
                .platform(new Platform(components, null, null, null, null))
                .build();
    }

    private static Component component(String id, @Nullable String product) {
        return ComponentBuilder.builder().id(id).product(product).build();
    }
}
