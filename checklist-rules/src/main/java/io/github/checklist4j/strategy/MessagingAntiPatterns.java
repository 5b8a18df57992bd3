package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.IntegrationFacts.BYTES;
import static io.github.checklist4j.keys.IntegrationFacts.ENDPOINT;
import static io.github.checklist4j.keys.IntegrationFacts.FRESHNESS_TOLERANCE;
import static io.github.checklist4j.keys.IntegrationFacts.HONOURS_RETRY_AFTER;
import static io.github.checklist4j.keys.IntegrationFacts.LATENCY_BUDGET;
import static io.github.checklist4j.keys.IntegrationFacts.LOSS_TOLERATED;
import static io.github.checklist4j.keys.IntegrationFacts.RETRY;
import static io.github.checklist4j.keys.IntegrationFacts.ROWS;
import static io.github.checklist4j.keys.IntegrationFacts.STYLE;
import static io.github.checklist4j.keys.IntegrationFacts.TRIGGER;
import static io.github.checklist4j.keys.IntegrationFacts.USER_WAITS;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.rules.Conditions.not;
import static io.github.checklist4j.strategy.StandardParameters.MACHINE_LATENCY;
import static io.github.checklist4j.strategy.StandardParameters.NEAR_REAL_TIME;
import static io.github.checklist4j.strategy.StandardParameters.REAL_TIME_RECORDS;
import static io.github.checklist4j.strategy.StandardParameters.SMALL_PAYLOAD;
import static io.github.checklist4j.strategy.StandardParameters.SMALL_ROWS;
import static io.github.checklist4j.strategy.StandardParameters.USER_LATENCY;
import static io.github.checklist4j.strategy.StandardRules.antiPattern;

import io.github.checklist4j.facts.Delivery.Retry;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Rule;
import java.util.List;

/** A caller that waits although it need not, and messages that are lost or pushed. */
final class MessagingAntiPatterns {
    private static final Condition<Integration> IS_ASYNCHRONOUS = STYLE.isNot(MessageStyle.SYNCHRONOUS);

    static final List<Rule<?>> RULES = List.of(
            antiPattern("synchronous-volume", "pattern.messaging-reliable")
                    .uses(SMALL_PAYLOAD, SMALL_ROWS, REAL_TIME_RECORDS)
                    .forEach(INTEGRATIONS)
                    .require(anyOf(
                                    IS_ASYNCHRONOUS,
                                    allOf(
                                            BYTES.atMost(SMALL_PAYLOAD),
                                            ROWS.atMost(SMALL_ROWS),
                                            anyOf(
                                                    not(PatternFit.CALLS_FINANCE_OPERATIONS),
                                                    Measures.PEAK_PER_HOUR.atMost(REAL_TIME_RECORDS))))
                            .saying("no synchronous calls for a large volume"))
                    .because(
                            "a synchronous call fits small payloads only, and the task lets it pass only where it fits"
                                    + " (Dynamics 365 implementation guide, pattern choice, 2024-01; finance and operations apps, integration overview, 2020-11)")
                    .remedy("send large volumes asynchronously, in batches"),
            antiPattern("real-time-without-need", "pattern.messaging-reliable")
                    .uses(NEAR_REAL_TIME)
                    .forEach(INTEGRATIONS)
                    .require(anyOf(
                                    IS_ASYNCHRONOUS,
                                    not(judged(
                                            FRESHNESS_TOLERANCE.path() + " is at least " + NEAR_REAL_TIME.name(),
                                            List.of(FRESHNESS_TOLERANCE.path()),
                                            integration -> FRESHNESS_TOLERANCE
                                                    .atLeast(integration.parameter(NEAR_REAL_TIME))
                                                    .judge(integration))))
                            .saying("no synchronous call for data that may be old"))
                    .because(
                            "minutes are near real time, which a queue delivers; the task lets a synchronous call pass only where somebody truly waits"
                                    + " (Dynamics 365 implementation guide, pattern choice and integration challenges, 2024-01)")
                    .remedy("put a queue between the systems, or poll as often as the data may be old"),
            antiPattern("long-budget", "pattern.messaging-reliable")
                    .uses(USER_LATENCY, MACHINE_LATENCY)
                    .forEach(INTEGRATIONS)
                    .require(anyOf(
                                    IS_ASYNCHRONOUS,
                                    judged(
                                            LATENCY_BUDGET.path() + " is at most the usual wait",
                                            Measures.paths(LATENCY_BUDGET, USER_WAITS, TRIGGER),
                                            Measures::budgetIsUsual))
                            .saying("no synchronous call that may take longer than whoever waits usually does"))
                    .because(
                            "people look away after two seconds, and machines give up after a minute; the budget that the project states counts all the same"
                                    + " (Dataverse, optimise performance, 2023-08)")
                    .remedy(
                            "answer at once and do the work behind a queue, or keep a copy of the data near whoever waits")
                    .asAdvice(),
            antiPattern("retry-against-throttling", "pattern.messaging-reliable")
                    .forEach(INTEGRATIONS)
                    .require(anyOf(
                                    not(ENDPOINT.isOneOf(
                                            EndpointKind.DATAVERSE_WEB_API,
                                            EndpointKind.DATAVERSE_SDK,
                                            EndpointKind.FINANCE_OPERATIONS_ODATA,
                                            EndpointKind.FINANCE_OPERATIONS_CUSTOM_SERVICE)),
                                    allOf(STYLE.isNot(MessageStyle.ASYNCHRONOUS), Measures.IS_INTERACTIVE),
                                    allOf(RETRY.is(Retry.BACK_OFF), HONOURS_RETRY_AFTER.is(true)))
                            .saying("no retry that takes no notice of throttling"))
                    .because(
                            "an endpoint that throttles makes a client wait the longer the more it pushes; the task demands back-off that honours Retry-After"
                                    + " (Dataverse, service protection limits, 2026-01; finance and operations apps, maximise throughput, 2024-06)")
                    .remedy("back off exponentially, and wait as long as Retry-After says"),
            antiPattern("webhook-must-not-lose", "pattern.messaging-reliable")
                    .forEach(INTEGRATIONS)
                    .require(anyOf(ENDPOINT.isNot(EndpointKind.WEBHOOK), LOSS_TOLERATED.is(true))
                            .saying("no webhook for what must not be lost"))
                    .because(
                            "a webhook tries once more, and only on three errors; after that the message is lost, so delivery is not reliable"
                                    + " (Dataverse, use webhooks, 2021-03)")
                    .remedy("post to a queue instead, from which the receiver reads when it can"));

    private MessagingAntiPatterns() {}
}
