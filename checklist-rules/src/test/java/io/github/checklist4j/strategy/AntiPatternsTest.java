package io.github.checklist4j.strategy;

import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static io.github.checklist4j.strategy.FitSample.between;
import static io.github.checklist4j.strategy.FitSample.exactly;
import static io.github.checklist4j.strategy.FitSample.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.checklist.IntegrationStrategyChecklist;
import io.github.checklist4j.facts.Delivery.Retry;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.IdentityBuilder;
import io.github.checklist4j.facts.Integration.Trigger;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.PlannedTest.Kind;
import io.github.checklist4j.facts.Processing.Vehicle;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.rules.RuleResult;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AntiPatternsTest {
    @Test
    void each_has_a_basis_with_its_source() {
        assertThat(FitSample.of().rules()).hasSize(17).allSatisfy((id, rule) -> {
            assertThat(id).matches("[a-z]+(-[a-z]+)*");
            assertThat(rule.because()).containsPattern("20\\d\\d-\\d\\d");
            assertThat(IntegrationStrategyChecklist.checklist().task(rule.task()))
                    .isPresent();
        });
    }

    @Test
    void the_result_speaks_of_absence_and_shows_the_facts_that_prove_presence() {
        var result = FitSample.of(
                        "style", MessageStyle.SYNCHRONOUS,
                        "payload.bytes", exactly(64_001),
                        "payload.rows", exactly(5))
                .test("synchronous-volume");
        assertThat(result.verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(result.told())
                .containsExactly(
                        "integrations[i].style SYNCHRONOUS; expected is not SYNCHRONOUS",
                        "integrations[i].payload.bytes 64001 bytes; expected is at most small-payload 64000 bytes");
    }

    @Nested
    class Calls {
        private final FitSample chatty = FitSample.of(
                "source",
                "a",
                "target",
                "b",
                "systems",
                List.of("a", "b"),
                "systems[a].hosting",
                Hosting.CLOUD,
                "systems[b].hosting",
                Hosting.ON_PREMISES,
                "volume.recordsPerDay",
                exactly(1_001),
                "processing.batchSize",
                exactly(1));

        @Test
        void one_by_one_across_the_boundary() {
            present("chatty-calls", chatty);
            absent("chatty-calls", chatty.with("volume.recordsPerDay", exactly(1_000)));
            absent("chatty-calls", chatty.with("systems[b].hosting", Hosting.CLOUD));
            absent("chatty-calls", chatty.with("target", ""));
            FitSample batched = chatty.with("processing.batchSize", exactly(50));
            absent("chatty-calls", batched.with("design.crossesPerRecord", false));
            present("chatty-calls", batched.with("design.crossesPerRecord", true));
            unknown("chatty-calls", batched, "integrations[i].design.crossesPerRecord");
            unknown("chatty-calls", chatty.without("systems[b].hosting"), "systems[b].hosting");
            unknown("chatty-calls", chatty.without("source"), "integrations[i].source");
            unknown("chatty-calls", chatty.without("systems"), "systems");
        }

        @Test
        void batches_inside_a_plug_in() {
            FitSample plugIn = FitSample.of(
                    "endpoint", EndpointKind.DATAVERSE_PLUG_IN,
                    "processing.vehicle", Vehicle.SINGLE,
                    "processing.maxInFlight", exactly(1));
            absent("batch-in-plug-in", plugIn);
            present("batch-in-plug-in", plugIn.with("processing.vehicle", Vehicle.EXECUTE_MULTIPLE));
            FitSample parallel = plugIn.with("processing.maxInFlight", exactly(2));
            present("batch-in-plug-in", parallel);
            absent("batch-in-plug-in", parallel.with("endpoint", EndpointKind.DATAVERSE_WEB_API));
            unknown(
                    "batch-in-plug-in",
                    plugIn.without("processing.vehicle", "processing.maxInFlight"),
                    "integrations[i].processing.vehicle",
                    "integrations[i].processing.maxInFlight");
        }

        @Test
        void data_exported_by_business_event() {
            FitSample event = FitSample.of(
                    "endpoint", EndpointKind.FINANCE_OPERATIONS_BUSINESS_EVENT, "payload.rows", exactly(2));
            present("export-by-business-event", event);
            absent("export-by-business-event", event.with("payload.rows", exactly(1)));
            absent("export-by-business-event", event.with("endpoint", EndpointKind.SERVICE_BUS));
            unknown("export-by-business-event", event.without("payload.rows"), "integrations[i].payload.rows");
        }
    }

    @Nested
    class Style {
        private final FitSample sync = FitSample.of("style", MessageStyle.SYNCHRONOUS);
        private final FitSample async = FitSample.of("style", MessageStyle.ASYNCHRONOUS);

        @Test
        void synchronous_for_a_large_volume() {
            FitSample small = sync.with(
                    "payload.bytes", exactly(64_000),
                    "payload.rows", exactly(100),
                    "endpoint", EndpointKind.FINANCE_OPERATIONS_CUSTOM_SERVICE,
                    "volume.recordsPerDay", exactly(50_000),
                    "volume.activeHours", exactly(10),
                    "volume.peakFactor", exactly(1));
            absent("synchronous-volume", small);
            present("synchronous-volume", small.with("payload.rows", exactly(101)));
            FitSample busy = small.with("volume.recordsPerDay", exactly(50_001));
            present("synchronous-volume", busy);
            absent("synchronous-volume", busy.with("endpoint", EndpointKind.DATAVERSE_WEB_API));
            absent("synchronous-volume", async);
            unknown("synchronous-volume", busy.without("endpoint"), "integrations[i].endpoint");
            unknown(
                    "synchronous-volume",
                    small.with("payload.bytes", between(1, 64_001)),
                    "integrations[i].payload.bytes");
        }

        @Test
        void real_time_without_need() {
            String freshness = "timeliness.freshnessTolerance";
            present("real-time-without-need", sync.with(freshness, seconds(60)));
            absent("real-time-without-need", sync.with(freshness, seconds(59)));
            absent("real-time-without-need", async);
            unknown("real-time-without-need", sync, "integrations[i].timeliness.freshnessTolerance");
            unknown("real-time-without-need", FitSample.of(freshness, seconds(60)), "integrations[i].style");
        }

        @Test
        void budget_that_is_longer_than_people_or_machines_wait() {
            FitSample waiting =
                    sync.with("timeliness.userWaits", true, "timeliness.latencyBudget", Duration.ofSeconds(3));
            FitSample nobody = waiting.with("timeliness.userWaits", false);
            present("long-budget", waiting);
            absent("long-budget", waiting.with("timeliness.latencyBudget", Duration.ofSeconds(2)));
            absent("long-budget", waiting.without("timeliness.latencyBudget"));
            present("long-budget", nobody.with("trigger", Trigger.USER_ACTION));
            absent("long-budget", nobody.with("trigger", Trigger.EVENT));
            present(
                    "long-budget",
                    nobody.with("trigger", Trigger.EVENT, "timeliness.latencyBudget", Duration.ofSeconds(61)));
            absent("long-budget", waiting.with("style", MessageStyle.ASYNCHRONOUS));
            unknown(
                    "long-budget",
                    waiting.without("timeliness.userWaits"),
                    "integrations[i].timeliness.userWaits",
                    "integrations[i].trigger");
        }
    }

    @Nested
    class Volumes {
        @Test
        void spike() {
            FitSample nightly = FitSample.of(
                    "volume.activeHours",
                    exactly(10),
                    "volume.peakFactor",
                    exactly(13),
                    FitSample.UTILISATION,
                    exactly("0.51"));
            present("spike", nightly);
            absent("spike", nightly.with("volume.peakFactor", exactly(12)));
            absent("spike", nightly.with(FitSample.UTILISATION, exactly("0.5")));
            unknown("spike", nightly.without(FitSample.UTILISATION), FitSample.UTILISATION);
            unknown("spike", nightly.without("volume.activeHours"), "integrations[i].volume.activeHours");
        }

        @Test
        void migration_by_dual_write() {
            FitSample load = FitSample.of("endpoint", EndpointKind.DUAL_WRITE, "volume.initialRows", exactly(500_001));
            present("migration-by-dual-write", load);
            absent("migration-by-dual-write", load.with("volume.initialRows", exactly(500_000)));
            absent("migration-by-dual-write", load.with("endpoint", EndpointKind.DATABASE));
            unknown(
                    "migration-by-dual-write",
                    load.without("volume.initialRows"),
                    "integrations[i].volume.initialRows");
        }

        @Test
        void flood_of_data_events() {
            FitSample events = FitSample.of(
                    "endpoint", EndpointKind.FINANCE_OPERATIONS_DATA_EVENT,
                    "volume.recordsPerDay", exactly(500_000),
                    "volume.activeHours", exactly(10),
                    "volume.peakFactor", exactly("1.2"));
            absent("data-event-flood", events);
            present("data-event-flood", events.with("volume.peakFactor", exactly("1.3")));
            present(
                    "data-event-flood",
                    events.with("volume.peakFactor", exactly(1), "volume.recordsPerDay", exactly(500_001)));
            absent(
                    "data-event-flood",
                    events.with("endpoint", EndpointKind.SERVICE_BUS, "volume.peakFactor", exactly(9)));
            unknown("data-event-flood", events.without("volume.peakFactor"), "integrations[i].volume.peakFactor");
        }

        @Test
        void single_account() {
            FitSample account = FitSample.of("identities", List.of("s"), FitSample.UTILISATION, exactly("1.01"));
            present("single-account", account);
            present("single-account", account.with("identities[s].users", exactly(1)));
            absent("single-account", account.with("identities[s].users", exactly(2)));
            absent("single-account", account.with(FitSample.UTILISATION, exactly(1)));
            unknown("single-account", account.with("identities[s].users", between(1, 2)), "identities[s].users");
            unknown("single-account", account.without(FitSample.UTILISATION), FitSample.UTILISATION);
        }

        @Test
        void single_account_while_nobody_lists_the_integrations() {
            Project project = ProjectBuilder.builder()
                    .id("p")
                    .identities(List.of(
                            IdentityBuilder.builder().id("s").users(exactly(1)).build()))
                    .build();
            RuleResult result = StandardRules.antiPatterns().stream()
                    .filter(rule -> rule.id().equals("anti-pattern.single-account"))
                    .map(rule -> rule.judge(IntegrationStrategy.assessor().evaluation(project, null)))
                    .findFirst()
                    .orElseThrow();
            assertThat(result.found()).singleElement().satisfies(found -> assertThat(found.missing())
                    .containsExactly("integrations"));
        }
    }

    @Nested
    class Deliveries {
        @Test
        void retry_against_throttling() {
            FitSample client = FitSample.of(
                    "endpoint", EndpointKind.DATAVERSE_WEB_API,
                    "style", MessageStyle.ASYNCHRONOUS,
                    "delivery.retry", Retry.BACK_OFF,
                    "delivery.honoursRetryAfter", true);
            String id = "retry-against-throttling";
            absent(id, client);
            present(id, client.with("delivery.retry", Retry.FIXED_INTERVAL));
            present(id, client.with("delivery.retry", Retry.NONE));
            FitSample deaf = client.with("delivery.honoursRetryAfter", false);
            present(id, deaf);
            absent(id, deaf.with("endpoint", EndpointKind.FILE));
            absent(id, deaf.with("style", MessageStyle.SYNCHRONOUS, "timeliness.userWaits", true));
            FitSample watched = deaf.with(
                    "style", MessageStyle.SYNCHRONOUS, "timeliness.userWaits", false, "trigger", Trigger.EVENT);
            present(id, watched);
            absent(id, watched.with("trigger", Trigger.USER_ACTION));
            unknown(
                    id,
                    deaf.without("style"),
                    "integrations[i].style",
                    "integrations[i].timeliness.userWaits",
                    "integrations[i].trigger");
            unknown(id, client.without("delivery.retry"), "integrations[i].delivery.retry");
        }

        @Test
        void webhook_for_what_must_not_be_lost() {
            FitSample webhook = FitSample.of("endpoint", EndpointKind.WEBHOOK, "delivery.lossTolerated", false);
            present("webhook-must-not-lose", webhook);
            absent("webhook-must-not-lose", webhook.with("delivery.lossTolerated", true));
            absent("webhook-must-not-lose", webhook.with("endpoint", EndpointKind.SERVICE_BUS));
            unknown("webhook-must-not-lose", webhook.without("endpoint"), "integrations[i].endpoint");
        }
    }

    @Nested
    class Operation {
        @Test
        void flags_and_signals() {
            present("secrets-in-code", FitSample.of("design.secretsInCode", true));
            absent("secrets-in-code", FitSample.of("design.secretsInCode", false));
            unknown("secrets-in-code", FitSample.of(), "integrations[i].design.secretsInCode");
            present("monitor-on-path", FitSample.of("design.monitorOnPath", true));
            absent("monitor-on-path", FitSample.of("design.monitorOnPath", false));
            unknown("monitor-on-path", FitSample.of(), "integrations[i].design.monitorOnPath");
            present("telemetry-flood", FitSample.of("design.signalsPerMessage", exactly(11)));
            absent("telemetry-flood", FitSample.of("design.signalsPerMessage", exactly(10)));
            unknown(
                    "telemetry-flood",
                    FitSample.of("design.signalsPerMessage", between(5, 15)),
                    "integrations[i].design.signalsPerMessage");
        }
    }

    @Nested
    class Tests {
        private final FitSample load = FitSample.of(
                "tests", List.of("t"),
                "tests[t].kind", Kind.PERFORMANCE,
                "tests[t].integrations", List.of("i"),
                "tests[t].peakRecordsPer5Minutes", exactly(1_000),
                "tests[t].realisticRoles", true,
                "frequency", Duration.ofHours(1),
                "volume.recordsPerDay", exactly(40_000),
                "volume.activeHours", exactly(10),
                "volume.peakFactor", exactly(3));

        @Test
        void as_administrator() {
            absent("test-as-administrator", load);
            present("test-as-administrator", load.with("tests[t].realisticRoles", false));
            unknown("test-as-administrator", load.without("tests[t].realisticRoles"), "tests[t].realisticRoles");
        }

        @Test
        void below_peak() {
            absent("test-below-peak", load);
            FitSample low = load.with("tests[t].peakRecordsPer5Minutes", exactly(999));
            present("test-below-peak", low);
            absent("test-below-peak", low.with("tests[t].kind", Kind.USER_EXPERIENCE));
            absent("test-below-peak", low.with("tests[t].integrations", List.of()));
            unknown("test-below-peak", low.without("tests[t].integrations"), "tests[t].integrations");
            unknown(
                    "test-below-peak",
                    load.without("tests[t].peakRecordsPer5Minutes"),
                    "tests[t].peakRecordsPer5Minutes");
            unknown("test-below-peak", low.without("volume.peakFactor"), "integrations[i].volume.peakFactor");
        }

        @Test
        void below_peak_is_unknown_while_the_integrations_are() {
            unknown("test-below-peak", load.without("integrations"), "integrations");
        }
    }

    private static void present(String id, FitSample sample) {
        var result = sample.test(id);
        assertThat(result.verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(result.reasons()).isNotEmpty();
    }

    private static void absent(String id, FitSample sample) {
        var result = sample.test(id);
        assertThat(result.verdict()).isEqualTo(SATISFIED);
        assertThat(result.reasons()).isEmpty();
    }

    private static void unknown(String id, FitSample sample, String... missing) {
        var result = sample.test(id);
        assertThat(result.verdict()).isEqualTo(UNKNOWN);
        assertThat(result.missing()).containsExactly(missing);
    }
}
