package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.IntegrationFacts.ENDPOINT;
import static io.github.checklist4j.keys.IntegrationFacts.HONOURS_RETRY_AFTER;
import static io.github.checklist4j.keys.IntegrationFacts.LOSS_TOLERATED;
import static io.github.checklist4j.keys.IntegrationFacts.RETRY;
import static io.github.checklist4j.keys.IntegrationFacts.STYLE;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.not;
import static io.github.checklist4j.strategy.StandardRules.antiPattern;

import io.github.checklist4j.facts.Delivery.Retry;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.rules.Rule;
import java.util.List;

/** Messages that are lost or pushed. */
final class DeliveryAntiPatterns {

    static final List<Rule<?>> RULES = List.of(
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

    private DeliveryAntiPatterns() {}
}
