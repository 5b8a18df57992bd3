package io.github.checklist4j.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactTreeTest {
    private static final ExtensionKey<String> COLOUR = new ExtensionKey<>("acme.colour", String.class);
    private static final ExtensionKey<String> SIZE = new ExtensionKey<>("acme.size", String.class);

    private final Project project = ProjectBuilder.builder()
            .id("p")
            .asOf(LocalDate.of(2026, 11, 24))
            .systems(List.of(
                    ConnectedSystemBuilder.builder().id("erp").name("ERP").build(),
                    ConnectedSystemBuilder.builder().id("a.b[1]").purpose("odd").build()))
            .goals(List.of())
            .integrations(List.of(IntegrationBuilder.builder()
                    .id("orders")
                    .source("erp")
                    .via(List.of("bus", "api"))
                    .volume(new Volume(Range.exact(BigDecimal.TEN), null, null, null, null, null))
                    .build()))
            .costs(new Costs(null, null, new Money(BigDecimal.ONE, "EUR"), null, null, null, null))
            .waivers(List.of(new Waiver("task", List.of("systems[erp]"), null, null, null, null)))
            .extensions(Extensions.none().with(COLOUR, "red").with(SIZE, "large"))
            .build();

    @Nested
    class What_is_known {
        @Test
        void is_listed_in_the_order_of_declaration_and_a_record_of_a_list_by_its_id() {
            assertThat(FactTree.known(project))
                    .containsExactly(
                            "asOf",
                            "goals",
                            "systems",
                            "systems[erp].name",
                            "systems[a.b[1]].purpose",
                            "integrations",
                            "integrations[orders].source",
                            "integrations[orders].via",
                            "integrations[orders].volume.recordsPerDay",
                            "costs.budget",
                            "waivers",
                            "waivers[0].task",
                            "waivers[0].subjects",
                            "extensions.acme.colour",
                            "extensions.acme.size");
        }

        @Test
        void is_nothing_where_only_the_id_is() {
            assertThat(FactTree.known(ProjectBuilder.builder().id("p").build())).isEmpty();
        }

        @Test
        void is_given_with_the_value_that_stands_at_its_path() {
            assertThat(FactTree.facts(project)).isNotEmpty().allSatisfy((path, value) -> assertThat(value)
                    .isEqualTo(FactTree.value(project, path)));
        }

        @Test
        void can_be_read_path_by_path() {
            for (String path : FactTree.known(project)) {
                assertThat(FactTree.value(project, path)).as(path).isNotNull();
            }
            assertThat(FactTree.value(project, "systems[erp].name")).isEqualTo("ERP");
            assertThat(FactTree.value(project, "systems[a.b[1]].purpose")).isEqualTo("odd");
            assertThat(FactTree.value(project, "waivers[0].task")).isEqualTo("task");
            assertThat(FactTree.value(project, "extensions.acme.size")).isEqualTo("large");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "systems[erp].purpose",
                "architecture.version",
                "integrations[orders].volume.peakFactor",
                "extensions.acme.weight"
            })
    void what_is_unknown_is_null_however_deep(String path) {
        assertThat(FactTree.value(project, path)).isNull();
    }

    @Nested
    class A_change {
        @Test
        void of_one_fact_leaves_the_others() {
            Project changed = FactTree.with(project, "systems[erp].name", "Ledger");
            assertThat(FactTree.value(changed, "systems[erp].name")).isEqualTo("Ledger");
            assertThat(FactTree.known(changed)).isEqualTo(FactTree.known(project));
            assertThat(FactTree.with(changed, "systems[erp].name", "ERP")).isEqualTo(project);
        }

        @Test
        void to_null_forgets_the_fact() {
            Project forgotten = FactTree.with(project, "systems[erp].name", null);
            assertThat(FactTree.known(forgotten))
                    .doesNotContain("systems[erp].name")
                    .contains("systems[a.b[1]].purpose");
            Project extension = FactTree.with(project, "extensions.acme.colour", null);
            assertThat(FactTree.known(extension))
                    .doesNotContain("extensions.acme.colour")
                    .contains("extensions.acme.size");
        }

        @Test
        void creates_the_records_on_the_way() {
            Project learned = FactTree.with(ProjectBuilder.builder().id("p").build(), "architecture.version", "2");
            assertThat(FactTree.value(learned, "architecture.version")).isEqualTo("2");
            Project extended =
                    FactTree.with(ProjectBuilder.builder().id("p").build(), "extensions.acme.colour", "blue");
            assertThat(extended.extensions()).isEqualTo(Extensions.none().with(COLOUR, "blue"));
        }

        @Test
        void that_breaks_a_rule_of_the_facts_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FactTree.with(project, "integrations[orders].source", "shop"))
                    .withMessageContaining("the id of one of systems");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "colour, 'Project has no colour'",
        "systems[erp].colour, 'ConnectedSystem has no colour'",
        "systems[shop].name, 'there is no element shop'",
        "goals[g].document, 'there is no element g'",
        "systems[erp], 'it names a record, not a fact'",
        "name.first, 'nothing stands below a String'",
        "systems[erp.name, 'a bracket is not closed'",
    })
    void a_path_that_names_no_fact_is_refused(String path, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactTree.value(project, path))
                .withMessage(path + " is no path of a fact: " + reason);
    }
}
