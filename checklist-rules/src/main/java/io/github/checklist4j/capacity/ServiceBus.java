package io.github.checklist4j.capacity;

import static io.github.checklist4j.capacity.Knob.FEWER_RECORDS;
import static io.github.checklist4j.capacity.Knob.LESS_IN_A_REQUEST;
import static io.github.checklist4j.capacity.Knob.MORE_ROWS;
import static io.github.checklist4j.capacity.Knob.SMALLER_MESSAGE;
import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Processing.Vehicle;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.internal.Quotient;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Bound;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Azure Service Bus: operations of a namespace, sizes of messages, and what piles up while the receiver is down. */
final class ServiceBus {
    private static final BigDecimal DAY_MILLIS = BigDecimal.valueOf(86_400_000);
    private static final Interval SEND_AND_RECEIVE = Interval.exactly(BigDecimal.valueOf(2));
    private static final Bound FILTERS = Bound.of(Component.class, "filters");
    private static final Bound STORAGE = Bound.of(Component.class, "storageBytes");
    private static final String FEWER_MESSAGES = "put more rows into a message, or spread the messages over more hours";
    private static final Use OPERATIONS = Use.busiest(
            "operations per second",
            (load, at, month) -> Uses.messagesPerSecond(load, at, month).times(SEND_AND_RECEIVE),
            FEWER_MESSAGES,
            MORE_ROWS);
    private static final Use BACKLOG = Use.growing(
            "bytes that pile up while the receiver is down",
            ServiceBus::backlog,
            "give the queue more room, send references instead of contents, or bring the receiver back sooner",
            SMALLER_MESSAGE,
            FEWER_RECORDS);

    /** A sender may hand over several messages at once. */
    private static final Use BATCH = Use.fitting(
            "bytes of one batch of messages",
            (load, at, month) -> at.of(load.bytes())
                    .times(at.of(load.batch()).dividedBy(at.of(load.rows())).max(Interval.exactly(ONE))),
            "send fewer messages in a batch, or each by itself",
            LESS_IN_A_REQUEST,
            SMALLER_MESSAGE);

    private ServiceBus() {}

    static void basic(Carrier bus) {
        bus.all("service-bus.basic.operations", OPERATIONS);
        message(bus, "service-bus.basic.message", "service-bus.basic.message");
        backlog(bus, "service-bus.queue-partitioned");
    }

    /** Each message is sent, received, and tried against each filter. */
    static void standard(Carrier bus) {
        Fact filters = Fact.of(bus.component().filters(), FILTERS, bus.path(), "filters", ZERO);
        Use credits = Use.busiest(
                "credits per second",
                (load, at, month) ->
                        Uses.messagesPerSecond(load, at, month).times(SEND_AND_RECEIVE.plus(at.of(filters))),
                FEWER_MESSAGES,
                MORE_ROWS);
        bus.all("service-bus.standard.credits", credits);
        message(bus, "service-bus.standard.message", "service-bus.standard.message");
        backlog(bus, "service-bus.queue-partitioned");
    }

    static void premium(Carrier bus) {
        message(bus, "service-bus.premium.message", "service-bus.premium.batch");
        backlog(bus, "service-bus.premium.entity");
    }

    private static void message(Carrier bus, String message, String batch) {
        bus.each(message, Uses.MESSAGE);
        bus.only(ServiceBus::isBatch).each(batch, BATCH);
    }

    private static Answer isBatch(Load load) {
        Answer sends = load.calls(Set.of(EndpointKind.SERVICE_BUS));
        return sends.isYes()
                ? sends.and(Answer.is(
                        RequestSizes.vehicle(load), Vehicle.BATCH, load.path().then("processing.vehicle")))
                : Answer.of(false);
    }

    /** As much as was configured, and no more than there is. */
    private static void backlog(Carrier bus, String largest) {
        Fact size = Fact.of(bus.component().storageBytes(), STORAGE, bus.path(), "storageBytes");
        bus.add(
                largest,
                BACKLOG,
                at -> at.of(size).min(bus.scene().value(largest)),
                List.of(Lever.of(size, true, 0, "bytes of the queue")));
    }

    /** Over a day min(rate x outage, records of a day), and a day's records for every full day. */
    private static Interval backlog(Load load, At at, int month) {
        Interval daily = load.recordsPerDay(at, month);
        Interval hourly = load.recordsPerHour(at, month);
        Interval outage = outage(load);
        BigDecimal longest = outage.high();
        boolean withinADay = longest != null && longest.signum() > 0 && longest.compareTo(DAY_MILLIS) < 0;
        Interval records =
                withinADay ? hourly.times(outage).dividedBy(Load.HOUR_MILLIS).min(daily) : piled(daily, hourly, outage);
        return records.dividedBy(at.of(load.rows())).times(at.of(load.bytes()));
    }

    private static Interval piled(Interval daily, Interval hourly, Interval outage) {
        return Interval.between(
                        piled(daily.low(), hourly.low(), outage.low()),
                        daily.likely() == null || hourly.likely() == null || outage.likely() == null
                                ? null
                                : piled(daily.likely(), hourly.likely(), outage.likely()),
                        outage.high() == null || daily.high() == null || hourly.high() == null
                                ? daily.times(outage).high()
                                : piled(daily.high(), hourly.high(), outage.high()),
                        daily.facts().and(hourly.facts()).and(outage.facts()),
                        daily.open().and(hourly.open()).and(outage.open()))
                .outOf(daily, hourly, outage);
    }

    private static BigDecimal piled(BigDecimal daily, BigDecimal hourly, BigDecimal outage) {
        BigDecimal[] days = outage.divideAndRemainder(DAY_MILLIS);
        BigDecimal rest = Quotient.of(hourly.multiply(days[1], Load.PRECISION), Load.HOUR_MILLIS)
                .min(daily);
        return daily.multiply(days[0], Load.PRECISION).add(rest, Load.PRECISION);
    }

    /** How long the receiver is down, where it may be. */
    private static Interval outage(Load load) {
        Delivery delivery = load.integration().delivery();
        Processing processing = load.integration().processing();
        Duration outage = processing == null ? null : processing.outage();
        Boolean down = delivery == null ? null : delivery.receiverMayBeDown();
        Path path = load.path().then("delivery.receiverMayBeDown");
        Answer may = Answer.of(down, path);
        return Fact.millis(outage == null ? null : Range.exact(outage), load.path(), "processing.outage")
                .value()
                .times(Fact.weight(may).restingOn(may.facts(), may.open()));
    }
}
