package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.DeliveryBuilder;
import io.github.checklist4j.facts.DesignBuilder;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration.Trigger;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.facts.PlannedTestBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final String PATH = "integrations[x].";

    @Test
    void a_client_has_to_wait_as_long_as_it_is_asked_however_little_it_uses() {
        DeliveryBuilder backOff = DeliveryBuilder.builder().retry(Delivery.Retry.BACK_OFF);
        assertThat(retryAfter(backOff.honoursRetryAfter(true).build(), null)).isEqualTo(Verdict.SATISFIED);
        assertThat(retryAfter(backOff.honoursRetryAfter(false).build(), Trigger.SCHEDULE))
                .isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(retryAfter(backOff.honoursRetryAfter(false).build(), null)).isEqualTo(Verdict.UNKNOWN);
        assertThat(retryAfter(null, Trigger.USER_ACTION)).isEqualTo(Verdict.SATISFIED);
        assertThat(retryAfter(
                        DeliveryBuilder.builder().retry(Delivery.Retry.NONE).build(), Trigger.EVENT))
                .isEqualTo(Verdict.NOT_SATISFIED);
    }

    private static Verdict retryAfter(Delivery delivery, Trigger trigger) {
        return check(
                        integration(EndpointKind.DATAVERSE_WEB_API)
                                .delivery(delivery)
                                .trigger(trigger),
                        null,
                        "client.retry-after")
                .answer()
                .verdict();
    }

    @Test
    void a_webhook_may_strip_a_large_message_only_if_the_receiver_reads_the_row_again() {
        assertThat(payload(EndpointKind.WEBHOOK, 256_000, null, "webhook.payload")
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(payload(EndpointKind.WEBHOOK, 256_001, true, "webhook.payload")
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(payload(EndpointKind.WEBHOOK, 256_001, false, "webhook.payload")
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(payload(EndpointKind.WEBHOOK, 256_001, null, "webhook.payload")
                        .answer()
                        .open()
                        .paths())
                .containsExactly(PATH + "delivery.rereadsLargeMessages");
    }

    @Test
    void a_message_that_may_be_too_large_is_open_while_nobody_reads_the_row_again() {
        IntegrationBuilder webhook = integration(EndpointKind.WEBHOOK)
                .payload(new Payload(Flow.between(256_000, 256_001), null, null))
                .delivery(DeliveryBuilder.builder().rereadsLargeMessages(false).build());
        assertThat(check(webhook, null, "webhook.payload").answer().open().paths())
                .containsExactly(PATH + "payload.bytes");
    }

    @Test
    void a_step_to_a_bus_takes_less() {
        EndpointKind step = EndpointKind.DATAVERSE_SERVICE_BUS_STEP;
        assertThat(payload(step, 192_000, null, "bus-step.payload").answer().verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(payload(step, 192_001, false, "bus-step.payload").answer().verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(check(integration(step).style(MessageStyle.SYNCHRONOUS), null, "bus-step.asynchronous")
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
    }

    private static Check payload(EndpointKind endpoint, long bytes, Boolean rereads, String id) {
        Delivery delivery =
                DeliveryBuilder.builder().rereadsLargeMessages(rereads).build();
        return check(
                integration(endpoint)
                        .payload(new Payload(Flow.exact(bytes), null, null))
                        .delivery(delivery),
                null,
                id);
    }

    @Test
    void a_webhook_carries_only_what_may_be_lost() {
        assertThat(loss(true)).isEqualTo(Verdict.SATISFIED);
        assertThat(loss(false)).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(loss(null)).isEqualTo(Verdict.UNKNOWN);
    }

    private static Verdict loss(Boolean tolerated) {
        Delivery delivery = DeliveryBuilder.builder().lossTolerated(tolerated).build();
        return check(integration(EndpointKind.WEBHOOK).delivery(delivery), null, "webhook.loss")
                .answer()
                .verdict();
    }

    @Test
    void a_caller_of_finance_and_operations_has_a_priority() {
        IntegrationBuilder integration = integration(EndpointKind.FINANCE_OPERATIONS_ODATA);
        String id = "finance-operations.priority-mapped";
        assertThat(check(integration, null, id).answer().open().paths())
                .containsExactly(PATH + "design.priorityMapped");
        integration.design(DesignBuilder.builder().priorityMapped(true).build());
        assertThat(check(integration, null, id).answer().verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_large_volume_runs_off_peak_and_is_load_tested() {
        IntegrationBuilder integration = integration(EndpointKind.FINANCE_OPERATIONS_CUSTOM_SERVICE)
                .design(DesignBuilder.builder().offPeak(false).build());
        PlannedTest test = PlannedTestBuilder.builder()
                .id("load")
                .kind(PlannedTest.Kind.PERFORMANCE)
                .integrations(List.of("x"))
                .build();
        assertThat(check(integration, List.of(), "finance-operations.off-peak")
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(check(integration, List.of(), "finance-operations.load-test")
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(check(integration, List.of(test), "finance-operations.load-test")
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(check(integration, null, "finance-operations.load-test")
                        .answer()
                        .open()
                        .paths())
                .containsExactly("tests");
    }

    @Test
    void a_small_volume_needs_neither() {
        Flow small = Flow.example().withRecords(Flow.exact(16_666));
        IntegrationBuilder integration =
                small.integration("x").endpoint(EndpointKind.FINANCE_OPERATIONS_CUSTOM_SERVICE);
        assertThat(check(integration, null, "finance-operations.off-peak")
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(check(integration, null, "finance-operations.load-test")
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void whoever_calls_a_broker_says_which_one() {
        assertThat(check(integration(EndpointKind.SERVICE_BUS), null, "capacity.tier")
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
    }

    private static IntegrationBuilder integration(EndpointKind endpoint) {
        return Flow.example().integration("x").endpoint(endpoint);
    }

    private static Check check(IntegrationBuilder integration, List<PlannedTest> tests, String id) {
        Capacity capacity = Flow.capacity(
                Flow.example().project(integration.build()).tests(tests).build());
        return capacity.checks().stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
