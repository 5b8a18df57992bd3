package io.github.checklist4j.platform;

import static io.github.checklist4j.platform.PlatformFacts.NO;
import static io.github.checklist4j.platform.PlatformFacts.YES;
import static io.github.checklist4j.platform.PlatformFacts.integration;
import static io.github.checklist4j.platform.PlatformFacts.open;
import static io.github.checklist4j.platform.PlatformFacts.product;
import static io.github.checklist4j.platform.PlatformFacts.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.DeliveryBuilder;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChannelQualityTest {
    private static final List<Component> COMPONENTS = List.of(
            product("bus", "service-bus-standard"),
            product("basic", "service-bus-basic"),
            product("flow", "logic-apps-standard"),
            product("x", "acme"));

    @Test
    void a_known_component_answers_where_the_integration_is_silent() {
        Answer durable = quality(Quality.DURABLE_STORE, through("flow", "bus"));
        assertThat(durable).satisfies(YES);
        assertThat(durable.facts().paths()).containsExactly("platform.components[bus].product", "integrations[i].via");
    }

    @Test
    void no_known_component_has_it() {
        assertThat(quality(Quality.DUPLICATE_DETECTION, through("flow", "basic")))
                .satisfies(NO);
    }

    @Test
    void what_the_integration_states_decides() {
        Integration stated = integration("i")
                .via(List.of("bus"))
                .delivery(DeliveryBuilder.builder()
                        .durable(false)
                        .retry(Delivery.Retry.NONE)
                        .deadLetter(false)
                        .idempotent(false)
                        .orderingProvided(false)
                        .build())
                .build();
        for (Quality quality : Quality.values()) {
            assertThat(quality(quality, stated)).satisfies(NO);
        }
    }

    @Test
    void any_way_to_try_again_is_a_retry() {
        Integration fixed = integration("i")
                .delivery(DeliveryBuilder.builder()
                        .retry(Delivery.Retry.FIXED_INTERVAL)
                        .build())
                .build();
        assertThat(quality(Quality.RETRY, fixed)).satisfies(YES);
    }

    @Test
    void what_depends_on_the_set_up_is_open() {
        assertThat(quality(Quality.ORDERING, through("bus")))
                .satisfies(open("integrations[i].delivery.orderingProvided"));
    }

    @ParameterizedTest
    @CsvSource({
        "DURABLE_STORE, delivery.durable",
        "RETRY, delivery.retry",
        "DEAD_LETTER, delivery.deadLetter",
        "DUPLICATE_DETECTION, delivery.idempotent",
        "ORDERING, delivery.orderingProvided",
    })
    void an_unknown_product_leaves_the_fact_open(Quality quality, String fact) {
        assertThat(quality(quality, through("x"))).satisfies(open("integrations[i]." + fact));
    }

    @ParameterizedTest
    @EnumSource(Quality.class)
    void no_component_answers_for_a_direct_link_or_an_unknown_way(Quality quality) {
        assertThat(quality(quality, through()).open().paths()).hasSize(1);
        assertThat(quality(quality, integration("i").build()).open().paths()).hasSize(1);
    }

    private static Answer quality(Quality quality, Integration integration) {
        return ChannelQuality.of(
                quality,
                integration,
                Ways.of(project(null, COMPONENTS, List.of(integration))),
                Capabilities.standard(),
                Assumptions.allowed());
    }

    private static Integration through(String... via) {
        return integration("i").via(List.of(via)).build();
    }
}
