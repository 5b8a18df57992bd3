package io.github.checklist4j.platform;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.quantity.Interval;
import io.github.checklist4j.quantity.PeakVolume;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The rate of the busiest five minutes, held against what the receiver can take. */
final class Peak {
    private Peak() {}

    static Answer aboveReceiver(Integration integration) {
        Interval peak = PeakVolume.perHour(integration);
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
