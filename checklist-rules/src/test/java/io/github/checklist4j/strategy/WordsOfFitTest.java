package io.github.checklist4j.strategy;

import static io.github.checklist4j.facts.Pattern.BATCHING;
import static io.github.checklist4j.facts.Pattern.PULL;
import static io.github.checklist4j.facts.Pattern.PUSH;
import static io.github.checklist4j.facts.Pattern.REAL_TIME_SYNC;
import static io.github.checklist4j.strategy.FitSample.between;
import static io.github.checklist4j.strategy.FitSample.exactly;
import static io.github.checklist4j.strategy.FitSample.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration.Trigger;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.PlannedTest.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsOfFitTest {
    private final FitSample busy = FitSample.of(
            "style", MessageStyle.SYNCHRONOUS,
            "payload.bytes", exactly("64000.5555"),
            "payload.rows", exactly(5),
            "volume.recordsPerDay", between(1_000, 2_000),
            "volume.activeHours", exactly(10),
            "volume.peakFactor", exactly(3));

    @Test
    void a_quantity_is_shown_beside_the_parameter_that_bounds_it() {
        assertThat(busy.fit(REAL_TIME_SYNC).told())
                .containsExactly(
                        "integrations[i].payload.bytes 64000.5555 bytes; expected is at most small-payload 64000 bytes");
        assertThat(busy.with("trigger", Trigger.SCHEDULE, "timeliness.emptyPollShare", exactly("0.825"))
                        .fit(PULL)
                        .told())
                .contains(
                        "integrations[i].timeliness.emptyPollShare 0.825 share; expected is at most empty-poll-share 0.8 share");
    }

    @Test
    void what_is_computed_has_a_name_of_its_own() {
        FitSample events = busy.with("endpoint", EndpointKind.FINANCE_OPERATIONS_DATA_EVENT);
        assertThat(events.with("volume.recordsPerDay", between(1_000_000, 2_000_000))
                        .test("data-event-flood")
                        .told())
                .containsExactly(
                        "integrations[i].endpoint FINANCE_OPERATIONS_DATA_EVENT;"
                                + " expected is not FINANCE_OPERATIONS_DATA_EVENT",
                        "records in the busiest 5 minutes 25000–50000 records;"
                                + " expected at most data-events.burst 5000 records");
        assertThat(events.with("volume.peakFactor", exactly(1), "volume.recordsPerDay", exactly(500_001))
                        .test("data-event-flood")
                        .told())
                .contains("records an hour 50000.1 records; expected at most data-events.hour 50000 records");
        assertThat(busy.with("utilisation", exactly("0.6"), "volume.peakFactor", exactly(30))
                        .test("spike")
                        .told())
                .containsExactly(
                        "share of the day in the busiest 5 minutes 0.25; expected at most spike-share 0.1",
                        "utilisation 0.6; expected at most spike-utilisation 0.5");
    }

    @Test
    void two_quantities_that_are_compared_are_both_shown() {
        assertThat(busy.with("trigger", Trigger.EVENT, "delivery.durable", false)
                        .with("processing.receiverRecordsPerHour", exactly(200))
                        .fit(PUSH)
                        .told())
                .containsExactly(
                        "integrations[i].delivery.durable false; expected is true",
                        "records an hour at the peak 300–600 records;"
                                + " expected at most integrations[i].processing.receiverRecordsPerHour 200 records");
        assertThat(busy.with("frequency", Duration.ofSeconds(5), "timeliness.freshnessTolerance", seconds(1))
                        .fit(BATCHING)
                        .told())
                .contains("integrations[i].frequency PT5S;"
                        + " expected is at most integrations[i].timeliness.freshnessTolerance PT1S");
    }

    @Test
    void whoever_waits_does_so_for_the_stated_budget_or_as_long_as_is_usual() {
        FitSample waiting = busy.with(
                "payload.bytes",
                exactly(1),
                "timeliness.userWaits",
                true,
                "integrations[i].timeliness.latencyP95",
                seconds(3));
        assertThat(waiting.fit(REAL_TIME_SYNC).told())
                .containsExactly("integrations[i].timeliness.latencyP95 PT3S; expected at most the usual wait PT2S");
        assertThat(waiting.with("integrations[i].timeliness.latencyBudget", Duration.ofSeconds(1))
                        .fit(REAL_TIME_SYNC)
                        .told())
                .containsExactly(
                        "integrations[i].timeliness.latencyP95 PT3S; expected at most integrations[i].timeliness.latencyBudget PT1S");
        assertThat(waiting.with("integrations[i].timeliness.latencyBudget", Duration.ofSeconds(4))
                        .test("long-budget")
                        .told())
                .contains("integrations[i].timeliness.latencyBudget PT4S; expected at most the usual wait PT2S");
    }

    @Test
    void facts_of_other_records_are_shown_where_they_stand() {
        FitSample crossing = busy.with("source", "a", "target", "b", "systems", List.of("a", "b"))
                .with("systems[a].hosting", Hosting.CLOUD, "systems[b].hosting", Hosting.ON_PREMISES)
                .with("design.crossesPerRecord", true, "volume.recordsPerDay", exactly(2_000));
        assertThat(crossing.test("chatty-calls").told())
                .contains(
                        "systems[a].hosting CLOUD; expected is not CLOUD",
                        "systems[b].hosting ON_PREMISES; expected is not ON_PREMISES",
                        "integrations[i].volume.recordsPerDay 2000 records/day; expected is at most chatty-records 1000 records/day",
                        "integrations[i].design.crossesPerRecord true; expected is false");
    }

    @Test
    void facts_of_a_test_are_shown_where_they_stand() {
        FitSample tested = busy.with("tests", List.of("t"))
                .with("tests[t].kind", Kind.PERFORMANCE, "tests[t].integrations", List.of("i"))
                .with("tests[t].peakRecordsPer5Minutes", exactly(20), "tests[t].realisticRoles", false);
        assertThat(tested.test("test-as-administrator").told())
                .containsExactly("tests[t].realisticRoles false; expected is true");
        assertThat(tested.test("test-below-peak").told())
                .containsExactly(
                        "tests[t].kind PERFORMANCE; expected is not one of PERFORMANCE, END_TO_END",
                        "planned peak of integrations[i] 25–50 records/5 minutes;"
                                + " expected at most tests[t].peakRecordsPer5Minutes 20 records/5 minutes");
    }

    @Test
    void an_account_is_shown_with_its_users_and_its_use() {
        assertThat(FitSample.of("identities", List.of("svc"), "utilisation", exactly(2))
                        .test("single-account")
                        .told())
                .containsExactly(
                        "identities[svc].users 1; expected above 1", "utilisation 200 %; expected at most 100 %");
    }
}
