package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Bound;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The records that an integration exchanges at its busiest. An unknown fact lies between the bounds that its record declares. */
public final class PeakVolume {
    private static final BigDecimal FIVE_MINUTES_AN_HOUR = BigDecimal.valueOf(12);
    private static final Bound RECORDS = Bound.of(Volume.class, "recordsPerDay");
    private static final Bound PEAK = Bound.of(Volume.class, "peakFactor");
    private static final Bound HOURS = Bound.of(Volume.class, "activeHours");

    private PeakVolume() {}

    /**
     * Records in the busiest five minutes: the records of a day, spread over its active hours, times the peak factor.
     *
     * @param integration the integration
     * @return the records
     */
    public static Interval perFiveMinutes(Integration integration) {
        return perHour(integration).dividedBy(FIVE_MINUTES_AN_HOUR);
    }

    /**
     * Records an hour at the rate of the busiest five minutes.
     *
     * @param integration the integration
     * @return the records
     */
    public static Interval perHour(Integration integration) {
        return records(integration).times(peak(integration)).dividedBy(hours(integration));
    }

    /**
     * Records an hour, spread evenly over the active hours of a day.
     *
     * @param integration the integration
     * @return the records
     */
    public static Interval recordsPerHour(Integration integration) {
        return records(integration).dividedBy(hours(integration));
    }

    /**
     * The part of a day's records that the busiest five minutes take.
     *
     * @param integration the integration
     * @return the share, 1 being all of them
     */
    public static Interval shareOfDay(Integration integration) {
        return peak(integration).dividedBy(hours(integration).times(FIVE_MINUTES_AN_HOUR));
    }

    /** Whether the peak is more than the receiver can take. */
    static Answer isAboveReceiver(Integration integration) {
        Processing processing = integration.processing();
        Interval receiver = Interval.of(
                processing == null ? null : processing.receiverRecordsPerHour(),
                Way.at(integration).then("processing.receiverRecordsPerHour"));
        return perHour(integration).atMost(receiver).not();
    }

    private static Interval records(Integration integration) {
        return fact(integration, "recordsPerDay", RECORDS, Volume::recordsPerDay);
    }

    private static Interval peak(Integration integration) {
        return fact(integration, "peakFactor", PEAK, Volume::peakFactor);
    }

    private static Interval hours(Integration integration) {
        return fact(integration, "activeHours", HOURS, Volume::activeHours);
    }

    private static Interval fact(
            Integration integration, String name, Bound bound, Function<Volume, @Nullable Range<BigDecimal>> fact) {
        Volume volume = integration.volume();
        return bound.of(
                volume == null ? null : fact.apply(volume), Way.at(integration).then("volume." + name));
    }
}
