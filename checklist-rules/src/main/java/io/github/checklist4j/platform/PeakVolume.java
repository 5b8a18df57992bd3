package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Bound;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The records that an integration exchanges at its busiest. An unknown fact lies between the bounds that its record declares. */
public final class PeakVolume {
    private static final BigDecimal FIVE_MINUTES_AN_HOUR = BigDecimal.valueOf(12);
    private static final Bound RECORDS = Bound.of(Volume.class, "recordsPerDay");
    private static final Bound PEAK = Bound.of(Volume.class, "peakFactor");
    private static final Bound HOURS = Bound.of(Volume.class, "activeHours");
    private static final Volume UNKNOWN = new Volume(null, null, null, null, null, null);

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
        Volume volume = integration.volume() == null ? UNKNOWN : integration.volume();
        Interval records = fact(integration, "recordsPerDay", RECORDS, volume.recordsPerDay());
        return records.times(fact(integration, "peakFactor", PEAK, volume.peakFactor()))
                .dividedBy(fact(integration, "activeHours", HOURS, volume.activeHours()));
    }

    /** Whether that is more than the receiver can take. */
    static Answer isAboveReceiver(Integration integration) {
        Processing processing = integration.processing();
        Interval receiver = Interval.of(
                processing == null ? null : processing.receiverRecordsPerHour(),
                Way.at(integration).then("processing.receiverRecordsPerHour"));
        return perHour(integration).atMost(receiver).not();
    }

    private static Interval fact(Integration integration, String name, Bound bound, @Nullable Range<BigDecimal> range) {
        return bound.of(range, Way.at(integration).then("volume." + name));
    }
}
