package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Reason;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.PlatformBuilder;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.RequirementsBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What helps against a chain that is down too often depends on which link is the weakest. */
class AvailabilityRemedyTest {
    private static ConnectedSystem system(String id, String percent) {
        return ConnectedSystemBuilder.builder()
                .id(id)
                .availabilityPercent(Range.exact(new BigDecimal(percent)))
                .build();
    }

    private static List<String> remedies(String source, String target, MessageStyle style) {
        ProjectBuilder project = ProjectBuilder.builder()
                .id("project")
                .systems(List.of(system("shop", source), system("erp", target)))
                .platform(PlatformBuilder.builder()
                        .components(List.of())
                        .requirements(RequirementsBuilder.builder()
                                .availabilityPercent(Range.exact(new BigDecimal("99.9")))
                                .build())
                        .build())
                .integrations(List.of(IntegrationBuilder.builder()
                        .id("orders")
                        .source("shop")
                        .target("erp")
                        .via(List.of())
                        .style(style)
                        .build()));
        return IntegrationStrategy.assessor().assess(project.build()).findings().stream()
                .filter(finding -> finding.rule().equals("platform.resilience-adequate.availability"))
                .map(Finding::reasons)
                .flatMap(List::stream)
                .map(Reason::remedy)
                .toList();
    }

    @Test
    void is_no_queue_where_the_source_is_the_weakest() {
        assertThat(remedies("99", "99.9", MessageStyle.ASYNCHRONOUS))
                .containsExactly(
                        "raise the availability of the source, or agree on another target: no queue holds what is not sent");
    }

    @Test
    void is_a_queue_before_the_target_where_that_is_the_weakest() {
        assertThat(remedies("99.9", "99", MessageStyle.ASYNCHRONOUS))
                .containsExactly("put a durable queue before systems[erp], or raise its availability");
    }

    @Test
    void is_to_wait_no_longer_where_a_caller_waits() {
        assertThat(remedies("99.9", "99", MessageStyle.SYNCHRONOUS))
                .containsExactly(
                        "exchange the data asynchronously over a durable queue before systems[erp], or raise its"
                                + " availability");
    }
}
