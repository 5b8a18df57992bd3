package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Timeliness;
import java.math.BigDecimal;

/** How long a caller waits, held against a timeout. Only a synchronous caller does. */
final class Waiting {
    private Waiting() {}

    /** The wait of each integration that goes through a component. */
    static void fits(Carrier carrier, String limit) {
        carrier.fits(limit, "seconds that the caller waits", load -> at -> seconds(load, at));
    }

    /** The 95th percentile in seconds; nothing for an asynchronous integration. */
    static BigDecimal seconds(Load load, Point at) {
        return latency(load, at).multiply(at.up(waits(load)), Load.PRECISION);
    }

    /** The 95th percentile in seconds, whoever waits. */
    static BigDecimal latency(Load load, Point at) {
        Timeliness timeliness = load.integration().timeliness();
        return at.up(Fact.millis(
                        timeliness == null ? null : timeliness.latencyP95(), load.path() + ".timeliness.latencyP95"))
                .movePointLeft(3);
    }

    private static Fact waits(Load load) {
        MessageStyle style = load.integration().style();
        String path = load.path() + ".style";
        return style == null
                ? Fact.maybe(path)
                : Fact.exactly(BigDecimal.valueOf(style == MessageStyle.SYNCHRONOUS ? 1 : 0), path);
    }
}
