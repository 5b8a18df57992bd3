package io.github.checklist4j.fit;

import static io.github.checklist4j.fit.Criteria.allOf;
import static io.github.checklist4j.fit.Criteria.is;

import io.github.checklist4j.facts.Design;
import java.math.BigDecimal;

/** Whether it fits what is moved at once. */
final class GroupingFit {
    private GroupingFit() {}

    static Criterion aggregation(Exchange exchange) {
        return is(exchange.design("totalsSuffice", Design::totalsSuffice), true);
    }

    static Criterion embedding(Exchange exchange) {
        return is(exchange.design("viewOnly", Design::viewOnly), true);
    }

    /** A record waits for its batch: it may be as old as the time between two of them. */
    static Criterion batching(Exchange exchange) {
        return allOf(
                exchange.measures().freshness().above(BigDecimal.ZERO),
                exchange.measures().frequency().atMost(exchange.measures().freshness()));
    }
}
