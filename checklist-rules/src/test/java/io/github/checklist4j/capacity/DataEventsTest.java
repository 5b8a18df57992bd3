package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A system sends so many data events in five minutes and in an hour, whoever they are for. */
class DataEventsTest {
    @Test
    void of_one_system_are_added_up() {
        // each 10,000 records a day in 10 hours with a peak of 3: 250 in five minutes
        assertThat(bursts(events("a", "erp").build(), events("b", "erp").build()))
                .extracting(Utilisation::subject, Utilisation::integrations)
                .containsExactly(tuple("systems[erp]", List.of("a", "b")));
        assertThat(bursts(events("a", "erp").build(), events("b", "erp").build())
                        .get(0)
                        .used()
                        .low())
                .isEqualByComparingTo("500");
    }

    @Test
    void of_an_unknown_system_stand_for_themselves() {
        assertThat(bursts(events("a", null).build(), events("b", "").build()))
                .extracting(Utilisation::subject)
                .containsExactlyInAnyOrder("integrations[a].source", "integrations[b]");
    }

    @Test
    void are_the_first_wall_if_they_are_passed_first_though_another_limit_is_fuller() {
        // the pool is 90 % full and grows by 0.1 %; the events of an hour are half of what is allowed and grow by 50 %
        Integration slow = Flow.example()
                .withRecords(Flow.exact(450_000))
                .withGrowth(Range.exact(new BigDecimal("0.001")))
                .integration("slow")
                .build();
        Integration fast = Flow.example()
                .withRecords(Flow.exact(83_333))
                .withGrowth(Range.exact(new BigDecimal("0.5")))
                .integration("fast")
                .endpoint(EndpointKind.FINANCE_OPERATIONS_DATA_EVENT)
                .source("erp")
                .target("erp")
                .direction(Integration.Direction.ONE_WAY)
                .build();
        Utilisation wall =
                Flow.capacity(project(slow, fast).build()).firstWall().orElseThrow();

        assertThat(wall.id()).isEqualTo("data-events.hour");
        assertThat(wall.crossing().earliest()).isEqualTo(2);
    }

    private static List<Utilisation> bursts(Integration... integrations) {
        return Flow.capacity(project(integrations).build()).utilisations().stream()
                .filter(utilisation -> utilisation.id().equals("data-events.burst"))
                .toList();
    }

    private static ProjectBuilder project(Integration... integrations) {
        return Flow.example()
                .project(integrations)
                .systems(List.of(ConnectedSystemBuilder.builder()
                        .id("erp")
                        .kind(ConnectedSystem.Kind.FINANCE_AND_OPERATIONS)
                        .build()));
    }

    private static IntegrationBuilder events(String id, @Nullable String source) {
        return Flow.example()
                .withRecords(Flow.exact(10_000))
                .integration(id)
                .endpoint(EndpointKind.FINANCE_OPERATIONS_DATA_EVENT)
                .source(source);
    }
}
