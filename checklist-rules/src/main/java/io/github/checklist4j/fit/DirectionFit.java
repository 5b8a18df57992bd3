package io.github.checklist4j.fit;

import static io.github.checklist4j.fit.Criteria.allOf;
import static io.github.checklist4j.fit.Criteria.anyOf;
import static io.github.checklist4j.fit.Criteria.is;
import static io.github.checklist4j.fit.Criteria.isOneOf;
import static io.github.checklist4j.fit.Criteria.not;

import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Design;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Integration.Direction;
import io.github.checklist4j.facts.Integration.Trigger;
import java.util.List;

/** Whether it fits who starts an exchange, and which way the data goes. */
final class DirectionFit {
    private static final List<Trigger> AT_SENDER = List.of(Trigger.USER_ACTION, Trigger.EVENT, Trigger.SCHEDULE);

    private DirectionFit() {}

    /** A sender does not see how busy the receiver is: the receiver keeps up, or a queue stands between. */
    static Criterion push(Exchange exchange) {
        return allOf(
                isOneOf(exchange.own("trigger", Integration::trigger), AT_SENDER),
                anyOf(
                        is(exchange.delivery("durable", Delivery::durable), true),
                        exchange.measures()
                                .peakPerHour()
                                .atMost(exchange.measures().receiverRate())));
    }

    /** A receiver that asks by the clock gets data as old as its interval, and had better find some. */
    static Criterion pull(Exchange exchange) {
        Fact<Trigger> trigger = exchange.own("trigger", Integration::trigger);
        return anyOf(
                is(trigger, Trigger.REQUEST),
                allOf(
                        is(trigger, Trigger.SCHEDULE),
                        exchange.measures()
                                .frequency()
                                .atMost(exchange.measures().freshness()),
                        exchange.measures()
                                .emptyPolls()
                                .atMost(exchange.policy().emptyPollShare())));
    }

    static Criterion oneWay(Exchange exchange) {
        return allOf(
                is(exchange.design("multipleOwners", Design::multipleOwners), false),
                is(exchange.own("direction", Integration::direction), Direction.ONE_WAY));
    }

    static Criterion bidirectional(Exchange exchange) {
        return allOf(
                is(exchange.design("multipleOwners", Design::multipleOwners), true),
                is(exchange.own("direction", Integration::direction), Direction.BIDIRECTIONAL),
                is(exchange.design("conflictRule", Design::conflictRule), true),
                anyOf(
                        not(is(exchange.endpoint(), EndpointKind.DUAL_WRITE)),
                        allOf(
                                exchange.measures().rows().atMost(exchange.limit("dual-write.transaction-records")),
                                exchange.measures().initialRows().atMost(exchange.limit("dual-write.initial-rows")))));
    }
}
