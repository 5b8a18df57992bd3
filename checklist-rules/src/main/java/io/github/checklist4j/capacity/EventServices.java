package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.limits.Limit;
import java.math.BigDecimal;
import java.util.List;

/** Azure Event Grid topics and Event Hubs namespaces. */
final class EventServices {
    private static final List<String> QUEUES = List.of("service-bus", "event-hubs");
    private static final Use HANDLER = Uses.timeOfOneCall(
            "seconds until the handler of an event answers",
            "let the handler answer at once and do the work behind a queue");

    private EventServices() {}

    static void grid(Carrier grid) {
        grid.each("event-grid.event", Uses.MESSAGE);
        grid.all("event-grid.events", Uses.MESSAGES_PER_SECOND);
        grid.all("event-grid.bytes", Uses.BYTES_PER_SECOND);
        grid.only(load -> isQueued(grid, load).not()).each("event-grid.answer", HANDLER);
    }

    /** Whether a queue takes the events, which answers at once. */
    private static Answer isQueued(Carrier grid, Load load) {
        Component next = grid.scene().components().get(next(grid, load));
        return next == null ? Answer.of(false) : Products.isOneOf(next, QUEUES);
    }

    /** The component behind the grid; empty where the handler itself is the receiver. */
    private static String next(Carrier grid, Load load) {
        List<String> via = load.integration().via();
        int next = via == null ? 0 : via.lastIndexOf(grid.component().id()) + 1;
        return via == null || next >= via.size() ? "" : via.get(next);
    }

    /** Throughput is bought in units. What consumers read is left out: nobody writes down how many there are. */
    static void hubs(Carrier hubs, String tier) {
        hubs.each("event-hubs." + tier + ".event", Uses.MESSAGE);
        Limit most = hubs.scene().limit("event-hubs.units");
        BigDecimal mostUnits = hubs.scene().value(most.id()).low();
        hubs.perUnit("event-hubs.unit.events", Uses.MESSAGES_PER_SECOND, mostUnits);
        hubs.perUnit("event-hubs.unit.bytes", Uses.BYTES_PER_SECOND, mostUnits);
        Fact units = hubs.units();
        Use use = Use.fitting(
                "throughput units",
                (load, at, month) -> at.of(units),
                "share the events out to several namespaces, or use the Premium tier");
        hubs.measures()
                .add(Measure.of(
                                hubs.path(),
                                use,
                                Group.of(hubs.group().members().get(0)),
                                at -> hubs.scene().value(most.id()),
                                List.of(most))
                        .with(List.of(new Lever(units, false, BigDecimal.ONE, 0, "units", ""))));
    }
}
