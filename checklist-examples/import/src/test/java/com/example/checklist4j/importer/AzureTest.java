package com.example.checklist4j.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.platform.Capabilities;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AzureTest {
    private static final String SCHEMA =
            "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";

    @TempDir
    private Path folder;

    @Nested
    class A_template {
        private final Run run = Run.of("azure", "samples/azure-template.json");
        private final Project project = run.project();

        @Test
        void gives_components_with_products_and_units() {
            assertThat(project.platform().components())
                    .extracting(Component::id, Component::product, each -> number(each.units()))
                    .containsExactly(
                            tuple("northwind-bus", "service-bus-premium", 2),
                            tuple("northwind-events", "event-hubs-standard", 4),
                            tuple("post-orders", "logic-apps-consumption", null),
                            tuple("northwind-pricing", "functions-premium", 2),
                            tuple("northwind-gateway", "api-management", 1),
                            tuple("northwind-factory", "data-factory", null),
                            tuple("northwind-changes", "event-grid", null),
                            tuple("northwind-logs", "log-analytics", null));
            assertThat(project.platform().components())
                    .extracting(Component::hosting)
                    .containsOnly(Hosting.CLOUD);
        }

        @Test
        void counts_the_filters_of_the_only_topic() {
            assertThat(project.platform().components().get(0).filters()).isEqualTo(Range.exact(BigDecimal.valueOf(3)));
        }

        @Test
        void gives_an_integration_for_each_channel() {
            assertThat(project.integrations())
                    .extracting(Integration::id, Integration::endpoint, Integration::via)
                    .containsExactly(
                            tuple("orders", EndpointKind.SERVICE_BUS, List.of("northwind-bus")),
                            tuple("warehouse", EndpointKind.SERVICE_BUS, List.of("northwind-bus")),
                            tuple("web-shop", EndpointKind.SERVICE_BUS, List.of("northwind-bus")),
                            tuple("clicks", EndpointKind.EVENT_HUBS, List.of("northwind-events")),
                            tuple("post-orders", EndpointKind.DATABASE, List.of("post-orders")),
                            tuple("prices", EndpointKind.EVENT_GRID, List.of("northwind-changes")));
        }

        @Test
        void gives_what_a_queue_is_good_for_and_leaves_the_rest_open() {
            Integration orders = project.integrations().get(0);
            assertThat(orders.style()).isEqualTo(MessageStyle.ASYNCHRONOUS);
            assertThat(orders.delivery().deadLetter()).isTrue();
            assertThat(orders.delivery().orderingProvided()).isTrue();
            assertThat(orders.delivery().idempotent()).isNull();
            assertThat(orders.source()).isNull();
            assertThat(project.integrations().get(1).delivery().deadLetter()).isTrue();
            assertThat(project.integrations().get(1).delivery().orderingProvided())
                    .isNull();
            assertThat(project.integrations().get(2).delivery()).isNull();
            assertThat(project.integrations().get(5).delivery().deadLetter()).isFalse();
        }

        @Test
        void says_how_much_it_filled_and_what_it_did_not_read() {
            assertThat(run.notes())
                    .containsExactly(
                            "systems: 1 of 11 facts filled (1 record)",
                            "platform.components: 35 of 128 facts filled (8 records)",
                            "integrations: 38 of 474 facts filled (6 records)",
                            "platform.components[northwind-logs]: gets its name when it is deployed",
                            "region northeurope: northwind-factory; no fact of a component holds it, tests.sameRegion does",
                            "region westeurope: northwind-bus, northwind-events, post-orders, northwind-pricing,"
                                    + " northwind-gateway, northwind-changes, northwind-logs; no fact of a component holds"
                                    + " it, tests.sameRegion does",
                            "orders: detects what the sender sends twice; whether the receiver bears repeats"
                                    + " (delivery.idempotent) is in no template",
                            "web-shop: a message that expires is not set aside, as far as the template says",
                            "not read: microsoft.web/connections: servicebus",
                            "not read: microsoft.insights/diagnosticsettings: to-workspace");
        }

        private static Integer number(Range<BigDecimal> range) {
            return range == null ? null : range.low().intValueExact();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Standard | service-bus-standard",
                "premium | service-bus-premium",
                "[parameters('tier')] | service-bus-basic",
                "[PARAMETERS('tier')] | service-bus-basic",
                "[variables('sku').name] | service-bus-standard",
                "[variables('sku')['name']] | service-bus-standard",
                "[concat('Stan', toLower('DARD'))] | service-bus-standard",
                "[format('{0}{1}', 'Stan', 'dard')] | service-bus-standard",
                "[parameters('open')] |",
                "[variables('itself')] |",
                "[if(true, 'Standard', 'Premium')] |",
                "[concat('Standard'] |",
                "[concat('Standard'', )] |",
                "[(] |",
                "Platinum |"
            })
    void takes_a_tier_that_the_template_says(String expression, String product) {
        Run run = run("""
                "parameters": {"tier": {"type": "string", "defaultValue": "Basic"}, "open": {"type": "string"}},
                "variables": {"sku": {"name": "Standard"}, "itself": "[concat(variables('itself'), 'x')]"},
                "resources": [{"type": "Microsoft.ServiceBus/namespaces", "name": "bus", "sku": {"name": "%s"}}]
                """.formatted(expression));
        assertThat(only(run).product()).isEqualTo(product);
        assertThat(run.err().contains("which product it is depends on sku.name"))
                .isEqualTo(product == null);
    }

    @Test
    void does_not_blow_up_what_refers_to_itself_over_and_over() {
        StringBuilder variables = new StringBuilder("\"v0\": \"Standard\"");
        for (int i = 1; i < 50; i++) {
            variables.append(", \"v%1$d\": \"[concat(variables('v%2$d'), variables('v%2$d'))]\"".formatted(i, i - 1));
        }
        Run run = run(
                "\"variables\": {" + variables + "}, \"resources\": [{\"type\": \"Microsoft.ServiceBus/namespaces\","
                        + " \"name\": \"bus\", \"sku\": {\"name\": \"[variables('v49')]\"}}]");
        assertThat(only(run).product()).isNull();
    }

    @Test
    void goes_into_nested_templates_with_what_they_are_given() {
        Run run = run("""
                "languageVersion": "2.0",
                "resources": {
                  "module": {"type": "Microsoft.Resources/deployments", "name": "module", "properties": {
                    "expressionEvaluationOptions": {"scope": "inner"},
                    "parameters": {"tier": {"value": "Premium"}},
                    "template": {
                      "parameters": {"tier": {"type": "string", "defaultValue": "Standard"}},
                      "resources": [{"type": "Microsoft.EventHub/namespaces", "name": "hubs", "sku": {"name": "[parameters('tier')]"}}]
                    }}},
                  "linked": {"type": "Microsoft.Resources/deployments", "name": "more", "properties": {"templateLink": {}}},
                  "known": {"existing": true, "type": "Microsoft.EventHub/namespaces", "name": "not deployed here"},
                  "never": {"condition": false, "type": "Microsoft.EventHub/namespaces", "name": "never"}
                }
                """);
        assertThat(only(run).product()).isEqualTo("event-hubs-premium");
        assertThat(run.notes()).contains("not read: linked templates: more");
    }

    @Test
    void knows_the_products_of_the_library_by_their_ids() {
        assertThat(Run.of("azure", "samples/azure-template.json")
                        .project()
                        .platform()
                        .components())
                .allSatisfy(each ->
                        assertThat(Capabilities.standard().find(each.product())).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"resources\": []} | , $schema: found nothing, expected the schema of a deployment template,"
                        + " 2014-04-01-preview to 2019-08-01",
                "{\"$schema\": \"@\"} | , resources: found nothing, expected the resources of a template",
                "{\"$schema\": \"@\", \"languageVersion\": \"3.0\", \"resources\": []}"
                        + " | , languageVersion: found \"3.0\", expected 1.x or 2.x",
                "{\"$schema\": \"@\", \"resources\": [{}]} | , resources[0].type: found nothing, expected the type of a resource",
                "{\"$schema\": \"@\", \"resources\": [1]} | , resources[0]: found \"1\", expected an object",
                "{\"$schema\": \"@\", \"resources\": [ | , line 1, column 110: no JSON: Unexpected end-of-input: expected close marker for Array"
            })
    void refuses_what_is_none_and_says_where(String text, String problem) throws IOException {
        Path file = Files.writeString(folder.resolve("t.json"), text.replace("@", SCHEMA));
        Run run = Run.of("azure", file.toString());
        assertThat(run.err()).startsWith("import: " + file + problem).hasLineCount(1);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-01", "2019-04-01-preview"})
    void refuses_a_version_that_is_not_known(String version) throws IOException {
        Path file = Files.writeString(
                folder.resolve("t.json"),
                "{\"$schema\": \"" + SCHEMA.replace("2019-04-01", version) + "\", \"resources\": []}");
        assertThat(Run.of("azure", file.toString()).err()).contains(", $schema: found \"https://schema.");
    }

    private Run run(String parts) {
        try {
            Path file = folder.resolve("template.json");
            Files.writeString(file, "{\"$schema\": \"" + SCHEMA + "\", " + parts + "}");
            Run run = Run.of("azure", file.toString());
            assertThat(run.code()).as(run.err()).isZero();
            return run;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Component only(Run run) {
        List<Component> components = run.project().platform().components();
        assertThat(components).hasSize(1);
        return components.get(0);
    }
}
