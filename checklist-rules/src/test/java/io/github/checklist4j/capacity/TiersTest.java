package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Platform;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A product of which nobody says the tier: what every tier takes holds, what none takes fails, and between the two the tier is asked for. */
class TiersTest {
    private static final String PRODUCT = "platform.components[part].product";

    @ParameterizedTest
    @CsvSource({
        "service-bus, service-bus.basic.message, 262144, SATISFIED",
        "service-bus, service-bus.basic.message, 262145, UNKNOWN",
        "service-bus, service-bus.basic.message, 1048576, UNKNOWN",
        "service-bus, service-bus.basic.message, 1048577, NOT_SATISFIED",
        "event-hubs, event-hubs.basic.event, 256000, SATISFIED",
        "event-hubs, event-hubs.basic.event, 256001, UNKNOWN",
        "event-hubs, event-hubs.basic.event, 1000001, NOT_SATISFIED",
        "api-management, api-management.payload-v2, 2097152, SATISFIED",
        "api-management, api-management.payload-v2, 2097153, UNKNOWN",
        "api-management, api-management.payload-v2, 524288000, UNKNOWN",
        "api-management, api-management.payload-v2, 524288001, NOT_SATISFIED",
        "logic-apps, logic-apps.message, 100000000, SATISFIED",
        "logic-apps, logic-apps.message, 100000001, NOT_SATISFIED",
        "functions, functions.request, 210000001, NOT_SATISFIED",
    })
    void of_a_message_the_limit_is_one_of_those_of_its_tiers(
            String product, String limit, long bytes, Verdict verdict) {
        Utilisation message = Flow.utilisation(capacity(product, bytes), limit);
        assertThat(message.verdict()).isEqualTo(verdict);
        assertThat(message.missing()).isEqualTo(verdict == Verdict.UNKNOWN ? List.of(PRODUCT) : List.of());
    }

    @Test
    void all_limits_that_may_count_are_named_the_strictest_first() {
        assertThat(Flow.utilisation(capacity("service-bus", 300_000), "service-bus.basic.message")
                        .heldAgainst())
                .isEqualTo("service-bus.basic.message, service-bus.standard.message, service-bus.premium.message");
    }

    @Test
    void what_one_tier_alone_limits_may_not_count_at_all() {
        Utilisation run = Flow.utilisation(capacity("functions", 1), "functions.consumption.timeout-default");
        assertThat(run.used().low()).isZero();
        assertThat(run.used().open().paths()).contains(PRODUCT);
    }

    @Test
    void a_word_that_is_no_family_has_no_limits() {
        assertThat(capacity("service", 1).utilisations())
                .noneMatch(each -> each.subject().startsWith("platform.components"));
    }

    private static Capacity capacity(String product, long bytes) {
        Flow flow = Flow.example();
        Component part = ComponentBuilder.builder().id("part").product(product).build();
        return Flow.capacity(flow.project(flow.integration("x")
                        .endpoint(EndpointKind.REST_API)
                        .via(List.of("part"))
                        .payload(new Payload(Flow.exact(bytes), Flow.exact(1), null))
                        .build())
                .platform(new Platform(List.of(part), null, null, null, null))
                .build());
    }
}
