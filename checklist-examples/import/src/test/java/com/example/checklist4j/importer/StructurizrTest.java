package com.example.checklist4j.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Stakeholder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructurizrTest {
    @TempDir
    private Path folder;

    @Nested
    class A_workspace {
        private final Run run = Run.of("structurizr", "samples/structurizr-workspace.json");
        private final Project project = run.project();

        @Test
        void names_the_project() {
            assertThat(project.id()).isEqualTo("northwind-orders");
            assertThat(project.name()).isEqualTo("Northwind Orders");
        }

        @Test
        void gives_its_systems_and_people() {
            assertThat(project.systems())
                    .extracting(ConnectedSystem::id)
                    .containsExactly("dataverse", "finance-and-operations", "data-warehouse", "web-shop");
            assertThat(project.systems().get(0).purpose()).isEqualTo("Holds customers and their orders.");
            assertThat(project.stakeholders())
                    .containsExactly(
                            new Stakeholder("order-clerk", "Order Clerk", null, null),
                            new Stakeholder("customer", "Customer", null, null));
        }

        @Test
        void gives_the_relationships_between_systems_once_each() {
            assertThat(project.integrations())
                    .extracting(Integration::id)
                    .containsExactly(
                            "dataverse-to-finance-and-operations",
                            "finance-and-operations-to-data-warehouse",
                            "web-shop-to-dataverse",
                            "web-shop-to-finance-and-operations");
        }

        @Test
        void gives_what_an_arrow_says() {
            Integration orders = project.integrations().get(0);
            assertThat(orders.name()).isEqualTo("Sends orders to [Azure Service Bus]");
            assertThat(orders.source()).isEqualTo("dataverse");
            assertThat(orders.target()).isEqualTo("finance-and-operations");
            assertThat(orders.style()).isEqualTo(MessageStyle.ASYNCHRONOUS);
            assertThat(orders.endpoint()).isEqualTo(EndpointKind.SERVICE_BUS);
        }

        @Test
        void says_how_much_it_filled_and_what_it_did_not_read() {
            assertThat(run.notes())
                    .containsExactly(
                            "stakeholders: 2 of 6 facts filled (2 records)",
                            "systems: 7 of 44 facts filled (4 records)",
                            "integrations: 17 of 316 facts filled (4 records)",
                            "views: architecture.diagram wants a link to one of them",
                            "integrations: source and target are where an arrow starts and ends: who calls whom; look"
                                    + " whether the data flows the same way",
                            "web-shop-to-finance-and-operations: the technology \"OData\" names no interface that the"
                                    + " facts know",
                            "not read: parts of the model: enterprise, deploymentNodes",
                            "not read: parts of the workspace: views, documentation",
                            "not read: relationships of what is no system: 1");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"facts\": 1} | found an object, expected a Structurizr workspace: a model with softwareSystems or people",
                "[] | found a list, expected an object",
                "{\"model\": {\"people\": [{\"id\": \"1\"}]}} | model.people[0].name: found nothing, expected a name",
                "{\"model\": {\"people\": {}}} | model.people: found an object, expected a list",
                "{\"model\": {\"softwareSystems\": [{\"name\": \"A\", \"id\": 1, \"relationships\": [{\"sourceId\": \"1\","
                        + " \"destinationId\": \"2\"}]}]}}"
                        + " | model.softwareSystems[0].relationships[0].destinationId: found \"2\", expected the id of an"
                        + " element of the model"
            })
    void refuses_what_is_none_and_says_where(String text, String problem) throws IOException {
        Path file = Files.writeString(folder.resolve("w.json"), text);
        String place = problem.startsWith("found") ? ": " : ", ";
        assertThat(Run.of("structurizr", file.toString())).isEqualTo(Run.refused(file + place + problem));
    }
}
