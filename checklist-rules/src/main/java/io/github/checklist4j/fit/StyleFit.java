package io.github.checklist4j.fit;

import static io.github.checklist4j.fit.Criteria.allOf;
import static io.github.checklist4j.fit.Criteria.anyOf;
import static io.github.checklist4j.fit.Criteria.is;
import static io.github.checklist4j.fit.Criteria.isOneOf;
import static io.github.checklist4j.fit.Criteria.not;

import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Integration.Trigger;
import io.github.checklist4j.facts.Timeliness;
import java.math.BigDecimal;

/** Whether it fits that somebody waits. */
final class StyleFit {
    private StyleFit() {}

    static Criterion realTime(Exchange exchange) {
        FitPolicy policy = exchange.policy();
        return allOf(
                anyOf(
                        is(exchange.userWaits(), true),
                        is(exchange.timeliness("processWaits", Timeliness::processWaits), true)),
                exchange.measures().latency().atMost(exchange.measures().patience()),
                exchange.measures().bytes().atMost(policy.smallBytes()),
                exchange.measures().rows().atMost(policy.smallRows()),
                not(is(exchange.trigger(), Trigger.SCHEDULE)),
                is(exchange.delivery("receiverMayBeDown", Delivery::receiverMayBeDown), false),
                exchange.measures().hops().atMost(policy.synchronousHops()),
                anyOf(
                        not(isOneOf(exchange.endpoint(), Endpoints.FINANCE_OPERATIONS_CALLS)),
                        exchange.measures().peakPerHour().atMost(policy.synchronousRecordsPerHour())));
    }

    static Criterion asynchronous(Exchange exchange) {
        return allOf(
                is(exchange.userWaits(), false),
                is(exchange.timeliness("processWaits", Timeliness::processWaits), false),
                exchange.measures().freshness().above(BigDecimal.ZERO));
    }
}
