package io.github.checklist4j.strategy;

import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static io.github.checklist4j.strategy.FieldCase.sibling;
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

/** Cases of the same kinds as those from the field: another product, limit, direction, tier, date; decided by hand before they were run. */
class SiblingCasesTest {
    static final List<FieldCase> CASES = List.of(
            sibling("sixty-at-once-by-one-user", "60 calls at once of the 52 of one user")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("users", "2")
                    .shows("115.4"),
            sibling("two-clients-share-two-users", "who share an identity are added up: 100 of 104")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("users", "3")
                    .shows("96.2"),
            sibling(
                            "execute-multiple-of-500-where-200-was-measured",
                            "a batch has to fit what was measured, for this vehicle too")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("batchSize", "200")
                    .hides("larger batches"),
            sibling("odata-batch-of-6000", "a batch of OData takes 5,000 operations")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("batchSize", "5000")
                    .hides("larger batches"),
            sibling("dual-write-transaction-of-1500", "a transaction of dual-write takes 1,000 records")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("batchSize", "1000")
                    .hides("larger batches"),
            sibling("create-multiple-of-5000-on-a-standard-table", "no maximum is published for it, so none is made up")
                    .decides("pattern.capacity-matched", UNKNOWN)
                    .hides("records per request"),
            sibling(
                            "single-calls-of-three-seconds",
                            "where calls bind more records in a request help, and single calls need another vehicle for it")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("batchSize", "20")
                    .shows("in a batch instead of single calls")
                    .hides("to 0:"),
            sibling("flow-of-the-low-profile-units-unsaid", "one licence is assumed; thirteen would do")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("units", "13")
                    .hides("to 0:"),
            sibling("flow-with-two-process-licences-at-90-percent", "450,000 of 500,000 a day: a third licence")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("units", "3"),
            sibling("event-grid-webhook-of-45-seconds", "the grid waits 30 s for whoever takes the event")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .shows("event-grid.answer", "30"),
            sibling("event-grid-into-a-queue-before-a-slow-handler", "a queue behind the grid answers at once")
                    .decides("pattern.capacity-matched", UNKNOWN)
                    .hides("until the handler of an event answers are 45"),
            sibling(
                            "bus-basic-message-one-byte-too-large",
                            "256 KB are 262,144 bytes; what fails by a byte is not printed as the bound")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("payload", "262144")
                    .hides("larger batches", "utilisation 100 %"),
            sibling("event-hubs-basic-event-of-300000", "the basic tier takes 256 KB")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("payload", "256000")
                    .hides("larger batches"),
            sibling("premium-batch-of-forty-messages", "a batch of messages takes 1 MB, so fewer messages in it help")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("batchSize", "34")
                    .hides("larger batches"),
            sibling(
                            "premium-batch-where-large-messages-are-allowed",
                            "a batch takes 1 MB even where a message may have 100")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("batchSize", "2")
                    .shows("service-bus.premium.batch"),
            sibling("premium-message-40mb-over-amqp", "the queue was set up for large messages")
                    .decides("pattern.capacity-matched", UNKNOWN),
            sibling(
                            "webhook-of-300-kb-not-read-again",
                            "beyond 256 KB the content is stripped, so the row has to be read again")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("rereadsLargeMessages", "true"),
            sibling("recurring-file-through-a-flow", "a file is handed over whole, nothing loops")
                    .hides("records in one loop"),
            sibling("loop-of-6000-in-a-flow-of-the-low-profile", "a loop of the low profile takes 5,000")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("batchSize", "5000")
                    .hides("larger batches"),
            sibling("loop-of-150000-in-data-factory", "a loop of a pipeline takes 100,000")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("batchSize", "100000"),
            sibling("event-grid-where-order-matters", "Event Grid guarantees no order")
                    .decides("pattern.messaging-reliable", NOT_SATISFIED),
            sibling("event-hubs-without-an-error-queue", "Event Hubs has none built in")
                    .decides("pattern.messaging-reliable", NOT_SATISFIED)
                    .shows("deadLetter"),
            sibling(
                            "event-hubs-with-an-error-queue-of-its-own",
                            "what the project states goes before what is published of the product")
                    .decides("pattern.messaging-reliable", SATISFIED),
            sibling("bus-premium-two-facts", "whether repeats are borne is open whatever the product")
                    .decides("pattern.messaging-reliable", UNKNOWN)
                    .shows("delivery.idempotent"),
            sibling(
                            "at-most-once-and-nobody-says-whether-loss-is-tolerated",
                            "sent once at the most needs that loss is tolerated, so that is asked")
                    .decides("pattern.messaging-reliable", UNKNOWN)
                    .shows("delivery.lossTolerated"),
            sibling(
                            "synchronous-retry-that-does-twice",
                            "any retry needs a receiver that bears repeats, whatever the style")
                    .decides("pattern.messaging-reliable", NOT_SATISFIED),
            sibling("odata-client-that-never-retries", "who is throttled has to come again")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("delivery.retry", "BACK_OFF"),
            sibling("client-that-ignores-retry-after", "a client that no user drives waits as long as it is asked to")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("honoursRetryAfter", "true"),
            sibling("logic-app-200-at-once-where-100-was-measured", "fewer at once, as was measured")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("maxInFlight", "100"),
            sibling(
                            "licensed-user-two-million-a-day",
                            "2,000,000 of 40,000 a day: more users, and no figure that nobody can mean")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("users", "63")
                    .hides("to 0:", "000,000,000,000"),
            sibling("synchronous-plug-in-of-three-seconds", "a synchronous step beyond 2 s does harm")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("latencyP95", "PT2S"),
            sibling("asynchronous-plug-in-of-110-seconds", "the HTTP client gives up after 100 s")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("latencyP95", "PT1M40S")
                    .shows("plug-in.http-timeout"),
            sibling("user-starts-it-and-waits-three-seconds", "whoever starts it waits, too")
                    .decides("pattern.messaging-reliable", NOT_SATISFIED),
            sibling("machine-waits-61-seconds", "a machine waits a minute at the most")
                    .decides("pattern.messaging-reliable", NOT_SATISFIED),
            sibling("event-hub-bytes-of-one-unit", "5 MB a second of 1: seven units leave the headroom")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("units", "7"),
            sibling(
                            "event-hub-grows-past-its-units",
                            "700 events a second of 1,000 pass 1,000 within the year at 4 % a month")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("units", "2")
                    .shows("month 10"),
            sibling("odata-out-of-premises", "on premises there is only the package interface, for what comes out too")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("endpoint", "FINANCE_OPERATIONS_PACKAGE_API"),
            sibling("dual-write-on-premises", "on premises there is only the package interface")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("endpoint", "FINANCE_OPERATIONS_PACKAGE_API"),
            sibling(
                            "rest-api-to-finance-and-operations-on-premises",
                            "every other interface to the app is as impossible")
                    .decides("pattern.capacity-matched", NOT_SATISFIED),
            sibling("file-to-finance-and-operations-on-premises", "every other interface to the app is as impossible")
                    .decides("pattern.capacity-matched", NOT_SATISFIED),
            sibling("package-api-on-premises", "the package interface is there; the components are open")
                    .decides("pattern.capacity-matched", UNKNOWN),
            sibling("recurring-hosting-unsaid", "where the app runs is asked for")
                    .decides("pattern.capacity-matched", UNKNOWN)
                    .shows("systems[fo].hosting"),
            sibling("package-jobs-perhaps-in-parallel", "one to three jobs at once: asked for")
                    .decides("pattern.capacity-matched", UNKNOWN)
                    .shows("maxInFlight"),
            sibling("recurring-jobs-in-parallel", "only packages lock each other out")
                    .decides("pattern.capacity-matched", SATISFIED),
            sibling("api-management-3mb-v2", "a stated tier is judged, and known")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("payload", "2097152")
                    .shows("api-management.payload-v2")
                    .hides("unknown product"),
            sibling("api-management-600mb-tier-unsaid", "no tier takes it, so the tier does not matter")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("payload", "2097152")
                    .shows("api-management.payload")
                    .hides("components[g].product"),
            sibling("api-management-1mb-tier-unsaid", "every tier takes it, so the tier does not matter")
                    .decides("pattern.capacity-matched", SATISFIED)
                    .hides("components[g].product"),
            sibling("api-management-10mb-classic", "the classic tiers take it")
                    .decides("pattern.capacity-matched", SATISFIED)
                    .hides("unknown product"),
            sibling("bus-2mb-tier-unsaid", "no tier takes it unless it was set up for more")
                    .decides("pattern.capacity-matched", NOT_SATISFIED),
            sibling("bus-300kb-tier-unsaid", "one tier takes it, so the tier is asked for")
                    .decides("pattern.capacity-matched", UNKNOWN)
                    .shows("components[b].product"),
            sibling(
                            "flow-tier-unsaid-600000-a-day",
                            "600,000 requests a day are more than any profile has with one licence")
                    .decides("pattern.capacity-matched", NOT_SATISFIED),
            sibling("function-run-of-400-seconds-default-unsaid", "300 s where nobody set another time")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .shows("functions.consumption.timeout-default"),
            sibling("function-run-of-200-seconds-set-to-600", "a run of 400 s where 600 were set")
                    .decides("pattern.capacity-matched", UNKNOWN)
                    .hides("seconds of one run are 400"),
            sibling("function-premium-that-answers-after-four-minutes", "230 s for the answer to HTTP, on every plan")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("latencyP95", "PT3M50S")
                    .shows("functions.http-reply"),
            sibling(
                            "function-that-waits-four-minutes-for-the-ledger",
                            "a connection over which nothing travels is dropped after about 230 s")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .shows("230"),
            sibling("data-gateway-write-of-3mb", "a write through the gateway takes 2 MB")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("payload", "2000000")
                    .shows("data-gateway.write"),
            sibling("data-gateway-read-of-3mb", "a read may be 8 MB").decides("pattern.capacity-matched", SATISFIED),
            sibling("data-gateway-read-of-9mb", "and no more")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("payload", "8000000"),
            sibling("data-gateway-3mb-hosting-unsaid", "whether it is a write depends on where the target runs")
                    .decides("pattern.capacity-matched", UNKNOWN)
                    .shows("systems[erp].hosting"),
            sibling(
                            "custom-connector-of-a-thousand-calls-a-minute",
                            "1,000 calls of 500 a minute: more records in a call")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("batchSize", "3")
                    .hides("unknown product"),
            sibling("logic-app-calls-dataverse-too-often", "7,000 calls of 6,000 in five minutes through the connector")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .shows("connector.dataverse"),
            sibling("logic-app-content-of-a-gigabyte", "1 GB of 600 MB in five minutes: smaller messages")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("payload", "480000")
                    .shows("logic-apps.consumption.content"),
            sibling("first-load-in-six-hours", "it takes 7 h 17 min 30 s at the most that the limits allow")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("initialWindow", "PT7H17M30S"),
            sibling("first-load-in-eight-hours", "and fits where there is more time")
                    .decides("pattern.capacity-matched", UNKNOWN)
                    .hides("hours of the first load are"),
            sibling(
                            "first-sync-of-600000-rows",
                            "a first sync of dual-write takes 500,000 rows: fewer rows, or several runs")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .shows("dual-write.initial-rows"),
            sibling("odata-just-below-200000-an-hour", "a batch interface is needed from 200,000 an hour on")
                    .decides("pattern.capacity-matched", SATISFIED),
            sibling("odata-100000-an-hour-at-noon", "above 5,000 an hour it runs off the peak hours")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("offPeak", "true"),
            sibling("recurring-300000-an-hour", "a batch interface takes as many")
                    .decides("pattern.capacity-matched", SATISFIED),
            sibling("virtual-table-of-5001-an-hour", "real time is for up to 5,000 an hour")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("recordsPerDay", "50000"),
            sibling("virtual-table-of-5000-an-hour", "and for 5,000").decides("pattern.capacity-matched", SATISFIED),
            sibling("change-approved-on-the-day", "approval on the day of the implementation counts")
                    .decides("governance.changes-managed", SATISFIED),
            sibling("change-implemented-with-approval-to-come", "an approval to come has not happened")
                    .decides("governance.changes-managed", NOT_SATISFIED),
            sibling("change-rejected-without-assessment", "what is rejected needs no assessment")
                    .decides("governance.changes-managed", SATISFIED),
            sibling("decision-of-tomorrow", "a decision to come has not been made")
                    .decides("platform.middleware-decided", NOT_SATISFIED),
            sibling("analysis-to-come", "an analysis to come covers nothing")
                    .decides("governance.impacts-analyzed", NOT_SATISFIED),
            sibling("analysis-without-the-touched-process", "the touched process itself has to be covered too")
                    .decides("governance.impacts-analyzed", NOT_SATISFIED),
            sibling("briefed-before-the-scope-changed", "a briefing before the last change of scope does not count")
                    .decides("goals.purpose-shared", NOT_SATISFIED),
            sibling("second-benefit-without-a-measure", "each benefit that is listed needs its measure")
                    .decides("goals.benefits-documented", NOT_SATISFIED),
            sibling("waiver-from-tomorrow", "a waiver to come is not in force")
                    .decides("platform.alm-enabled", NOT_SATISFIED),
            sibling("waiver-of-one-while-another-is-open", "what is open at another subject stays open")
                    .decides("platform.alm-enabled", UNKNOWN),
            sibling(
                            "budget-above-the-likely-total",
                            "the budget is compared with the likely total, and lies below the high one")
                    .decides("pattern.costs-estimated", SATISFIED),
            sibling("budget-below-the-likely-total", "3,600 are likely, 3,500 are there")
                    .decides("pattern.costs-estimated", NOT_SATISFIED)
                    .changes("budget", "3600"),
            sibling(
                            "budget-between-low-and-high-where-nothing-is-likely",
                            "without a likely value low and high decide: 2,160 to 5,040")
                    .decides("pattern.costs-estimated", UNKNOWN),
            sibling("estimate-of-tomorrow", "an estimate to come has not been made")
                    .decides("pattern.costs-estimated", NOT_SATISFIED),
            sibling("price-of-tomorrow", "a price of a day to come is none")
                    .decides("pattern.costs-estimated", NOT_SATISFIED),
            sibling("contract-names-one-figure", "who is bound to a price need not guess")
                    .decides("pattern.costs-estimated", SATISFIED),
            sibling("calculator-names-one-figure", "a calculator is 40 % off")
                    .decides("pattern.costs-estimated", NOT_SATISFIED),
            sibling(
                            "stock-within-its-allowance-crosses-it-later",
                            "an allowance counts on a stock line, and when it is crossed is shown")
                    .decides("pattern.costs-estimated", SATISFIED)
                    .shows("allowance"),
            sibling("event-hub-at-80-percent", "the headroom fails above 80 %, not at it")
                    .decides("pattern.capacity-matched", SATISFIED),
            sibling("event-hub-just-above-80-percent", "above it fails, and is not printed as 80 %")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .hides("utilisation: 80 %"),
            sibling(
                            "retries-on-a-bus-are-messages",
                            "350 a second, sent and received, a fifth of them again: 840 of 1,000")
                    .decides("pattern.capacity-matched", NOT_SATISFIED),
            sibling("two-999-systems-against-999", "a chain is no better than its product")
                    .decides("platform.resilience-adequate", NOT_SATISFIED)
                    .decides("pattern.messaging-reliable", NOT_SATISFIED),
            sibling("two-9995-systems-against-999", "99.900025 % meet 99.9 %")
                    .decides("pattern.messaging-reliable", SATISFIED),
            sibling("queue-before-a-weak-receiver", "a durable queue decouples what is behind it")
                    .decides("pattern.messaging-reliable", SATISFIED)
                    .hides("weakest link: systems[dst]"),
            sibling("peak-of-the-other-integration", "each integration is held against its own peak")
                    .decides("governance.end-to-end-tests-planned", NOT_SATISFIED)
                    .shows("100"),
            sibling("four-links-of-four-systems-and-four-alone", "systems that stand alone make a mesh no wider")
                    .decides("design.architecture-aligned", NOT_SATISFIED),
            sibling("three-links-of-four-systems", "half of the pairs is no mesh yet")
                    .decides("design.architecture-aligned", SATISFIED),
            sibling(
                            "files-through-a-flow-into-dataverse",
                            "what ends in Dataverse counts, by whichever interface it comes")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("users", "4"),
            sibling("add-ons-do-not-fill-the-pool", "packs can be assigned to nobody")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("dynamicsEnterpriseLicences", "50"),
            sibling("virtual-tables-cost-no-operations", "what is read where it stands writes nothing")
                    .hides("entitlement"),
            sibling("synchronous-custom-point-to-point-is-an-advice", "a link that is too tight is advice")
                    .decides("design.architecture-aligned", SATISFIED)
                    .shows("point"),
            sibling("portal-login-300-a-day", "300 of 200 a day")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("users", "2"),
            sibling("team-member-10000-a-day", "10,000 of 6,000 a day")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("users", "3"),
            sibling("pool-of-power-apps-licences-alone", "25,000 a day, however many there are")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("dynamicsEnterpriseLicences", "1"),
            sibling("flow-started-6000-times-in-five-minutes", "4,500 runs in five minutes")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("payload.rows", "2"),
            sibling("flow-content-of-two-gigabytes-a-day", "1 GB a day in the low profile")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("payload.bytes", "400000")
                    .shows("flow.content-per-day.low"),
            sibling("data-events-in-a-burst", "6,000 of 5,000 in five minutes")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .shows("data-events.burst"),
            sibling("data-events-of-one-app-are-added-up", "30,000 an hour each of 50,000 together")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .shows("data-events.hour"),
            sibling("webhook-of-61-seconds", "a webhook waits a minute")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("latencyP95", "PT1M"),
            sibling("webhook-that-may-lose-nothing", "a webhook tries once more and no oftener")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("endpoint", "DATAVERSE_SERVICE_BUS_STEP"),
            sibling("step-to-a-bus-of-200-kb-not-read-again", "a step strips what is larger than 192 KB")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("rereadsLargeMessages", "true"),
            sibling("synchronous-step-to-a-bus", "such a step is asynchronous")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("style", "ASYNCHRONOUS"),
            sibling("queue-of-5-gb-and-an-outage-of-a-day", "8 GB pile up")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("storageBytes", "10000000000"),
            sibling("logic-app-of-120000-actions-in-five-minutes", "120,000 of 100,000")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("actionsPerRecord", "4"),
            sibling("dual-write-transaction-of-three-minutes", "a transaction takes two minutes")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("batchSize", "600"),
            sibling("rate-of-a-day-to-come", "a rate to come is none")
                    .decides("pattern.costs-estimated", NOT_SATISFIED),
            sibling("line-in-a-currency-without-a-rate", "what it is worth is asked for")
                    .decides("pattern.costs-estimated", UNKNOWN)
                    .shows("costs.rates"),
            sibling("ninety-at-once-where-100-were-measured", "90 % of what was measured")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("maxInFlight", "80"),
            sibling("data-gateway-both-ways-3mb", "both ways it writes, too")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("payload", "2000000"),
            sibling("synchronous-call-of-65-kb", "64 KB in a synchronous call")
                    .decides("pattern.messaging-reliable", NOT_SATISFIED),
            sibling("synchronous-call-of-101-rows", "100 rows in a synchronous call")
                    .decides("pattern.messaging-reliable", NOT_SATISFIED),
            sibling("synchronous-call-to-a-receiver-that-may-be-down", "the receiver may be away")
                    .decides("pattern.messaging-reliable", NOT_SATISFIED),
            sibling("unit-cost-and-crossings-without-a-budget", "all of it is shown without a budget")
                    .shows(
                            "per record of i",
                            "allowance of costs.lines[s]",
                            "next pack of costs.lines[s]",
                            "cost by month",
                            "total"),
            sibling("budget-in-another-currency", "3,600 EUR are more than 3,000 GBP at 1.1")
                    .decides("pattern.costs-estimated", NOT_SATISFIED),
            sibling(
                            "odata-of-9000-requests-in-five-minutes",
                            "two sources disagree whether user limits hold, which is a notice and no judgement")
                    .decides("pattern.capacity-matched", SATISFIED)
                    .shows("two sources disagree"),
            sibling("odata-of-9000-requests-where-6000-were-measured", "what was measured is judged")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("users", "2")
                    .hides("two sources disagree"),
            sibling(
                            "factory-copies-900000-accounts",
                            "15,000 requests of 6,000: single calls go into batches of four, or four users share them")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("batchSize", "4")
                    .changes("users", "4")
                    .hides("processing.vehicle from", "to 0"),
            sibling(
                            "event-hub-above-forty-units",
                            "no more than 40 units can be bought, so more of them are no way out")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("payload.rows", "2")
                    .hides("to 57"),
            sibling("pool-of-twenty-licences", "900,000 of 600,000 a day, which no batch makes fewer")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("dynamicsEnterpriseLicences", "125")
                    .hides("batchSize from"),
            sibling("first-load-of-four-million-in-two-hours", "2 h 55 min with two users; three are enough")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("users", "3")
                    .changes("initialWindow", "PT2H55M"),
            sibling(
                            "gateway-write-around-two-megabytes",
                            "a stated range on both sides of the limit is open, and shown as it is stated")
                    .decides("pattern.capacity-matched", UNKNOWN)
                    .shows("1,500,000–2,500,000 bytes"),
            sibling("team-members-80000-a-day", "80,000 of 72,000 a day")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("users", "17"),
            sibling("topic-with-three-filters-600-a-second", "each filter costs a credit: 3,000 of 1,000")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .shows("300 %"),
            sibling(
                            "odata-120000-an-hour-priority-unsaid",
                            "off the peak hours and tested; the priority is asked for, and nothing else of it")
                    .decides("pattern.capacity-matched", UNKNOWN)
                    .shows("priorityMapped"),
            sibling(
                            "plug-in-of-130-seconds",
                            "a plug-in runs two minutes, and waits 100 seconds for an answer by default")
                    .decides("pattern.capacity-matched", NOT_SATISFIED)
                    .changes("latencyP95", "PT1M40S"));

    @ParameterizedTest
    @FieldSource("CASES")
    void is_decided_as_it_has_to_be(FieldCase sibling) {
        sibling.holds();
    }

    @Test
    void every_file_is_a_case() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(SiblingCasesTest.class.getResource("siblings"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            CASES.stream().map(each -> each.name() + ".json").toList());
        }
    }
}
