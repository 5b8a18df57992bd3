package io.github.checklist4j.capacity;

import static java.math.BigDecimal.ZERO;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.internal.Quotient;
import io.github.checklist4j.quantity.Bound;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Azure Service Bus: operations of a namespace, sizes of messages, and what piles up while the receiver is down. */
final class ServiceBus {
    private static final BigDecimal PEAK_SECONDS = BigDecimal.valueOf(300);
    private static final BigDecimal HOUR_MILLIS = BigDecimal.valueOf(3_600_000);
    private static final BigDecimal DAY_MILLIS = BigDecimal.valueOf(86_400_000);
    private static final BigDecimal SEND_AND_RECEIVE = BigDecimal.valueOf(2);
    private static final Bound FILTERS = Bound.of(Component.class, "filters");

    private ServiceBus() {}

    static List<Measure> measures(Scene scene) {
        List<Measure> measures = new ArrayList<>();
        for (Carrier bus : Carrier.of(scene, "service-bus-basic", measures)) {
            operations(bus, "service-bus.basic.operations", "operations per second", Fact.exactly(ZERO, "filters"));
            bus.messageFits("service-bus.basic.message");
            backlog(bus, "service-bus.queue-partitioned");
        }
        for (Carrier bus : Carrier.of(scene, "service-bus-standard", measures)) {
            Fact filters = Fact.of(bus.component().filters(), FILTERS, bus.path() + ".filters");
            operations(bus, "service-bus.standard.credits", "credits per second", filters);
            bus.messageFits("service-bus.standard.message");
            backlog(bus, "service-bus.queue-partitioned");
        }
        for (Carrier bus : Carrier.of(scene, "service-bus-premium", measures)) {
            bus.messageFits("service-bus.premium.message");
            backlog(bus, "service-bus.premium.entity");
        }
        return measures;
    }

    /** Each message is sent, received, and tried against each filter. */
    private static void operations(Carrier bus, String limit, String measured, Fact filters) {
        bus.consumes(limit, measured, (load, at, month) -> Quotient.of(load.messagesIn5Minutes(at, month), PEAK_SECONDS)
                .multiply(SEND_AND_RECEIVE.add(at.up(filters)), Load.PRECISION));
    }

    /** What was configured, or anything from the smallest to the largest queue there is. */
    private static void backlog(Carrier bus, String largest) {
        Range<BigDecimal> configured = bus.component().storageBytes();
        Scene scene = bus.scene();
        Range<BigDecimal> sizes = Range.between(scene.value("service-bus.queue-smallest"), scene.value(largest));
        Fact size =
                Fact.of(configured == null ? sizes : configured, new Bound(ZERO, ZERO), bus.path() + ".storageBytes");
        bus.add(
                scene.limit(largest),
                "bytes that pile up while the receiver is down",
                "bytes",
                ServiceBus::backlog,
                at -> at.down(size).min(scene.value(largest)));
    }

    /** Over a day min(rate x outage, records of a day), and a day's records for every full day. */
    private static BigDecimal backlog(Load load, Point at, int month) {
        BigDecimal outage = at.up(outage(load));
        BigDecimal[] days = outage.divideAndRemainder(DAY_MILLIS);
        BigDecimal daily = load.recordsPerDay(at, month);
        BigDecimal hours = load.recordsPerHour(at, month).multiply(days[1], Load.PRECISION);
        BigDecimal rest = Quotient.of(hours, HOUR_MILLIS).min(daily);
        BigDecimal records = daily.multiply(days[0], Load.PRECISION).add(rest, Load.PRECISION);
        return Quotient.of(records, at.down(load.rows())).multiply(at.up(load.bytes()), Load.PRECISION);
    }

    private static Fact outage(Load load) {
        Delivery delivery = load.integration().delivery();
        Processing processing = load.integration().processing();
        Duration outage = processing == null ? null : processing.outage();
        boolean never = delivery != null && Boolean.FALSE.equals(delivery.receiverMayBeDown());
        String path = load.path() + ".processing.outage";
        return never ? Fact.exactly(ZERO, path) : Fact.millis(outage, path);
    }
}
