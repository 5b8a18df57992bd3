package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.DeliveryBuilder;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Azure side of the worked example: every figure that the reference prints. */
class AzureExampleTest {
    @Test
    void takes_66_7_credits_a_second_of_a_standard_namespace() {
        Utilisation credits = onBus(0, 20_000, "service-bus.standard.credits");
        assertThat(rounded(credits.used().low())).isEqualTo("66.7");
        assertThat(rounded(credits.ratio().low().movePointRight(2))).isEqualTo("6.7");
    }

    @Test
    void takes_33_3_credits_more_for_each_filter() {
        BigDecimal without =
                onBus(0, 20_000, "service-bus.standard.credits").used().low();
        BigDecimal with =
                onBus(1, 20_000, "service-bus.standard.credits").used().low();
        assertThat(rounded(with.subtract(without))).isEqualTo("33.3");
    }

    @Test
    void fills_64_percent_of_a_5_GB_queue_while_the_receiver_is_down_for_4_hours() {
        Utilisation backlog = onBus(0, 20_000, "service-bus.queue-partitioned");
        assertThat(backlog.used().low()).isEqualByComparingTo("3200000000");
        assertThat(backlog.ratio().low()).isEqualByComparingTo("0.64");
        assertThat(backlog.now().verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void bursts_a_5_GB_queue_with_messages_of_40_KB() {
        Utilisation backlog = onBus(0, 40_000, "service-bus.queue-partitioned");
        assertThat(backlog.used().low()).isEqualByComparingTo("6400000000");
        assertThat(backlog.now().verdict()).isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void piles_up_no_more_than_the_records_of_the_day_and_of_each_day() {
        assertThat(outage(Duration.ofHours(20)).used().low()).isEqualByComparingTo("8000000000");
        assertThat(outage(Duration.ofHours(49)).used().low()).isEqualByComparingTo("16800000000");
    }

    @Test
    void runs_60000_actions_of_a_consumption_logic_app_and_crosses_in_month_14() {
        Component app = ComponentBuilder.builder()
                .id("app")
                .product("logic-apps-consumption")
                .build();
        Utilisation actions = Flow.utilisation(
                Flow.capacity(through(app, 20_000, Duration.ofHours(4))), "logic-apps.consumption.actions");
        assertThat(actions.used().low()).isEqualByComparingTo("60000");
        assertThat(actions.ratio().low()).isEqualByComparingTo("0.6");
        assertThat(actions.crossing().month()).contains(14);
    }

    @Test
    void piles_up_nothing_where_the_receiver_is_never_down() {
        assertThat(backlog(DeliveryBuilder.builder().receiverMayBeDown(false)).used())
                .isEqualTo(Interval.ZERO);
        assertThat(backlog(DeliveryBuilder.builder().receiverMayBeDown(true)).missing())
                .containsExactly("integrations[orders-to-erp].processing.outage");
        assertThat(backlog(DeliveryBuilder.builder()).missing())
                .containsExactly(
                        "integrations[orders-to-erp].processing.outage",
                        "integrations[orders-to-erp].delivery.receiverMayBeDown");
    }

    private static Utilisation backlog(DeliveryBuilder delivery) {
        Project project = through(bus(0).build(), 20_000, null);
        Integration integration = IntegrationBuilder.builder(
                        project.integrations().get(0))
                .delivery(delivery.build())
                .build();
        return Flow.utilisation(
                Flow.capacity(ProjectBuilder.builder(project)
                        .integrations(List.of(integration))
                        .build()),
                "service-bus.queue-partitioned");
    }

    private static Utilisation outage(Duration outage) {
        return Flow.utilisation(
                Flow.capacity(through(bus(0).build(), 20_000, outage)), "service-bus.queue-partitioned");
    }

    private static Utilisation onBus(int filters, long bytes, String id) {
        return Flow.utilisation(Flow.capacity(through(bus(filters).build(), bytes, Duration.ofHours(4))), id);
    }

    private static ComponentBuilder bus(int filters) {
        return ComponentBuilder.builder()
                .id("bus")
                .product("service-bus-standard")
                .filters(Flow.exact(filters))
                .storageBytes(Flow.exact(5_000_000_000L));
    }

    private static Project through(Component component, long bytes, Duration outage) {
        Flow flow = Flow.example();
        return flow.project(flow.integration("orders-to-erp")
                        .endpoint(EndpointKind.REST_API)
                        .via(List.of(component.id()))
                        .delivery(DeliveryBuilder.builder()
                                .receiverMayBeDown(true)
                                .build())
                        .payload(new Payload(Flow.exact(bytes), Flow.exact(1), null))
                        .processing(flow.processing()
                                .actionsPerRecord(Flow.exact(6))
                                .outage(outage)
                                .build())
                        .build())
                .platform(new Platform(List.of(component), null, null, null, null))
                .build();
    }

    private static String rounded(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
