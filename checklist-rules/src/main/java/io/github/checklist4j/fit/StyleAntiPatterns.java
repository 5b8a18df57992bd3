package io.github.checklist4j.fit;

import static io.github.checklist4j.fit.Criteria.allOf;
import static io.github.checklist4j.fit.Criteria.anyOf;
import static io.github.checklist4j.fit.Criteria.is;
import static io.github.checklist4j.fit.Criteria.isOneOf;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.fit.AntiPattern.Basis;
import io.github.checklist4j.fit.AntiPattern.Weight;
import io.github.checklist4j.quantity.Interval;
import java.util.List;

/** Waiting where nobody should wait. */
final class StyleAntiPatterns {
    static final AntiPattern<Integration> SYNCHRONOUS_VOLUME = AntiPattern.ofExchange(
            "synchronous-volume",
            "synchronous calls for a large volume",
            violation(
                    "a synchronous call fits small payloads only, and the task lets it pass only where it fits",
                    "send large volumes asynchronously, in batches",
                    "Dynamics 365 implementation guide, pattern choice, 2024-01; finance and operations apps, integration overview, 2020-11"),
            StyleAntiPatterns::carriesVolume);

    static final AntiPattern<Integration> REAL_TIME_WITHOUT_NEED = AntiPattern.ofExchange(
            "real-time-without-need",
            "synchronous call for data that may be old",
            violation(
                    "minutes are near real time, which a queue delivers; the task lets a synchronous call pass only where somebody truly waits",
                    "put a queue between the systems, or poll as often as the data may be old",
                    "Dynamics 365 implementation guide, pattern choice and integration challenges, 2024-01"),
            StyleAntiPatterns::hasTime);

    static final AntiPattern<Integration> LONG_BUDGET = AntiPattern.ofExchange(
            "long-budget",
            "synchronous call that may take longer than whoever waits usually does",
            new Basis(
                    "pattern.messaging-reliable",
                    Weight.ADVICE,
                    "people look away after two seconds, and machines give up after a minute; the budget that the project states counts"
                            + " all the same",
                    "answer at once and do the work behind a queue, or keep a copy of the data near whoever waits",
                    "Dataverse, optimise performance, 2023-08"),
            StyleAntiPatterns::mayTakeLong);

    static final List<AntiPattern<Integration>> ALL = List.of(SYNCHRONOUS_VOLUME, REAL_TIME_WITHOUT_NEED, LONG_BUDGET);

    private StyleAntiPatterns() {}

    private static Basis violation(String reason, String remedy, String source) {
        return new Basis("pattern.messaging-reliable", Weight.VIOLATION, reason, remedy, source);
    }

    private static Criterion isSynchronous(Exchange exchange) {
        return is(exchange.own("style", Integration::style), MessageStyle.SYNCHRONOUS);
    }

    private static Criterion carriesVolume(Exchange exchange) {
        FitPolicy policy = exchange.policy();
        return allOf(
                isSynchronous(exchange),
                anyOf(
                        exchange.measures().bytes().above(policy.smallBytes()),
                        exchange.measures().rows().above(policy.smallRows()),
                        allOf(
                                isOneOf(exchange.endpoint(), Endpoints.FINANCE_OPERATIONS_CALLS),
                                exchange.measures().peakPerHour().above(policy.synchronousRecordsPerHour()))));
    }

    private static Criterion hasTime(Exchange exchange) {
        return allOf(
                isSynchronous(exchange),
                exchange.measures()
                        .freshness()
                        .atLeast(Interval.millis(exchange.policy().nearRealTime())));
    }

    private static Criterion mayTakeLong(Exchange exchange) {
        return allOf(
                isSynchronous(exchange),
                exchange.measures().budget().above(exchange.measures().usualWait()));
    }
}
