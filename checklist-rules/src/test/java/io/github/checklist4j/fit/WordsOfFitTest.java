package io.github.checklist4j.fit;

import static io.github.checklist4j.facts.Pattern.BATCHING;
import static io.github.checklist4j.facts.Pattern.PULL;
import static io.github.checklist4j.facts.Pattern.PUSH;
import static io.github.checklist4j.facts.Pattern.REAL_TIME_SYNC;
import static io.github.checklist4j.fit.Sample.between;
import static io.github.checklist4j.fit.Sample.exactly;
import static io.github.checklist4j.fit.Sample.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.PlannedTest.Kind;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is expected, and what was seen, as people read it. */
class WordsOfFitTest {
    private final Sample busy = Sample.of(
            "style", MessageStyle.SYNCHRONOUS,
            "payload.bytes", exactly("64000.5555"),
            "payload.rows", exactly(5),
            "volume.recordsPerDay", between(1_000, 2_000),
            "volume.activeHours", exactly(10),
            "volume.peakFactor", exactly(3));

    @Test
    void a_number_is_shown_with_its_unit_and_three_decimals_at_most() {
        assertThat(told(busy.fit(REAL_TIME_SYNC).explanation()))
                .contains(
                        "payload.bytes is at most 64000 bytes; seen payload.bytes 64000.556 bytes",
                        "payload.rows is at most 100 rows; seen payload.rows 5 rows",
                        "calls in a row is at most 1; seen calls in a row at least 1");
        assertThat(told(busy.with("timeliness.emptyPollShare", exactly("0.125"))
                        .fit(PULL)
                        .explanation()))
                .contains("timeliness.emptyPollShare is at most 0.8; seen timeliness.emptyPollShare 0.125");
    }

    @Test
    void what_is_computed_has_a_name_of_its_own() {
        assertThat(told(busy.test("data-event-flood")))
                .contains(
                        "records in the busiest 5 minutes is above 5000 records; seen records in the busiest 5 minutes 25–50 records",
                        "records an hour is above 50000 records; seen records an hour 100–200 records");
        assertThat(told(busy.with("utilisation", exactly("0.5")).test("spike")))
                .contains(
                        "share of the day in the busiest 5 minutes is above 0.1; "
                                + "seen share of the day in the busiest 5 minutes 0.025",
                        "utilisation is above 0.5; seen utilisation 0.5");
        assertThat(told(busy.with("timeliness.freshnessTolerance", seconds(60)).test("real-time-without-need")))
                .contains("timeliness.freshnessTolerance is at least PT1M; seen timeliness.freshnessTolerance PT1M");
    }

    @Test
    void two_quantities_that_are_compared_are_both_shown() {
        assertThat(told(busy.with("processing.receiverRecordsPerHour", exactly(400))
                        .fit(PUSH)
                        .explanation()))
                .contains(
                        "records an hour at the peak is at most processing.receiverRecordsPerHour; "
                                + "seen records an hour at the peak 300–600 records, processing.receiverRecordsPerHour 400 records");
        assertThat(told(busy.with("frequency", Duration.ofSeconds(5))
                        .fit(BATCHING)
                        .explanation()))
                .contains("frequency is at most timeliness.freshnessTolerance; "
                        + "seen frequency PT5S, timeliness.freshnessTolerance at least PT0S");
    }

    @Test
    void whoever_waits_does_so_for_the_stated_budget_or_as_long_as_is_usual() {
        Sample waiting = busy.with("timeliness.userWaits", true, "timeliness.latencyP95", seconds(1));
        assertThat(told(waiting.fit(REAL_TIME_SYNC).explanation()))
                .contains("timeliness.latencyP95 is at most the usual wait; "
                        + "seen timeliness.latencyP95 PT1S, the usual wait PT2S");
        assertThat(told(waiting.with("timeliness.latencyBudget", Duration.ofSeconds(2))
                        .fit(REAL_TIME_SYNC)
                        .explanation()))
                .contains("timeliness.latencyP95 is at most timeliness.latencyBudget; "
                        + "seen timeliness.latencyP95 PT1S, timeliness.latencyBudget PT2S");
    }

    @Test
    void of_several_fields_only_those_that_decide_are_shown() {
        Sample fields = Sample.of("payload.fields", List.of("a", "b"))
                .with("payload.fields[a].sent", true, "payload.fields[b].sent", true)
                .with("payload.fields[a].neededFor", List.of(), "payload.fields[b].neededFor", List.of("tax"));
        assertThat(told(fields.test("unused-fields")))
                .contains("payload.fields[a].neededFor is none; seen integrations[i].payload.fields[a].neededFor none")
                .noneMatch(words -> words.contains("fields[b]"));
    }

    @Test
    void endpoints_are_listed() {
        assertThat(told(busy.with("endpoint", EndpointKind.WEBHOOK).test("synchronous-volume")))
                .contains("endpoint is FINANCE_OPERATIONS_ODATA or FINANCE_OPERATIONS_CUSTOM_SERVICE; "
                        + "seen integrations[i].endpoint WEBHOOK");
    }

    @Test
    void facts_of_other_records_are_shown_by_the_way_that_leads_there() {
        Sample crossing = busy.with("source", "a", "target", "b", "systems", List.of("a", "b"))
                .with("systems[a].hosting", Hosting.CLOUD, "systems[b].hosting", Hosting.ON_PREMISES);
        assertThat(told(crossing.test("chatty-calls")))
                .contains("source.hosting and target.hosting differ; "
                        + "seen systems[a].hosting CLOUD, systems[b].hosting ON_PREMISES");
    }

    @Test
    void facts_of_a_test_are_shown_by_their_own_names() {
        Sample tested = busy.with("tests", List.of("t"))
                .with("tests[t].kind", Kind.PERFORMANCE, "tests[t].integrations", List.of("i"))
                .with("tests[t].peakRecordsPer5Minutes", exactly(20), "tests[t].realisticRoles", true);
        assertThat(told(tested.test("test-as-administrator")))
                .contains("realisticRoles is false; seen tests[t].realisticRoles true");
        assertThat(told(tested.test("test-below-peak")))
                .contains("records in the busiest 5 minutes is above peakRecordsPer5Minutes; "
                        + "seen records in the busiest 5 minutes 25–50 records, peakRecordsPer5Minutes 20 records");
    }

    @Test
    void an_account_is_shown_with_its_users_and_its_use() {
        assertThat(told(Sample.of("identities", List.of("svc"), "utilisation", exactly(2))
                        .test("single-account")))
                .contains("users is at most 1; seen users 1", "utilisation is above 1; seen utilisation 2");
    }

    @Test
    void an_anti_pattern_is_shown_by_its_id() {
        assertThat(AntiPatterns.ofTests()).hasToString("[test-as-administrator, test-below-peak]");
    }

    private static List<String> told(Explanation explanation) {
        String seen = explanation.observed().stream()
                .map(each -> (each.what() + " " + each.value() + " " + each.unit()).strip())
                .collect(Collectors.joining(", "));
        return Stream.concat(
                        Stream.of(explanation.condition() + (seen.isEmpty() ? "" : "; seen " + seen)),
                        explanation.parts().stream().flatMap(part -> told(part).stream()))
                .toList();
    }
}
