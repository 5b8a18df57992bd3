package io.github.checklist4j.fit;

import io.github.checklist4j.facts.Component.Role;
import io.github.checklist4j.facts.Design;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Timeliness;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** The quantities of one integration, as facts or computed from them; what is unknown in them stays open. */
final class Measures {
    private static final BigDecimal FIVE_MINUTES_AN_HOUR = BigDecimal.valueOf(12);

    private final Exchange exchange;

    Measures(Exchange exchange) {
        this.exchange = exchange;
    }

    Quantity bytes() {
        return quantity(Payload.class, "bytes", "bytes", exchange.payload("bytes", Payload::bytes));
    }

    Quantity rows() {
        return quantity(Payload.class, "rows", "rows", exchange.payload("rows", Payload::rows));
    }

    Quantity initialRows() {
        return quantity(Volume.class, "initialRows", "rows", exchange.volume("initialRows", Volume::initialRows));
    }

    Quantity recordsPerDay() {
        return quantity(
                Volume.class, "recordsPerDay", "records", exchange.volume("recordsPerDay", Volume::recordsPerDay));
    }

    /** Records in an average active hour. */
    Quantity recordsPerHour() {
        return new Quantity(
                "records an hour", "records", recordsPerDay().value().dividedBy(activeHours()));
    }

    /** Records an hour at the rate of the busiest five minutes. */
    Quantity peakPerHour() {
        return new Quantity(
                "records an hour at the peak",
                "records",
                recordsPerHour().value().times(peakFactor()));
    }

    /** Records in the busiest five minutes. */
    Quantity peakPer5Minutes() {
        Interval hours = activeHours().times(FIVE_MINUTES_AN_HOUR);
        Interval records = recordsPerDay().value().times(peakFactor()).dividedBy(hours);
        return new Quantity("records in the busiest 5 minutes", "records", records);
    }

    /** The share of a day's records that the busiest five minutes carry. */
    Quantity peakShare() {
        Interval share = peakFactor().dividedBy(activeHours().times(FIVE_MINUTES_AN_HOUR));
        return new Quantity("share of the day in the busiest 5 minutes", "", share);
    }

    Quantity receiverRate() {
        return quantity(
                Processing.class,
                "receiverRecordsPerHour",
                "records",
                exchange.processing("receiverRecordsPerHour", Processing::receiverRecordsPerHour));
    }

    Quantity batchSize() {
        return quantity(
                Processing.class, "batchSize", "records", exchange.processing("batchSize", Processing::batchSize));
    }

    Quantity inFlight() {
        return quantity(
                Processing.class,
                "maxInFlight",
                "requests",
                exchange.processing("maxInFlight", Processing::maxInFlight));
    }

    Quantity signals() {
        return quantity(
                Design.class,
                "signalsPerMessage",
                "signals",
                exchange.design("signalsPerMessage", Design::signalsPerMessage));
    }

    Quantity emptyPolls() {
        return quantity(
                Timeliness.class,
                "emptyPollShare",
                "",
                exchange.timeliness("emptyPollShare", Timeliness::emptyPollShare));
    }

    Quantity utilisation() {
        return new Quantity("utilisation", "", exchange.utilisation());
    }

    Quantity freshness() {
        return millis(exchange.timeliness("freshnessTolerance", Timeliness::freshnessTolerance));
    }

    Quantity latency() {
        return millis(exchange.timeliness("latencyP95", Timeliness::latencyP95));
    }

    Quantity frequency() {
        Fact<Duration> fact = exchange.own("frequency", Integration::frequency);
        Range<Duration> exact = fact.value() == null ? null : Range.exact(fact.value());
        return millis(new Fact<>(fact.label(), fact.path(), exact, fact.missing()));
    }

    /** How long a caller may wait: the budget that the project states, and never longer than the bound. */
    Quantity patience(Duration bound) {
        Fact<Duration> budget = exchange.timeliness("latencyBudget", Timeliness::latencyBudget);
        BigDecimal most = Interval.millis(bound);
        if (budget.value() == null) {
            return new Quantity(
                    "both " + budget.label() + " and " + most.toPlainString() + " ms",
                    "ms",
                    new Interval(BigDecimal.ZERO, most, budget.missing()));
        }
        BigDecimal stated = Interval.millis(budget.value());
        return stated.compareTo(most) <= 0
                ? new Quantity(budget.label(), "ms", Interval.exactly(stated))
                : new Quantity("the longest wait", "ms", Interval.exactly(most));
    }

    /** Calls in a row that wait for each other: one, and one more for each middleware on the way, which calls on in its turn. */
    Quantity hops() {
        Fact<List<String>> via = exchange.via();
        if (via.value() == null) {
            return new Quantity("calls in a row", "", new Interval(BigDecimal.ONE, null, via.missing()));
        }
        Interval calls = Interval.exactly(BigDecimal.ONE);
        for (String id : via.value()) {
            calls = calls.plus(callOf(exchange.roleOf(id)));
        }
        return new Quantity("calls in a row", "", calls);
    }

    private static Interval callOf(Fact<Role> role) {
        BigDecimal least = role.value() == Role.MIDDLEWARE ? BigDecimal.ONE : BigDecimal.ZERO;
        return role.missing().isEmpty()
                ? Interval.exactly(least)
                : new Interval(BigDecimal.ZERO, BigDecimal.ONE, role.missing());
    }

    private Interval activeHours() {
        Fact<Range<BigDecimal>> fact = exchange.volume("activeHours", Volume::activeHours);
        return Quantity.fact(Volume.class, "activeHours", fact.value(), fact.path());
    }

    private Interval peakFactor() {
        Fact<Range<BigDecimal>> fact = exchange.volume("peakFactor", Volume::peakFactor);
        return Quantity.fact(Volume.class, "peakFactor", fact.value(), fact.path());
    }

    private static Quantity quantity(
            Class<? extends Record> type, String component, String unit, Fact<Range<BigDecimal>> fact) {
        return new Quantity(fact.label(), unit, Quantity.fact(type, component, fact.value(), fact.path()));
    }

    private static Quantity millis(Fact<Range<Duration>> fact) {
        return new Quantity(fact.label(), "ms", Interval.millis(fact.value(), fact.path()));
    }
}
