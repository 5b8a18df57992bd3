package io.github.checklist4j.strategy;

import static io.github.checklist4j.strategy.Sample.exact;
import static io.github.checklist4j.strategy.TaskAssert.assertTask;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.Delivery.Guarantee;
import io.github.checklist4j.facts.Delivery.Retry;
import io.github.checklist4j.facts.DeliveryBuilder;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration.Trigger;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.ProcessingBuilder;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Requirements;
import io.github.checklist4j.facts.TimelinessBuilder;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagingRulesTest {
    private static TaskAssert assertThat(IntegrationBuilder integration, Component... components) {
        return assertTask("pattern.messaging-reliable", project(integration, components));
    }

    private static ProjectBuilder project(IntegrationBuilder integration, Component... components) {
        return Sample.project()
                .architecture(null)
                .systems(List.of(
                        Sample.system("shop").availabilityPercent(exact("99.9")).build(),
                        Sample.system("erp").availabilityPercent(exact("99.9")).build()))
                .platform(new Platform(
                        List.of(components), null, null, new Requirements(null, null, exact("99.5"), null, null), null))
                .integrations(List.of(integration.build()));
    }

    private static DeliveryBuilder reliable() {
        return DeliveryBuilder.builder()
                .durable(true)
                .retry(Retry.BACK_OFF)
                .deadLetter(true)
                .idempotent(true)
                .orderingNeeded(false);
    }

    private static IntegrationBuilder queued(DeliveryBuilder delivery) {
        return Sample.orders().via(List.of()).delivery(delivery.build());
    }

    private static Component component(String id, String product) {
        return ComponentBuilder.builder().id(id).product(product).build();
    }

    @Nested
    class Whoever_receives {
        @Test
        void has_to_bear_repeats_whatever_the_broker_detects() {
            Component bus = component("bus", "service-bus-standard");
            assertThat(queued(reliable()), bus).isSatisfied();
            assertThat(queued(reliable().idempotent(null)).via(List.of("bus")), bus)
                    .isUnknownWithout("integrations[orders].delivery.idempotent");
            assertThat(queued(reliable().idempotent(false)).via(List.of("bus")), bus)
                    .isViolatedBy("idempotency integrations[orders]");
        }

        @ParameterizedTest
        @EnumSource(names = {"AT_LEAST_ONCE", "BEST_EFFORT"})
        void has_to_bear_repeats_of_a_call_that_may_be_delivered_twice(Guarantee guarantee) {
            DeliveryBuilder once = DeliveryBuilder.builder()
                    .retry(Retry.NONE)
                    .compensation(true)
                    .receiverMayBeDown(false)
                    .lossTolerated(true)
                    .idempotent(false);
            assertThat(waiting(once)).isSatisfied();
            assertThat(waiting(once.guarantee(guarantee))).isViolatedBy("idempotency integrations[orders]");
        }

        @ParameterizedTest
        @EnumSource(names = {"AT_MOST_ONCE", "BEST_EFFORT"})
        void may_lose_what_is_delivered_at_most_once_only_where_that_is_tolerated(Guarantee guarantee) {
            assertThat(queued(reliable().guarantee(guarantee).lossTolerated(true)))
                    .isSatisfied();
            assertThat(queued(reliable().guarantee(guarantee).lossTolerated(false)))
                    .isViolatedBy("loss integrations[orders]");
            assertThat(queued(reliable().guarantee(guarantee)))
                    .isUnknownWithout("integrations[orders].delivery.lossTolerated");
        }

        @Test
        void gets_another_order_from_a_workflow_that_runs_in_parallel() {
            Component flow = component("flow", "logic-apps-standard");
            IntegrationBuilder loop = queued(reliable().orderingNeeded(true)).via(List.of("flow"));
            assertThat(loop, flow).isUnknownWithout("integrations[orders].delivery.orderingProvided");
            assertThat(
                            loop.processing(ProcessingBuilder.builder()
                                    .maxInFlight(exact("20"))
                                    .build()),
                            flow)
                    .isViolatedBy("ordering integrations[orders]");
            assertThat(
                            loop.delivery(reliable()
                                    .orderingNeeded(true)
                                    .orderingProvided(true)
                                    .build()),
                            flow)
                    .isSatisfied();
        }
    }

    private static IntegrationBuilder waiting(DeliveryBuilder delivery) {
        return Sample.orders()
                .style(MessageStyle.SYNCHRONOUS)
                .trigger(Trigger.REQUEST)
                .endpoint(EndpointKind.REST_API)
                .via(List.of())
                .patterns(List.of(Pattern.REAL_TIME_SYNC))
                .payload(new Payload(exact("1000"), exact("1"), List.of()))
                .timeliness(patient(Duration.ofSeconds(1)).build())
                .delivery(delivery.build());
    }

    private static TimelinessBuilder patient(Duration p95) {
        return TimelinessBuilder.builder()
                .userWaits(true)
                .processWaits(false)
                .latencyP95(Range.exact(p95))
                .freshnessTolerance(Range.exact(Duration.ZERO));
    }

    private static DeliveryBuilder retried() {
        return reliable().durable(null).deadLetter(null).receiverMayBeDown(false);
    }

    @Nested
    class A_synchronous_call {
        @Test
        void has_to_be_available_as_often_as_the_target_says() {
            assertThat(waiting(retried())).isSatisfied();
            ProjectBuilder project = project(waiting(retried()))
                    .systems(List.of(
                            Sample.system("shop")
                                    .availabilityPercent(exact("90"))
                                    .build(),
                            Sample.system("erp")
                                    .availabilityPercent(exact("90"))
                                    .build()));
            assertTask("pattern.messaging-reliable", project)
                    .isViolatedBy("synchronous-availability integrations[orders]");
            assertTask("pattern.messaging-reliable", project(waiting(retried())).platform(null))
                    .isUnknownWithout("platform.requirements.availabilityPercent");
        }

        @Test
        void may_take_as_long_as_the_stated_budget_says_else_as_long_as_is_usual() {
            TimelinessBuilder four = patient(Duration.ofSeconds(4));
            assertThat(waiting(retried()).timeliness(four.build())).isViolatedBy("synchronous integrations[orders]");
            assertThat(waiting(retried())
                            .timeliness(
                                    four.latencyBudget(Duration.ofSeconds(5)).build()))
                    .isSatisfied();
        }
    }

    @Test
    void a_chosen_pattern_that_does_not_fit_is_advice_with_those_that_do() {
        assertThat(queued(reliable()).trigger(Trigger.REQUEST))
                .isSatisfied()
                .advises(
                        "integrations[orders]: integrations[orders].trigger: REQUEST; expected is one of USER_ACTION, EVENT,"
                                + " SCHEDULE");
    }
}
