package io.github.checklist4j.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.checklist4j.facts.Capability;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapabilitiesTest {
    private static final Capabilities STANDARD = Capabilities.standard();

    /** Durable store, retry, dead-letter, duplicate detection, ordering: + provided, ~ conditional, - not provided. */
    @ParameterizedTest
    @CsvSource({
        "service-bus, ++ + ~ ~",
        "service-bus-basic, ++ + - -",
        "service-bus-standard, ++ + + ~",
        "service-bus-premium, ++ + + ~",
        "event-grid, ~+ ~ - -",
        "event-hubs, ++ - - ~",
        "event-hubs-basic, ++ - - ~",
        "event-hubs-standard, ++ - - ~",
        "event-hubs-premium, ++ - - ~",
        "logic-apps, -+ - - ~",
        "logic-apps-consumption, -+ - - ~",
        "logic-apps-standard, -+ - - ~",
        "functions, -+ ~ - ~",
        "functions-consumption, -+ ~ - ~",
        "functions-premium, -+ ~ - ~",
        "api-management, -+ - - -",
        "api-management-classic, -+ - - -",
        "api-management-v2, -+ - - -",
        "api-management-consumption, -+ - - -",
        "data-factory, -+ - - -",
        "power-automate, -+ - - ~",
        "power-automate-low, -+ - - ~",
        "power-automate-medium, -+ - - ~",
        "power-automate-high, -+ - - ~",
        "finance-operations-data-management, ?????",
        "dual-write, ?????",
        "dataverse-async-steps, ?????",
        "custom-connector, ?????",
        "data-gateway, ?????",
        "key-vault, ?????",
        "storage, ?????",
        "log-analytics, ?????",
        "partner-middleware, ?????",
    })
    void every_quality_is_as_published(String product, String marks) {
        ProductCapability found = STANDARD.find(product).orElseThrow();
        String actual = Arrays.stream(Quality.values())
                .map(quality -> sign(found.mark(quality).map(QualityMark::mark).orElse(Mark.UNKNOWN)))
                .collect(Collectors.joining());
        assertThat(actual).isEqualTo(marks.replace(" ", ""));
    }

    /** Monitor, audit, notify, alert. */
    @ParameterizedTest
    @CsvSource({
        "service-bus, ++++",
        "service-bus-basic, ++++",
        "service-bus-standard, ++++",
        "service-bus-premium, ++++",
        "event-grid, ++++",
        "event-hubs, ++++",
        "event-hubs-basic, ++++",
        "event-hubs-standard, ++++",
        "event-hubs-premium, ++++",
        "logic-apps, -~--",
        "logic-apps-consumption, -~--",
        "logic-apps-standard, -~--",
        "functions, +~~+",
        "functions-consumption, +~~+",
        "functions-premium, +~~+",
        "api-management, ++~+",
        "api-management-classic, ++~+",
        "api-management-v2, ++~+",
        "api-management-consumption, ++~+",
        "data-factory, +~~~",
        "power-automate, ~~+~",
        "power-automate-low, ~~+~",
        "power-automate-medium, ~~+~",
        "power-automate-high, ~~+~",
        "finance-operations-data-management, +~++",
        "dual-write, +~++",
        "dataverse-async-steps, +~~~",
        "partner-middleware, ~???",
        "custom-connector, ????",
        "data-gateway, ????",
        "key-vault, ????",
        "storage, ????",
        "log-analytics, ????",
    })
    void every_capability_is_as_published(String product, String marks) {
        ProductCapability found = STANDARD.find(product).orElseThrow();
        String actual = Arrays.stream(Capability.values())
                .map(capability ->
                        sign(found.mark(capability).map(CapabilityMark::mark).orElse(Mark.UNKNOWN)))
                .collect(Collectors.joining());
        assertThat(actual).isEqualTo(marks);
    }

    @ParameterizedTest
    @CsvSource({
        "service-bus, 99.9 99.99",
        "service-bus-basic, 99.9",
        "service-bus-standard, 99.9",
        "service-bus-premium, 99.9 99.99",
        "event-grid, 99.99",
        "event-hubs, 99.95 99.99",
        "event-hubs-basic, 99.95",
        "event-hubs-standard, 99.9 99.95",
        "event-hubs-premium, 99.99",
        "logic-apps, 99.9",
        "logic-apps-consumption, 99.9",
        "logic-apps-standard, 99.9",
        "functions, 99.95",
        "functions-consumption, 99.95",
        "functions-premium, 99.95",
        "api-management, 99.95 99.99",
        "api-management-classic, 99.95 99.99",
        "api-management-v2, 99.95",
        "api-management-consumption, 99.95",
        "data-factory, 99.9",
        "power-automate, ''",
        "power-automate-low, ''",
        "power-automate-medium, ''",
        "power-automate-high, ''",
        "finance-operations-data-management, 99.9",
        "dual-write, ''",
        "dataverse-async-steps, ''",
        "custom-connector, ''",
        "data-gateway, ''",
        "key-vault, 99.99",
        "storage, 99.9 99.99",
        "log-analytics, 99.9",
        "partner-middleware, ''",
    })
    void every_availability_is_as_published(String product, String percents) {
        String actual = STANDARD.find(product).orElseThrow().availability().stream()
                .map(figure -> figure.percent().toPlainString())
                .collect(Collectors.joining(" "));
        assertThat(actual).isEqualTo(percents);
    }

    @Test
    void where_sources_differ_each_figure_says_so() {
        assertThat(STANDARD.find("event-hubs-standard").orElseThrow().availability())
                .allSatisfy(figure -> assertThat(figure.conflict()).isNotBlank());
        assertThat(STANDARD.find("service-bus-premium").orElseThrow().availability())
                .allSatisfy(figure -> assertThat(figure.conflict()).contains("99.95"));
    }

    @Test
    void every_mark_names_its_source_and_date() {
        for (ProductCapability product : STANDARD.all()) {
            assertThat(product.qualities()).allSatisfy(mark -> {
                assertThat(mark.source()).isNotBlank();
                assertThat(mark.sourceDate()).matches("20\\d\\d(-\\d\\d){1,2}");
            });
            assertThat(product.observability()).allSatisfy(mark -> {
                assertThat(mark.source()).isNotBlank();
                assertThat(mark.sourceDate()).matches("20\\d\\d(-\\d\\d){1,2}");
            });
            assertThat(product.availability())
                    .allSatisfy(figure -> assertThat(figure.sourceDate()).matches("20\\d\\d(-\\d\\d){1,2}"));
        }
    }

    @Test
    void a_condition_always_says_which() {
        for (ProductCapability product : STANDARD.all()) {
            assertThat(product.qualities())
                    .filteredOn(mark -> mark.mark() == Mark.CONDITIONAL)
                    .allSatisfy(mark -> assertThat(mark.note()).isNotBlank());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "logic-apps-consumption, service-bus-basic",
        "service-bus-premium, logic-apps-standard",
    })
    void logic_apps_and_service_bus_together_provide_all_four(String one, String other) {
        ProductPair pair = STANDARD.pair(one, other).orElseThrow();
        for (Capability capability : Capability.values()) {
            assertThat(pair.mark(capability).orElseThrow().mark()).isEqualTo(Mark.PROVIDED);
        }
    }

    @Test
    void two_of_one_kind_are_no_pair() {
        assertThat(STANDARD.pair("logic-apps-consumption", "logic-apps-standard"))
                .isEmpty();
        assertThat(STANDARD.pair("service-bus-basic", "event-grid")).isEmpty();
    }

    @Test
    void a_tool_replaces_and_adds_products() {
        ProductCapability own = new ProductCapability("service-bus-basic", "Ours", List.of(), List.of(), List.of());
        ProductCapability more = new ProductCapability("acme-bus", "Acme", List.of(), List.of(), List.of());
        Capabilities extended = STANDARD.with(List.of(own, more));
        assertThat(extended.find("service-bus-basic")).contains(own);
        assertThat(extended.all()).hasSize(STANDARD.all().size() + 1).endsWith(more);
        assertThat(extended.pair("logic-apps-standard", "service-bus-basic")).isPresent();
        assertThat(STANDARD.find("acme-bus")).isEmpty();
    }

    @Test
    void refuses_an_availability_beyond_all_time() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PublishedAvailability(new BigDecimal("100.01"), "always", null, null, "us", "2026-01"));
    }

    private static String sign(Mark mark) {
        return switch (mark) {
            case PROVIDED -> "+";
            case CONDITIONAL -> "~";
            case NOT_PROVIDED -> "-";
            case UNKNOWN -> "?";
        };
    }

    @ParameterizedTest
    @CsvSource({"0, true", "100, true", "-0.01, false", "100.01, false"})
    void an_availability_is_from_0_to_100_percent(BigDecimal percent, boolean allowed) {
        if (allowed) {
            assertThat(published(percent).percent()).isEqualTo(percent);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> published(percent))
                    .withMessage("an availability is from 0 to 100 %, not " + percent);
        }
    }

    private static PublishedAvailability published(BigDecimal percent) {
        return new PublishedAvailability(percent, "always", null, null, "a page", "2026-01");
    }
}
