package com.example.checklist4j.benchmarks.peers;

import com.example.checklist4j.benchmarks.decisions.Arithmetic;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Timeliness;
import io.github.checklist4j.facts.Volume;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts about an integration that lie deep, for engines that call Java. A fact that is not known is null. */
public final class PeerFacts {
    private PeerFacts() {}

    static @Nullable Boolean durable(Integration integration) {
        return integration.delivery() == null ? null : integration.delivery().durable();
    }

    static Delivery.@Nullable Retry retry(Integration integration) {
        return integration.delivery() == null ? null : integration.delivery().retry();
    }

    static @Nullable Boolean deadLetter(Integration integration) {
        return integration.delivery() == null ? null : integration.delivery().deadLetter();
    }

    static @Nullable Boolean idempotent(Integration integration) {
        return integration.delivery() == null ? null : integration.delivery().idempotent();
    }

    static @Nullable Range<BigDecimal> recordsPerDay(Integration integration) {
        return integration.volume() == null ? null : integration.volume().recordsPerDay();
    }

    static @Nullable List<Payload.Field> fields(Integration integration) {
        return integration.payload() == null ? null : integration.payload().fields();
    }

    /**
     * Whether that is so.
     *
     * @param integration the integration
     * @return null if it is not known
     */
    public static @Nullable Boolean withinBudget(Integration integration) {
        Timeliness timeliness = integration.timeliness();
        if (timeliness == null || timeliness.latencyP95() == null || timeliness.latencyBudget() == null) {
            return null;
        }
        return timeliness.latencyP95().high().compareTo(timeliness.latencyBudget()) <= 0;
    }

    /**
     * Whether that is so.
     *
     * @param integration the integration
     * @return null if it is not known
     */
    public static @Nullable Boolean requestsAllowed(Integration integration) {
        Volume volume = integration.volume();
        if (volume == null
                || volume.recordsPerDay() == null
                || volume.activeHours() == null
                || volume.peakFactor() == null) {
            return null;
        }
        return Arithmetic.requestsAllowed(volume.recordsPerDay(), volume.activeHours(), volume.peakFactor());
    }

    /**
     * Whether that is so.
     *
     * @param integration the integration
     * @return null if it is not known
     */
    public static @Nullable Boolean executionAllowed(Integration integration) {
        Volume volume = integration.volume();
        Processing processing = integration.processing();
        if (volume == null
                || volume.recordsPerDay() == null
                || volume.activeHours() == null
                || volume.peakFactor() == null
                || processing == null
                || processing.perRecord() == null) {
            return null;
        }
        return Arithmetic.executionAllowed(
                volume.recordsPerDay(), volume.activeHours(), volume.peakFactor(), processing.perRecord());
    }

    static @Nullable BigDecimal leastInFlight(Integration integration) {
        Range<BigDecimal> inFlight = inFlight(integration);
        return inFlight == null ? null : inFlight.low();
    }

    static @Nullable BigDecimal mostInFlight(Integration integration) {
        Range<BigDecimal> inFlight = inFlight(integration);
        return inFlight == null ? null : inFlight.high();
    }

    private static @Nullable Range<BigDecimal> inFlight(Integration integration) {
        return integration.processing() == null
                ? null
                : integration.processing().maxInFlight();
    }

    static boolean isSentForNothing(Payload.Field field) {
        return Boolean.TRUE.equals(field.sent())
                && field.neededFor() != null
                && field.neededFor().isEmpty();
    }

    /** Whether it is not known that the field is needed, or that it is not sent, though it may be. */
    static boolean isUnclear(Payload.Field field) {
        boolean fine = Boolean.FALSE.equals(field.sent())
                || (field.neededFor() != null && !field.neededFor().isEmpty());
        return !fine && (field.sent() == null || field.neededFor() == null);
    }
}
