package io.github.checklist4j.strategy;

import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static io.github.checklist4j.strategy.FieldCase.field;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What people who do this job reported, decided as it turned out. */
class FieldCasesTest {
    static final List<FieldCase> CASES = List.of(
            field("burst-of-updates", "five users share 260 calls at once, 200 come; whether more binds nobody said")
                    .decides("pattern.capacity-matched", UNKNOWN)
                    .shows("76.9"),
            field("batch-of-1000-where-250-was-measured", "a batch has to fit what was measured, so it gets smaller")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("batchSize", "250")
                    .hides("larger batches"),
            field("execute-multiple-of-2300", "a request of this kind takes no more than 1,000")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("batchSize", "1000")
                    .hides("larger batches"),
            field(
                            "one-call-per-record-growth-known",
                            "hours and peak are open: they are asked for, not taken at their worst")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .hides("to 0:", "no batch size alone is enough"),
            field("flow-actions-units-unsaid", "one licence is assumed, and sixteen would do")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("units", "16")
                    .hides("to 0:"),
            field("flow-actions-two-process-licences", "two licences are stated, a third is enough")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("users", "3")
                    .hides("to 0:"),
            field("event-grid-handler-of-six-minutes", "Event Grid waits half a minute for an answer")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .decides("pattern.messaging-reliable", NOT_SATISFIED)
                    .shows("30"),
            field("event-grid-handler-all-else-known", "the same where nothing else is open")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .shows("30"),
            field("bus-message-286398", "a message too large gets smaller")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("payload", "262144")
                    .shows("109.3")
                    .hides("larger batches"),
            field("bus-message-260000", "what just fits is shown with how closely")
                    .decides("pattern.capacity-matched", UNKNOWN)
                    .shows("99.2"),
            field("premium-message-40mb", "the note of the limit holds the way out")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .shows("100 MB"),
            field("package-of-a-million-rows", "a package is handed over whole, nothing loops")
                    .hides("records in one loop"),
            field("package-through-data-factory", "neither does it behind a pipeline")
                    .hides("records in one loop"),
            field("parallel-loop-writes-financial-records", "order is lost where a loop runs in parallel")
                    .decides("pattern.messaging-reliable", NOT_SATISFIED),
            field("logs-without-a-cost-line", "who logs pays for the logs")
                    .decides("pattern.costs-estimated", NOT_SATISFIED),
            field("flow-without-retry", "who is throttled has to come again")
                    .decides("pattern.messaging-reliable", NOT_SATISFIED),
            field("child-flow-26-at-once-measured", "fewer at once, as was measured")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("maxInFlight", "26")
                    .hides("3,200,000", "or later"),
            field("half-a-million-a-day", "no figure that nobody can mean")
                    .decides("pattern.capacity-matched", UNKNOWN)
                    .hides("000,000,000,000,000"),
            field("plug-in-to-topic", "whether receivers bear repeats is asked for")
                    .decides("pattern.messaging-reliable", UNKNOWN)
                    .shows("delivery.idempotent"),
            field("plug-in-to-topic-not-idempotent", "they do not")
                    .decides("pattern.messaging-reliable", NOT_SATISFIED),
            field("bus-trigger-runs-twice", "what runs twice has to bear it")
                    .decides("pattern.messaging-reliable", NOT_SATISFIED),
            field("bus-standard-three-facts", "the bus is durable and sets aside, whether repeats are borne is open")
                    .decides("pattern.messaging-reliable", UNKNOWN)
                    .shows("delivery.idempotent"),
            field("bus-standard-idempotent-false", "repeats do harm")
                    .decides("pattern.messaging-reliable", NOT_SATISFIED),
            field("bus-standard-durable-false", "what is stated goes before what the product could do")
                    .decides("pattern.messaging-reliable", NOT_SATISFIED),
            field("bus-standard-dead-letter-false", "nothing is set aside")
                    .decides("pattern.messaging-reliable", NOT_SATISFIED),
            field("at-most-once-but-no-loss-tolerated", "sent once at the most, and none may be lost")
                    .decides("pattern.messaging-reliable", NOT_SATISFIED),
            field("virtual-table-of-four-seconds", "a user waits too long")
                    .decides("pattern.messaging-reliable", NOT_SATISFIED),
            field("event-hub-one-unit", "three units leave the headroom")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("units", "3")
                    .hides("to 0:"),
            field("event-hub-one-unit-all-known", "the same where nothing is open")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("units", "3"),
            field("virtual-tables-on-premises", "on premises there is only the package interface")
                    .decides("pattern.capacity-matched", NOT_SATISFIED),
            field("package-jobs-in-parallel", "jobs on one entity lock each other out")
                    .decides("pattern.capacity-matched", NOT_SATISFIED),
            field("api-management-10mb-tier-unsaid", "it depends on the tier, so the tier is asked for")
                    .decides("pattern.capacity-matched", UNKNOWN)
                    .hides("0–99", "–43,200")
                    .shows("platform.components[g].product"),
            field("first-load-of-a-million-rows", "the first load is judged like any other")
                    .decides("pattern.capacity-matched", UNKNOWN)
                    .shows("initialRows"),
            field("briefing-to-come", "what is planned has not happened")
                    .decides("goals.purpose-shared", NOT_SATISFIED),
            field("projection-without-a-budget", "months are shown without a budget too")
                    .shows("cost by month"),
            field("synchronous-chain-of-two-90-percent-systems", "a chain is no better than its product")
                    .decides("pattern.messaging-reliable", NOT_SATISFIED)
                    .decides("platform.resilience-adequate", NOT_SATISFIED),
            field("recurring-api-on-premises", "on premises there is only the package interface")
                    .decides("pattern.capacity-matched", NOT_SATISFIED),
            field("elastic-batch-of-101", "an elastic table takes 100 at once")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("batchSize", "100")
                    .hides("larger batches"),
            field("two-hundred-thousand-an-hour-over-odata", "so many need a batch interface")
                    .decides("pattern.capacity-matched", NOT_SATISFIED),
            field("end-to-end-test-that-runs-nothing", "a test of nothing tests nothing")
                    .decides("governance.end-to-end-tests-planned", NOT_SATISFIED),
            field("one-end-to-end-test-for-each-integration", "together they cover each pattern")
                    .decides("governance.end-to-end-tests-planned", SATISFIED));

    @ParameterizedTest
    @FieldSource("CASES")
    void is_decided_as_it_turned_out(FieldCase field) {
        field.holds();
    }

    @Test
    void every_report_is_a_case() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(FieldCasesTest.class.getResource("field"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            CASES.stream().map(each -> each.name() + ".json").toList());
        }
    }
}
