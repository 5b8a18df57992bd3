package io.github.checklist4j.fit;

import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static io.github.checklist4j.fit.Sample.between;
import static io.github.checklist4j.fit.Sample.exactly;
import static io.github.checklist4j.fit.Sample.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.checklist.IntegrationStrategyChecklist;
import io.github.checklist4j.facts.ConnectedSystem.Store;
import io.github.checklist4j.facts.Delivery.Retry;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration.Trigger;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Payload.Classification;
import io.github.checklist4j.facts.PlannedTest.Kind;
import io.github.checklist4j.facts.Processing.Vehicle;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AntiPatternsTest {
    @Test
    void the_catalogue_has_unique_ids_and_a_basis_for_each() {
        assertThat(AntiPatterns.all())
                .hasSize(21)
                .doesNotHaveDuplicates()
                .allSatisfy(each -> {
                    assertThat(each.id()).matches("[a-z]+(-[a-z]+)*");
                    assertThat(each.title()).isNotBlank();
                    assertThat(each.basis().reason()).isNotBlank();
                    assertThat(each.basis().source()).containsPattern("20\\d\\d-\\d\\d");
                    assertThat(IntegrationStrategyChecklist.checklist()
                                    .task(each.basis().task()))
                            .isPresent();
                })
                .extracting(AntiPattern::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_result_speaks_of_absence_and_shows_the_facts_that_prove_presence() {
        var result = Sample.of(
                        "style", MessageStyle.SYNCHRONOUS,
                        "payload.bytes", exactly(64_001),
                        "payload.rows", exactly(5))
                .test("synchronous-volume");
        assertThat(result.verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(result.condition()).isEqualTo("no synchronous calls for a large volume");
        assertThat(result.observed())
                .extracting(seen -> seen.what() + " = " + seen.value() + " " + seen.unit())
                .containsExactly("integrations[i].style = SYNCHRONOUS ", "payload.bytes = 64001 bytes");
    }

    @Nested
    class Calls {
        private final Sample chatty = Sample.of(
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
            Sample batched = chatty.with("processing.batchSize", exactly(50));
            absent("chatty-calls", batched.with("design.crossesPerRecord", false));
            present("chatty-calls", batched.with("design.crossesPerRecord", true));
            unknown("chatty-calls", batched, "integrations[i].design.crossesPerRecord");
            unknown("chatty-calls", chatty.without("systems[b].hosting"), "systems[b].hosting");
            unknown("chatty-calls", chatty.without("source"), "integrations[i].source");
            unknown("chatty-calls", chatty.without("systems"), "systems");
        }

        @Test
        void batches_inside_a_plug_in() {
            Sample plugIn = Sample.of(
                    "endpoint", EndpointKind.DATAVERSE_PLUG_IN,
                    "processing.vehicle", Vehicle.SINGLE,
                    "processing.maxInFlight", exactly(1));
            absent("batch-in-plug-in", plugIn);
            present("batch-in-plug-in", plugIn.with("processing.vehicle", Vehicle.EXECUTE_MULTIPLE));
            Sample parallel = plugIn.with("processing.maxInFlight", exactly(2));
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
            Sample event =
                    Sample.of("endpoint", EndpointKind.FINANCE_OPERATIONS_BUSINESS_EVENT, "payload.rows", exactly(2));
            present("export-by-business-event", event);
            absent("export-by-business-event", event.with("payload.rows", exactly(1)));
            absent("export-by-business-event", event.with("endpoint", EndpointKind.SERVICE_BUS));
            unknown("export-by-business-event", event.without("payload.rows"), "integrations[i].payload.rows");
        }
    }

    @Nested
    class Style {
        private final Sample sync = Sample.of("style", MessageStyle.SYNCHRONOUS);
        private final Sample async = Sample.of("style", MessageStyle.ASYNCHRONOUS);

        @Test
        void synchronous_for_a_large_volume() {
            Sample small = sync.with(
                    "payload.bytes", exactly(64_000),
                    "payload.rows", exactly(100),
                    "endpoint", EndpointKind.FINANCE_OPERATIONS_CUSTOM_SERVICE,
                    "volume.recordsPerDay", exactly(50_000),
                    "volume.activeHours", exactly(10),
                    "volume.peakFactor", exactly(1));
            absent("synchronous-volume", small);
            present("synchronous-volume", small.with("payload.rows", exactly(101)));
            Sample busy = small.with("volume.recordsPerDay", exactly(50_001));
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
            unknown("real-time-without-need", Sample.of(freshness, seconds(60)), "integrations[i].style");
        }

        @Test
        void budget_that_is_longer_than_people_or_machines_wait() {
            Sample waiting = sync.with("timeliness.userWaits", true, "timeliness.latencyBudget", Duration.ofSeconds(3));
            Sample nobody = waiting.with("timeliness.userWaits", false);
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
            Sample nightly = Sample.of(
                    "volume.activeHours",
                    exactly(10),
                    "volume.peakFactor",
                    exactly(13),
                    Sample.UTILISATION,
                    exactly("0.51"));
            present("spike", nightly);
            absent("spike", nightly.with("volume.peakFactor", exactly(12)));
            absent("spike", nightly.with(Sample.UTILISATION, exactly("0.5")));
            unknown("spike", nightly.without(Sample.UTILISATION), Sample.UTILISATION);
            unknown("spike", nightly.without("volume.activeHours"), "integrations[i].volume.activeHours");
        }

        @Test
        void migration_by_dual_write() {
            Sample load = Sample.of("endpoint", EndpointKind.DUAL_WRITE, "volume.initialRows", exactly(500_001));
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
            Sample events = Sample.of(
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
            Sample account = Sample.of("identities", List.of("s"), Sample.UTILISATION, exactly("1.01"));
            present("single-account", account);
            present("single-account", account.with("identities[s].users", exactly(1)));
            absent("single-account", account.with("identities[s].users", exactly(2)));
            absent("single-account", account.with(Sample.UTILISATION, exactly(1)));
            unknown("single-account", account.with("identities[s].users", between(1, 2)), "identities[s].users");
            unknown("single-account", account.without(Sample.UTILISATION), Sample.UTILISATION);
        }
    }

    @Nested
    class Deliveries {
        @Test
        void retry_against_throttling() {
            Sample client = Sample.of(
                    "endpoint", EndpointKind.DATAVERSE_WEB_API,
                    "style", MessageStyle.ASYNCHRONOUS,
                    "delivery.retry", Retry.BACK_OFF,
                    "delivery.honoursRetryAfter", true);
            String id = "retry-against-throttling";
            absent(id, client);
            present(id, client.with("delivery.retry", Retry.FIXED_INTERVAL));
            present(id, client.with("delivery.retry", Retry.NONE));
            Sample deaf = client.with("delivery.honoursRetryAfter", false);
            present(id, deaf);
            absent(id, deaf.with("endpoint", EndpointKind.FILE));
            absent(id, deaf.with("style", MessageStyle.SYNCHRONOUS, "timeliness.userWaits", true));
            Sample watched = deaf.with(
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
        void retry_that_does_twice() {
            Sample retry = Sample.of("delivery.retry", Retry.BACK_OFF, "delivery.idempotent", false);
            present("retry-does-twice", retry);
            absent("retry-does-twice", retry.with("delivery.idempotent", true));
            absent("retry-does-twice", retry.with("delivery.retry", Retry.NONE));
            unknown("retry-does-twice", retry.without("delivery.idempotent"), "integrations[i].delivery.idempotent");
        }

        @Test
        void no_error_queue() {
            Sample message = Sample.of("style", MessageStyle.ASYNCHRONOUS, "delivery.deadLetter", false);
            present("no-error-queue", message);
            absent("no-error-queue", message.with("delivery.deadLetter", true));
            absent("no-error-queue", message.with("style", MessageStyle.SYNCHRONOUS));
            unknown("no-error-queue", message.without("delivery.deadLetter"), "integrations[i].delivery.deadLetter");
        }

        @Test
        void webhook_for_what_must_not_be_lost() {
            Sample webhook = Sample.of("endpoint", EndpointKind.WEBHOOK, "delivery.lossTolerated", false);
            present("webhook-must-not-lose", webhook);
            absent("webhook-must-not-lose", webhook.with("delivery.lossTolerated", true));
            absent("webhook-must-not-lose", webhook.with("endpoint", EndpointKind.SERVICE_BUS));
            unknown("webhook-must-not-lose", webhook.without("endpoint"), "integrations[i].endpoint");
        }
    }

    @Nested
    class Data {
        private final Sample copy = Sample.of(
                "target",
                "b",
                "systems",
                List.of("b"),
                "systems[b].store",
                Store.TRANSACTIONAL,
                "payload.fields",
                List.of("total", "name"),
                "payload.fields[total].sent",
                true,
                "payload.fields[total].stored",
                true,
                "payload.fields[total].reportingOnly",
                true,
                "payload.fields[total].neededFor",
                List.of("billing"),
                "payload.fields[name].sent",
                false,
                "payload.fields[name].stored",
                true,
                "payload.fields[name].reportingOnly",
                false,
                "payload.fields[name].neededFor",
                List.of("billing"));

        @Test
        void copied_for_reports() {
            present("copy-for-reports", copy);
            absent("copy-for-reports", copy.with("systems[b].store", Store.ANALYTICAL));
            absent("copy-for-reports", copy.with("payload.fields[total].stored", false));
            absent("copy-for-reports", copy.with("payload.fields", List.of()));
            unknown("copy-for-reports", copy.without("systems[b].store"), "systems[b].store");
            unknown("copy-for-reports", copy.without("payload.fields"), "integrations[i].payload.fields");
            unknown(
                    "copy-for-reports",
                    copy.without("payload.fields[total].reportingOnly", "payload.fields[name].sent"),
                    "integrations[i].payload.fields[total].reportingOnly");
        }

        @Test
        void needed_by_nothing() {
            absent("unused-fields", copy);
            absent("unused-fields", copy.with("payload.fields", List.of()));
            Sample unused = copy.with("payload.fields[name].neededFor", List.of());
            present("unused-fields", unused);
            absent("unused-fields", unused.with("payload.fields[name].stored", false));
            unknown(
                    "unused-fields",
                    copy.without("payload.fields[total].neededFor"),
                    "integrations[i].payload.fields[total].neededFor");
            unknown(
                    "unused-fields",
                    unused.without("payload.fields[name].stored"),
                    "integrations[i].payload.fields[name].stored");
        }

        @Test
        void shows_personal_fields_first() {
            var result = copy.with(
                            "payload.fields[total].neededFor", List.of(),
                            "payload.fields[name].neededFor", List.of(),
                            "payload.fields[name].classification", Classification.PERSONAL)
                    .test("unused-fields");
            assertThat(result.observed().get(0).what()).isEqualTo("integrations[i].payload.fields[name].stored");
        }
    }

    @Nested
    class Operation {
        @Test
        void flags_and_signals() {
            present("secrets-in-code", Sample.of("design.secretsInCode", true));
            absent("secrets-in-code", Sample.of("design.secretsInCode", false));
            unknown("secrets-in-code", Sample.of(), "integrations[i].design.secretsInCode");
            present("monitor-on-path", Sample.of("design.monitorOnPath", true));
            absent("monitor-on-path", Sample.of("design.monitorOnPath", false));
            unknown("monitor-on-path", Sample.of(), "integrations[i].design.monitorOnPath");
            present("telemetry-flood", Sample.of("design.signalsPerMessage", exactly(11)));
            absent("telemetry-flood", Sample.of("design.signalsPerMessage", exactly(10)));
            unknown(
                    "telemetry-flood",
                    Sample.of("design.signalsPerMessage", between(5, 15)),
                    "integrations[i].design.signalsPerMessage");
        }
    }

    @Nested
    class Tests {
        private final Sample load = Sample.of(
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
            Sample low = load.with("tests[t].peakRecordsPer5Minutes", exactly(999));
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

    private static void present(String id, Sample sample) {
        var result = sample.test(id);
        assertThat(result.verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(result.observed()).isNotEmpty();
    }

    private static void absent(String id, Sample sample) {
        var result = sample.test(id);
        assertThat(result.verdict()).isEqualTo(SATISFIED);
        assertThat(result.observed()).isEmpty();
    }

    private static void unknown(String id, Sample sample, String... missing) {
        var result = sample.test(id);
        assertThat(result.verdict()).isEqualTo(UNKNOWN);
        assertThat(result.missing()).containsExactly(missing);
    }
}
