package io.github.checklist4j.fit;

import io.github.checklist4j.facts.Component.Role;
import io.github.checklist4j.facts.Design;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Timeliness;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.quantity.Bound;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** The quantities of one integration, as facts or computed from them; what is unknown in them stays open. */
final class Measures {
    private static final BigDecimal FIVE_MINUTES_AN_HOUR = BigDecimal.valueOf(12);

    private static final Bound BYTES = Bound.of(Payload.class, "bytes");
    private static final Bound ROWS = Bound.of(Payload.class, "rows");
    private static final Bound INITIAL_ROWS = Bound.of(Volume.class, "initialRows");
    private static final Bound RECORDS_PER_DAY = Bound.of(Volume.class, "recordsPerDay");
    private static final Bound RECEIVER_RECORDS_PER_HOUR = Bound.of(Processing.class, "receiverRecordsPerHour");
    private static final Bound BATCH_SIZE = Bound.of(Processing.class, "batchSize");
    private static final Bound MAX_IN_FLIGHT = Bound.of(Processing.class, "maxInFlight");
    private static final Bound SIGNALS_PER_MESSAGE = Bound.of(Design.class, "signalsPerMessage");
    private static final Bound EMPTY_POLL_SHARE = Bound.of(Timeliness.class, "emptyPollShare");
    private static final Bound ACTIVE_HOURS = Bound.of(Volume.class, "activeHours");
    private static final Bound PEAK_FACTOR = Bound.of(Volume.class, "peakFactor");

    private final Exchange exchange;

    Measures(Exchange exchange) {
        this.exchange = exchange;
    }

    Quantity bytes() {
        return quantity(BYTES, "bytes", exchange.payload("bytes", Payload::bytes));
    }

    Quantity rows() {
        return quantity(ROWS, "rows", exchange.payload("rows", Payload::rows));
    }

    Quantity initialRows() {
        return quantity(INITIAL_ROWS, "rows", exchange.volume("initialRows", Volume::initialRows));
    }

    Quantity recordsPerDay() {
        return quantity(RECORDS_PER_DAY, "records", exchange.volume("recordsPerDay", Volume::recordsPerDay));
    }

    /** Records in an average active hour. */
    Quantity recordsPerHour() {
        return new Quantity(() -> "records an hour", "records", () -> recordsPerDay()
                .value()
                .dividedBy(activeHours()));
    }

    /** Records an hour at the rate of the busiest five minutes. */
    Quantity peakPerHour() {
        return new Quantity(() -> "records an hour at the peak", "records", () -> recordsPerHour()
                .value()
                .times(peakFactor()));
    }

    /** Records in the busiest five minutes. */
    Quantity peakPer5Minutes() {
        return new Quantity(() -> "records in the busiest 5 minutes", "records", () -> recordsPerDay()
                .value()
                .times(peakFactor())
                .dividedBy(activeHours().times(FIVE_MINUTES_AN_HOUR)));
    }

    /** The share of a day's records that the busiest five minutes carry. */
    Quantity peakShare() {
        return new Quantity(() -> "share of the day in the busiest 5 minutes", "", () -> peakFactor()
                .dividedBy(activeHours().times(FIVE_MINUTES_AN_HOUR)));
    }

    Quantity receiverRate() {
        return quantity(
                RECEIVER_RECORDS_PER_HOUR,
                "records",
                exchange.processing("receiverRecordsPerHour", Processing::receiverRecordsPerHour));
    }

    Quantity batchSize() {
        return quantity(BATCH_SIZE, "records", exchange.processing("batchSize", Processing::batchSize));
    }

    Quantity inFlight() {
        return quantity(MAX_IN_FLIGHT, "requests", exchange.processing("maxInFlight", Processing::maxInFlight));
    }

    Quantity signals() {
        return quantity(
                SIGNALS_PER_MESSAGE, "signals", exchange.design("signalsPerMessage", Design::signalsPerMessage));
    }

    Quantity emptyPolls() {
        return quantity(EMPTY_POLL_SHARE, "", exchange.timeliness("emptyPollShare", Timeliness::emptyPollShare));
    }

    Quantity utilisation() {
        return new Quantity(() -> "utilisation", "", exchange::utilisation);
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
        return millis(fact.with(exact));
    }

    /** How long a caller may wait: as long as the project states, else as long as a person or a machine waits. */
    Quantity patience() {
        Fact<Duration> budget = exchange.timeliness("latencyBudget", Timeliness::latencyBudget);
        return budget.value() == null ? usualWait() : budget();
    }

    private Interval longestWait() {
        BigDecimal user = Interval.millis(exchange.policy().userLatency());
        BigDecimal machine = Interval.millis(exchange.policy().machineLatency());
        Criterion interactive = exchange.isInteractive();
        return switch (interactive.verdict()) {
            case SATISFIED -> Interval.exactly(user);
            case NOT_SATISFIED -> Interval.exactly(machine);
            default ->
                new Interval(
                        user.min(machine),
                        user.max(machine),
                        interactive.explain().missing());
        };
    }

    /** The budget that the project states. */
    Quantity budget() {
        Fact<Duration> budget = exchange.timeliness("latencyBudget", Timeliness::latencyBudget);
        Duration stated = budget.value();
        return new Quantity(
                budget::label,
                Quantity.MILLIS,
                () -> stated == null ? Interval.ZERO : Interval.exactly(Interval.millis(stated)));
    }

    /** The wait that is usual for whoever waits. */
    Quantity usualWait() {
        return new Quantity(() -> "the usual wait", Quantity.MILLIS, this::longestWait);
    }

    /** Calls in a row that wait for each other: one, and one more for each middleware on the way, which calls on in its turn. */
    Quantity hops() {
        return new Quantity(() -> "calls in a row", "", this::calls);
    }

    private Interval calls() {
        Fact<List<String>> via = exchange.via();
        if (via.value() == null) {
            return new Interval(BigDecimal.ONE, null, via.missing());
        }
        Interval calls = Interval.exactly(BigDecimal.ONE);
        for (String id : via.value()) {
            calls = calls.plus(callOf(exchange.roleOf(id)));
        }
        return calls;
    }

    private static Interval callOf(Fact<Role> role) {
        BigDecimal least = role.value() == Role.MIDDLEWARE ? BigDecimal.ONE : BigDecimal.ZERO;
        return role.missing().isEmpty()
                ? Interval.exactly(least)
                : new Interval(BigDecimal.ZERO, BigDecimal.ONE, role.missing());
    }

    private Interval activeHours() {
        Fact<Range<BigDecimal>> fact = exchange.volume("activeHours", Volume::activeHours);
        return ACTIVE_HOURS.of(fact.value(), fact.path());
    }

    private Interval peakFactor() {
        Fact<Range<BigDecimal>> fact = exchange.volume("peakFactor", Volume::peakFactor);
        return PEAK_FACTOR.of(fact.value(), fact.path());
    }

    private static Quantity quantity(Bound bound, String unit, Fact<Range<BigDecimal>> fact) {
        return new Quantity(fact::label, unit, () -> bound.of(fact.value(), fact.path()));
    }

    private static Quantity millis(Fact<Range<Duration>> fact) {
        return new Quantity(fact::label, Quantity.MILLIS, () -> Interval.millis(fact.value(), fact.path()));
    }
}
