package io.github.checklist4j.capacity;

import io.github.checklist4j.internal.Quotient;
import io.github.checklist4j.limits.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Azure Event Grid topics and Event Hubs namespaces. */
final class EventServices {
    private static final BigDecimal PEAK_SECONDS = BigDecimal.valueOf(300);

    private EventServices() {}

    static List<Measure> measures(Scene scene) {
        List<Measure> measures = new ArrayList<>();
        for (Carrier grid : Carrier.of(scene, "event-grid", measures)) {
            grid.messageFits("event-grid.event");
            grid.consumes("event-grid.events", "events per second", EventServices::events);
            grid.consumes("event-grid.bytes", "bytes per second", EventServices::bytes);
        }
        for (String tier : List.of("basic", "standard", "premium")) {
            for (Carrier hubs : Carrier.of(scene, "event-hubs-" + tier, measures)) {
                hubs.messageFits("event-hubs." + tier + ".event");
                if (!tier.equals("premium")) {
                    throughput(hubs);
                }
            }
        }
        return measures;
    }

    /** Throughput is bought in units. What consumers read is left out: nobody writes down how many there are. */
    private static void throughput(Carrier hubs) {
        hubs.consumesPerUnit("event-hubs.unit.events", "events per second", EventServices::events);
        hubs.consumesPerUnit("event-hubs.unit.bytes", "bytes per second", EventServices::bytes);
        Limit most = hubs.scene().limit("event-hubs.units");
        Fact units = hubs.units();
        hubs.measures()
                .add(new Measure(
                        most.id(),
                        List.of(most),
                        hubs.path(),
                        "throughput units",
                        most.unit(),
                        new Group(hubs.component().id(), List.of(hubs.group().first())),
                        (load, at, month) -> at.up(units),
                        at -> most.value(),
                        true,
                        false,
                        List.of()));
    }

    private static BigDecimal events(Load load, Point at, int month) {
        return Quotient.of(load.messagesIn5Minutes(at, month), PEAK_SECONDS);
    }

    private static BigDecimal bytes(Load load, Point at, int month) {
        return events(load, at, month).multiply(at.up(load.bytes()), Load.PRECISION);
    }
}
