package io.github.checklist4j.strategy;

import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static io.github.checklist4j.facts.Pattern.AGGREGATION;
import static io.github.checklist4j.facts.Pattern.ASYNCHRONOUS;
import static io.github.checklist4j.facts.Pattern.BATCHING;
import static io.github.checklist4j.facts.Pattern.BIDIRECTIONAL_SYNC;
import static io.github.checklist4j.facts.Pattern.EMBEDDING;
import static io.github.checklist4j.facts.Pattern.ONE_WAY_SYNC;
import static io.github.checklist4j.facts.Pattern.PULL;
import static io.github.checklist4j.facts.Pattern.PUSH;
import static io.github.checklist4j.facts.Pattern.REAL_TIME_SYNC;
import static io.github.checklist4j.strategy.FitSample.between;
import static io.github.checklist4j.strategy.FitSample.exactly;
import static io.github.checklist4j.strategy.FitSample.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Component.Role;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration.Direction;
import io.github.checklist4j.facts.Integration.Trigger;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.facts.Range;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PatternFitTest {
    @ParameterizedTest
    @EnumSource
    void of_nothing_known_nothing_can_be_told(Pattern pattern) {
        assertThat(FitSample.of().fit(pattern).verdict()).isEqualTo(UNKNOWN);
    }

    @Nested
    class Real_time {
        private final FitSample lookup = FitSample.of(
                "timeliness.userWaits", true,
                "timeliness.latencyP95", Range.exact(Duration.ofMillis(800)),
                "timeliness.latencyBudget", Duration.ofSeconds(1),
                "payload.bytes", exactly(2_000),
                "payload.rows", exactly(1),
                "trigger", Trigger.USER_ACTION,
                "delivery.receiverMayBeDown", false,
                "via", List.of(),
                "endpoint", EndpointKind.REST_API);

        @Test
        void fits_a_small_quick_call_that_somebody_waits_for() {
            assertThat(lookup.fit(REAL_TIME_SYNC).verdict()).isEqualTo(SATISFIED);
        }

        @Test
        void does_not_fit_when_one_criterion_fails() {
            assertUnfit(lookup.with("payload.bytes", exactly(64_001)));
            assertUnfit(lookup.with("payload.rows", exactly(101)));
            assertUnfit(lookup.with("timeliness.latencyP95", seconds(2)));
            assertUnfit(lookup.with("trigger", Trigger.SCHEDULE));
            assertUnfit(lookup.with("delivery.receiverMayBeDown", true));
            assertUnfit(lookup.with("timeliness.userWaits", false, "timeliness.processWaits", false));
        }

        @Test
        void lets_the_stated_budget_count_and_the_usual_wait_where_there_is_none() {
            FitSample slow = lookup.with("timeliness.latencyP95", seconds(3)).without("timeliness.latencyBudget");
            FitSample machine = slow.with("timeliness.userWaits", false, "timeliness.processWaits", true);
            assertUnfit(slow);
            assertThat(slow.with("timeliness.latencyBudget", Duration.ofSeconds(9))
                            .fit(REAL_TIME_SYNC)
                            .verdict())
                    .isEqualTo(SATISFIED);
            assertUnfit(machine); // a user starts it
            assertThat(machine.with("trigger", Trigger.EVENT)
                            .fit(REAL_TIME_SYNC)
                            .verdict())
                    .isEqualTo(SATISFIED);
            assertUnfit(machine.with("trigger", Trigger.EVENT, "timeliness.latencyP95", seconds(61)));
        }

        @Test
        void counts_a_middleware_on_the_way_as_a_call_more_but_not_a_gateway() {
            FitSample on = lookup.with("via", List.of("c"), "platform.components", List.of("c"));
            assertThat(on.with("platform.components[c].role", Role.GATEWAY)
                            .fit(REAL_TIME_SYNC)
                            .verdict())
                    .isEqualTo(SATISFIED);
            assertUnfit(on.with("platform.components[c].role", Role.MIDDLEWARE));
            assertMissing(on.fit(REAL_TIME_SYNC), "platform.components[c].role");
            assertMissing(lookup.without("via").fit(REAL_TIME_SYNC), "integrations[i].via");
            assertMissing(on.without("platform.components").fit(REAL_TIME_SYNC), "platform.components");
        }

        @Test
        void holds_the_volume_of_a_finance_and_operations_client_against_the_policy() {
            FitSample calls = lookup.with(
                    "endpoint", EndpointKind.FINANCE_OPERATIONS_ODATA,
                    "volume.recordsPerDay", exactly(20_000),
                    "volume.activeHours", exactly(10));
            assertThat(calls.with("volume.peakFactor", exactly("2.5"))
                            .fit(REAL_TIME_SYNC)
                            .verdict())
                    .isEqualTo(SATISFIED);
            assertUnfit(calls.with("volume.peakFactor", exactly("2.6")));
            assertMissing(calls.fit(REAL_TIME_SYNC), "integrations[i].volume.peakFactor");
        }

        @Test
        void names_exactly_what_is_missing() {
            assertMissing(lookup.without("payload.bytes").fit(REAL_TIME_SYNC), "integrations[i].payload.bytes");
            assertMissing(
                    lookup.with("timeliness.latencyP95", Range.between(Duration.ofMillis(500), Duration.ofSeconds(2)))
                            .fit(REAL_TIME_SYNC),
                    "integrations[i].timeliness.latencyP95");
            assertMissing(
                    FitSample.of().fit(REAL_TIME_SYNC),
                    "integrations[i].timeliness.userWaits",
                    "integrations[i].timeliness.processWaits",
                    "integrations[i].timeliness.latencyP95",
                    "integrations[i].trigger",
                    "integrations[i].payload.bytes",
                    "integrations[i].payload.rows",
                    "integrations[i].delivery.receiverMayBeDown",
                    "integrations[i].via",
                    "integrations[i].endpoint",
                    "integrations[i].volume.recordsPerDay",
                    "integrations[i].volume.peakFactor",
                    "integrations[i].volume.activeHours");
        }

        @Test
        void asks_who_waits_only_where_that_matters() {
            FitSample anybody = lookup.without("timeliness.userWaits");
            assertMissing(
                    anybody.fit(REAL_TIME_SYNC),
                    "integrations[i].timeliness.userWaits",
                    "integrations[i].timeliness.processWaits");
            assertThat(anybody.with("timeliness.processWaits", true)
                            .fit(REAL_TIME_SYNC)
                            .verdict())
                    .isEqualTo(SATISFIED);
            assertUnfit(anybody.with("timeliness.latencyP95", seconds(90)));
            assertMissing(
                    anybody.with("timeliness.processWaits", true)
                            .without("timeliness.latencyP95")
                            .fit(REAL_TIME_SYNC),
                    "integrations[i].timeliness.latencyP95");
        }

        private void assertUnfit(FitSample sample) {
            assertThat(sample.fit(REAL_TIME_SYNC).verdict()).isEqualTo(NOT_SATISFIED);
        }
    }

    @Test
    void asynchronous_fits_when_nobody_waits_and_the_data_may_be_older() {
        FitSample feed = FitSample.of(
                "timeliness.userWaits", false,
                "timeliness.processWaits", false,
                "timeliness.freshnessTolerance", seconds(1));
        assertThat(feed.fit(ASYNCHRONOUS).verdict()).isEqualTo(SATISFIED);
        assertThat(feed.with("timeliness.userWaits", true).fit(ASYNCHRONOUS).verdict())
                .isEqualTo(NOT_SATISFIED);
        assertThat(feed.with("timeliness.processWaits", true).fit(ASYNCHRONOUS).verdict())
                .isEqualTo(NOT_SATISFIED);
        assertThat(feed.with("timeliness.freshnessTolerance", seconds(0))
                        .fit(ASYNCHRONOUS)
                        .verdict())
                .isEqualTo(NOT_SATISFIED);
        assertMissing(
                FitSample.of("timeliness.userWaits", false).fit(ASYNCHRONOUS),
                "integrations[i].timeliness.processWaits",
                "integrations[i].timeliness.freshnessTolerance");
    }

    @Test
    void push_fits_when_the_receiver_keeps_up_or_a_queue_stands_between() {
        FitSample events = FitSample.of(
                "trigger", Trigger.EVENT,
                "delivery.durable", false,
                "volume.recordsPerDay", exactly(20_000),
                "volume.activeHours", exactly(10),
                "volume.peakFactor", exactly(3),
                "processing.receiverRecordsPerHour", exactly(6_000));
        assertThat(events.fit(PUSH).verdict()).isEqualTo(SATISFIED);
        FitSample slower = events.with("processing.receiverRecordsPerHour", exactly(5_999));
        assertThat(slower.fit(PUSH).verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(slower.with("delivery.durable", true).fit(PUSH).verdict()).isEqualTo(SATISFIED);
        assertThat(events.with("trigger", Trigger.REQUEST).fit(PUSH).verdict()).isEqualTo(NOT_SATISFIED);
        assertMissing(
                events.without("delivery.durable", "processing.receiverRecordsPerHour")
                        .fit(PUSH),
                "integrations[i].delivery.durable",
                "integrations[i].processing.receiverRecordsPerHour");
        assertMissing(
                events.with("processing.receiverRecordsPerHour", between(5_000, 7_000))
                        .fit(PUSH),
                "integrations[i].processing.receiverRecordsPerHour");
    }

    @Test
    void pull_fits_when_the_interval_does_and_polls_find_something() {
        FitSample poll = FitSample.of(
                "trigger", Trigger.SCHEDULE,
                "frequency", Duration.ofMinutes(5),
                "timeliness.freshnessTolerance", seconds(300),
                "timeliness.emptyPollShare", exactly("0.8"));
        assertThat(poll.fit(PULL).verdict()).isEqualTo(SATISFIED);
        assertThat(poll.with("timeliness.freshnessTolerance", seconds(299))
                        .fit(PULL)
                        .verdict())
                .isEqualTo(NOT_SATISFIED);
        assertThat(poll.with("timeliness.emptyPollShare", exactly("0.81"))
                        .fit(PULL)
                        .verdict())
                .isEqualTo(NOT_SATISFIED);
        assertThat(poll.with("trigger", Trigger.EVENT).fit(PULL).verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(FitSample.of("trigger", Trigger.REQUEST).fit(PULL).verdict()).isEqualTo(SATISFIED);
        assertMissing(poll.without("frequency").fit(PULL), "integrations[i].frequency");
        assertMissing(
                poll.without("trigger", "timeliness.emptyPollShare").fit(PULL),
                "integrations[i].trigger",
                "integrations[i].timeliness.emptyPollShare");
    }

    @Test
    void one_way_fits_a_single_owner() {
        FitSample master = FitSample.of("design.multipleOwners", false, "direction", Direction.ONE_WAY);
        assertThat(master.fit(ONE_WAY_SYNC).verdict()).isEqualTo(SATISFIED);
        assertThat(master.with("design.multipleOwners", true).fit(ONE_WAY_SYNC).verdict())
                .isEqualTo(NOT_SATISFIED);
        assertThat(master.with("direction", Direction.BIDIRECTIONAL)
                        .fit(ONE_WAY_SYNC)
                        .verdict())
                .isEqualTo(NOT_SATISFIED);
        assertMissing(master.without("direction").fit(ONE_WAY_SYNC), "integrations[i].direction");
    }

    @Test
    void bidirectional_fits_several_owners_with_a_conflict_rule_within_the_bounds() {
        FitSample shared = FitSample.of(
                "design.multipleOwners",
                true,
                "direction",
                Direction.BIDIRECTIONAL,
                "design.conflictRule",
                true,
                "endpoint",
                EndpointKind.DUAL_WRITE,
                "payload.rows",
                exactly(1_000),
                "volume.initialRows",
                exactly(500_000));
        assertThat(shared.fit(BIDIRECTIONAL_SYNC).verdict()).isEqualTo(SATISFIED);
        assertThat(shared.with("design.conflictRule", false)
                        .fit(BIDIRECTIONAL_SYNC)
                        .verdict())
                .isEqualTo(NOT_SATISFIED);
        FitSample large = shared.with("payload.rows", exactly(1_001));
        assertThat(large.fit(BIDIRECTIONAL_SYNC).verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(large.with("endpoint", EndpointKind.REST_API)
                        .fit(BIDIRECTIONAL_SYNC)
                        .verdict())
                .isEqualTo(SATISFIED);
        assertThat(shared.with("volume.initialRows", exactly(500_001))
                        .fit(BIDIRECTIONAL_SYNC)
                        .verdict())
                .isEqualTo(NOT_SATISFIED);
        assertMissing(
                shared.without("volume.initialRows", "endpoint").fit(BIDIRECTIONAL_SYNC),
                "integrations[i].endpoint",
                "integrations[i].volume.initialRows");
    }

    @Test
    void aggregation_and_embedding_follow_what_the_data_is_for() {
        assertThat(FitSample.of("design.totalsSuffice", true).fit(AGGREGATION).verdict())
                .isEqualTo(SATISFIED);
        assertThat(FitSample.of("design.totalsSuffice", false).fit(AGGREGATION).verdict())
                .isEqualTo(NOT_SATISFIED);
        assertMissing(FitSample.of().fit(AGGREGATION), "integrations[i].design.totalsSuffice");
        assertThat(FitSample.of("design.viewOnly", true).fit(EMBEDDING).verdict())
                .isEqualTo(SATISFIED);
        assertThat(FitSample.of("design.viewOnly", false).fit(EMBEDDING).verdict())
                .isEqualTo(NOT_SATISFIED);
        assertMissing(FitSample.of().fit(EMBEDDING), "integrations[i].design.viewOnly");
    }

    @Test
    void batching_fits_when_a_record_may_wait_for_its_batch() {
        FitSample hourly =
                FitSample.of("frequency", Duration.ofHours(1), "timeliness.freshnessTolerance", seconds(3_600));
        assertThat(hourly.fit(BATCHING).verdict()).isEqualTo(SATISFIED);
        assertThat(hourly.with("timeliness.freshnessTolerance", seconds(3_599))
                        .fit(BATCHING)
                        .verdict())
                .isEqualTo(NOT_SATISFIED);
        assertThat(FitSample.of("timeliness.freshnessTolerance", seconds(0))
                        .fit(BATCHING)
                        .verdict())
                .isEqualTo(NOT_SATISFIED);
        assertMissing(hourly.without("frequency").fit(BATCHING), "integrations[i].frequency");
    }

    @Test
    void shows_what_of_it_does_not_hold() {
        FitSample both = FitSample.of("design.multipleOwners", false, "direction", Direction.BIDIRECTIONAL);
        assertThat(both.fit(ONE_WAY_SYNC).told())
                .containsExactly("integrations[i].direction BIDIRECTIONAL; expected is ONE_WAY");
    }

    static void assertMissing(FitSample.Judged fit, String... paths) {
        assertThat(fit.verdict()).isEqualTo(UNKNOWN);
        assertThat(fit.missing()).containsExactly(paths);
    }
}
