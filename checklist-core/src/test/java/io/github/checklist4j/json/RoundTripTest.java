package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final ChecklistJson JSON = ChecklistJson.standard();

    private static Project project() {
        return ProjectBuilder.builder()
                .id("p")
                .name("Caf\u00e9 \u2013 \"north\"\n")
                .asOf(LocalDate.of(2026, 1, 31))
                .systems(List.of(
                        ConnectedSystemBuilder.builder().id("crm").build(),
                        ConnectedSystemBuilder.builder().id("erp").build()))
                .integrations(List.of(IntegrationBuilder.builder()
                        .id("orders")
                        .source("crm")
                        .target("erp")
                        .style(MessageStyle.ASYNCHRONOUS)
                        .via(List.of())
                        .frequency(Duration.ofMinutes(5))
                        .volume(new Volume(
                                Range.exact(new BigDecimal("20000")),
                                Range.between(new BigDecimal("8"), new BigDecimal("10")),
                                new Range<>(BigDecimal.ONE, new BigDecimal("2.5"), BigDecimal.TEN),
                                null,
                                null,
                                null))
                        .build()))
                .build();
    }

    @Test
    void writes_components_in_declaration_order_and_leaves_absent_ones_out() {
        assertThat(JSON.write(project())).isEqualTo("""
                {
                  "id": "p",
                  "name": "Café – \\"north\\"\\n",
                  "asOf": "2026-01-31",
                  "systems": [
                    {
                      "id": "crm"
                    },
                    {
                      "id": "erp"
                    }
                  ],
                  "integrations": [
                    {
                      "id": "orders",
                      "source": "crm",
                      "target": "erp",
                      "style": "ASYNCHRONOUS",
                      "via": [],
                      "frequency": "PT5M",
                      "volume": {
                        "recordsPerDay": 20000,
                        "activeHours": {
                          "low": 8,
                          "high": 10
                        },
                        "peakFactor": {
                          "low": 1,
                          "likely": 2.5,
                          "high": 10
                        }
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void reads_back_what_it_wrote() {
        assertThat(JSON.read(JSON.write(project()), Project.class)).isEqualTo(project());
    }

    @Test
    void reads_and_writes_streams_in_utf_8() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(project(), out);
        assertThat(JSON.read(new ByteArrayInputStream(out.toByteArray()), Project.class))
                .isEqualTo(project());
    }

    @Test
    void reads_a_record_that_is_no_project() {
        assertThat(JSON.read("{\"id\": \"crm\", \"name\": null}", ConnectedSystem.class))
                .isEqualTo(ConnectedSystemBuilder.builder().id("crm").build());
    }
}
