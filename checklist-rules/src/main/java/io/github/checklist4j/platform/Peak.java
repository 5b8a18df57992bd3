package io.github.checklist4j.platform;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.describe.Within;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rate of the busiest five minutes, held against what the receiver can take. */
final class Peak {
    private Peak() {}

    static Answer aboveReceiver(Integration integration) {
        Interval peak = recordsPerHour(integration);
        Interval receiver = receiver(integration);
        BigDecimal most = peak.high();
        if (most != null && most.compareTo(receiver.low()) <= 0) {
            return Answer.of(false);
        }
        BigDecimal capacity = receiver.high();
        if (capacity != null && peak.low().compareTo(capacity) > 0) {
            return Answer.of(true);
        }
        List<String> open = new ArrayList<>(peak.open());
        open.addAll(receiver.open());
        return new Answer(Verdict.UNKNOWN, open);
    }

    private static Interval recordsPerHour(Integration integration) {
        Interval records =
                Interval.of(read(integration, Volume::recordsPerDay), path(integration, "volume.recordsPerDay"));
        return records.times(volume(integration, "peakFactor", Volume::peakFactor))
                .dividedBy(volume(integration, "activeHours", Volume::activeHours));
    }

    /** An unknown fact lies between the bounds that its record declares. */
    private static Interval volume(
            Integration integration, String name, Function<Volume, @Nullable Range<BigDecimal>> fact) {
        Within bounds = Arrays.stream(Volume.class.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(component -> component.getAnnotation(Within.class))
                .findFirst()
                .orElseThrow();
        return Interval.of(
                read(integration, fact),
                path(integration, "volume." + name),
                new BigDecimal(bounds.min()),
                new BigDecimal(bounds.max()));
    }

    private static @Nullable Range<BigDecimal> read(
            Integration integration, Function<Volume, @Nullable Range<BigDecimal>> fact) {
        return integration.volume() == null ? null : fact.apply(integration.volume());
    }

    private static Interval receiver(Integration integration) {
        Processing processing = integration.processing();
        return Interval.of(
                processing == null ? null : processing.receiverRecordsPerHour(),
                path(integration, "processing.receiverRecordsPerHour"));
    }

    private static String path(Integration integration, String fact) {
        return Way.path(integration) + "." + fact;
    }
}
