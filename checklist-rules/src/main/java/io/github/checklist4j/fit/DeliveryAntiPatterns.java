package io.github.checklist4j.fit;

import static io.github.checklist4j.fit.Criteria.allOf;
import static io.github.checklist4j.fit.Criteria.anyOf;
import static io.github.checklist4j.fit.Criteria.is;
import static io.github.checklist4j.fit.Criteria.isOneOf;
import static io.github.checklist4j.fit.Criteria.not;

import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Delivery.Retry;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.fit.AntiPattern.Basis;
import io.github.checklist4j.fit.AntiPattern.Weight;
import java.util.List;

/**
 * What goes wrong when something goes wrong. They read the delivery as it is stated; a caller that knows better what a component provides
 * fills that in before.
 */
final class DeliveryAntiPatterns {
    static final AntiPattern<Integration> RETRY_AGAINST_THROTTLING = AntiPattern.ofExchange(
            "retry-against-throttling",
            "retry that takes no notice of throttling",
            violation(
                    "an endpoint that throttles makes a client wait the longer the more it pushes; the task demands back-off that honours Retry-After",
                    "back off exponentially, and wait as long as Retry-After says",
                    "Dataverse, service protection limits, 2026-01; finance and operations apps, maximise throughput, 2024-06"),
            DeliveryAntiPatterns::ignoresThrottling);

    static final AntiPattern<Integration> RETRY_DOES_TWICE = AntiPattern.ofExchange(
            "retry-does-twice",
            "retry of what must not be done twice",
            violation(
                    "a lost answer looks like a lost request; without a key the retry does the work again, which the task excludes",
                    "give each message a key, so that the receiver recognises what it has already done",
                    "Dynamics 365 implementation guide, pattern choice, 2024-01"),
            DeliveryAntiPatterns::doesTwice);

    static final AntiPattern<Integration> NO_ERROR_QUEUE = AntiPattern.ofExchange(
            "no-error-queue",
            "asynchronous message without an error queue",
            violation(
                    "nobody waits, so nobody notices a message that cannot be delivered; the task demands a dead-letter or error queue",
                    "give the queue a dead-letter queue, and name who looks after it",
                    "Dynamics 365 implementation guide, pattern choice, 2024-01"),
            DeliveryAntiPatterns::dropsFailures);

    static final AntiPattern<Integration> WEBHOOK_MUST_NOT_LOSE = AntiPattern.ofExchange(
            "webhook-must-not-lose",
            "webhook for what must not be lost",
            violation(
                    "a webhook tries once more, and only on three errors; after that the message is lost, so delivery is not reliable",
                    "post to a queue instead, from which the receiver reads when it can",
                    "Dataverse, use webhooks, 2021-03"),
            DeliveryAntiPatterns::loses);

    static final List<AntiPattern<Integration>> ALL =
            List.of(RETRY_AGAINST_THROTTLING, RETRY_DOES_TWICE, NO_ERROR_QUEUE, WEBHOOK_MUST_NOT_LOSE);

    private DeliveryAntiPatterns() {}

    private static Basis violation(String reason, String remedy, String source) {
        return new Basis("pattern.messaging-reliable", Weight.VIOLATION, reason, remedy, source);
    }

    private static Fact<Retry> retry(Exchange exchange) {
        return exchange.delivery("retry", Delivery::retry);
    }

    private static Criterion isAsynchronous(Exchange exchange) {
        return is(exchange.own("style", Integration::style), MessageStyle.ASYNCHRONOUS);
    }

    /** A person at a screen tries again by hand; only a client that nobody watches has to do so by itself. */
    private static Criterion ignoresThrottling(Exchange exchange) {
        return allOf(
                isOneOf(exchange.endpoint(), Endpoints.THROTTLING),
                anyOf(isAsynchronous(exchange), not(exchange.isInteractive())),
                anyOf(
                        isOneOf(retry(exchange), List.of(Retry.NONE, Retry.FIXED_INTERVAL)),
                        is(exchange.delivery("honoursRetryAfter", Delivery::honoursRetryAfter), false)));
    }

    private static Criterion doesTwice(Exchange exchange) {
        return allOf(
                isOneOf(retry(exchange), List.of(Retry.FIXED_INTERVAL, Retry.BACK_OFF)),
                is(exchange.delivery("idempotent", Delivery::idempotent), false));
    }

    private static Criterion dropsFailures(Exchange exchange) {
        return allOf(isAsynchronous(exchange), is(exchange.delivery("deadLetter", Delivery::deadLetter), false));
    }

    private static Criterion loses(Exchange exchange) {
        return allOf(
                is(exchange.endpoint(), EndpointKind.WEBHOOK),
                is(exchange.delivery("lossTolerated", Delivery::lossTolerated), false));
    }
}
