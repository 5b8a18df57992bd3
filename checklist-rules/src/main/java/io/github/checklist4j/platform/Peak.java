package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Interval;

/** The rate of the busiest five minutes, held against what the receiver can take. */
final class Peak {
    private Peak() {}

    static Answer aboveReceiver(Integration integration) {
        Processing processing = integration.processing();
        Interval receiver = Interval.of(
                processing == null ? null : processing.receiverRecordsPerHour(),
                Way.at(integration).then("processing.receiverRecordsPerHour"));
        return PeakVolume.perHour(integration).atMost(receiver).not();
    }
}
