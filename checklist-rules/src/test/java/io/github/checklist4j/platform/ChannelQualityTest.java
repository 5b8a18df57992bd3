package io.github.checklist4j.platform;

import static io.github.checklist4j.platform.PlatformFacts.integration;
import static io.github.checklist4j.platform.PlatformFacts.product;
import static io.github.checklist4j.platform.PlatformFacts.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.DeliveryBuilder;
import io.github.checklist4j.facts.Integration;
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
        ChannelQuality durable = quality(Quality.DURABLE_STORE, through("flow", "bus"));
        assertThat(durable.provided()).isEqualTo(Answer.of(true));
        assertThat(durable.provisions()).extracting(Provision::component).containsExactly("flow", "bus");
    }

    @Test
    void no_known_component_has_it() {
        assertThat(quality(Quality.DUPLICATE_DETECTION, through("flow", "basic"))
                        .provided())
                .isEqualTo(Answer.of(false));
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
            assertThat(quality(quality, stated).provided()).isEqualTo(Answer.of(false));
            assertThat(quality(quality, stated).provisions()).isEmpty();
        }
    }

    @Test
    void any_way_to_try_again_is_a_retry() {
        Integration fixed = integration("i")
                .delivery(DeliveryBuilder.builder()
                        .retry(Delivery.Retry.FIXED_INTERVAL)
                        .build())
                .build();
        assertThat(quality(Quality.RETRY, fixed).provided()).isEqualTo(Answer.of(true));
    }

    @Test
    void what_depends_on_the_set_up_is_open() {
        assertThat(quality(Quality.ORDERING, through("bus")).provided())
                .isEqualTo(Answer.unknown("integrations[i].delivery.orderingProvided"));
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
        assertThat(quality(quality, through("x")).provided()).isEqualTo(Answer.unknown("integrations[i]." + fact));
    }

    @ParameterizedTest
    @EnumSource(Quality.class)
    void no_component_answers_for_a_direct_link_or_an_unknown_way(Quality quality) {
        assertThat(quality(quality, through()).provided().open()).hasSize(1);
        assertThat(quality(quality, integration("i").build()).provided().open()).hasSize(1);
    }

    private static ChannelQuality quality(Quality quality, Integration integration) {
        return ChannelQuality.of(
                quality, integration, project(null, COMPONENTS, List.of(integration)), Capabilities.standard());
    }

    private static Integration through(String... via) {
        return integration("i").via(List.of(via)).build();
    }
}
