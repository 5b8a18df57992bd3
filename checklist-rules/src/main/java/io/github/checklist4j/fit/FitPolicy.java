package io.github.checklist4j.fit;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;

/**
 * The thresholds of fit. None of them is published: the publisher says "small", "large" and "promptly", and an organisation has to say
 * what it means by that.
 *
 * @param smallBytes the largest payload of a synchronous call, in bytes
 * @param smallRows the most rows in a synchronous call
 * @param userLatency the longest that a person may be kept waiting, whatever budget the project states
 * @param machineLatency the longest that a machine may be kept waiting, whatever budget the project states
 * @param synchronousHops the most calls in a row that wait for each other
 * @param synchronousRecordsPerHour the most records an hour that a synchronous client of a finance and operations app sends, at the rate
 *     of the busiest five minutes
 * @param nearRealTime data that may be as old as this needs nobody to wait for it
 * @param emptyPollShare the largest share of polls that may find nothing
 * @param chattyRecordsPerDay the most records a day that may cross the boundary one by one
 * @param spikeShare the largest share of a day's records in five minutes
 * @param spikeUtilisation the utilisation from which a spike does harm; 0.5 is 50 %
 * @param signalsPerMessage the most telemetry signals that one message may cause
 */
public record FitPolicy(
        BigDecimal smallBytes,
        BigDecimal smallRows,
        Duration userLatency,
        Duration machineLatency,
        BigDecimal synchronousHops,
        BigDecimal synchronousRecordsPerHour,
        Duration nearRealTime,
        BigDecimal emptyPollShare,
        BigDecimal chattyRecordsPerDay,
        BigDecimal spikeShare,
        BigDecimal spikeUtilisation,
        BigDecimal signalsPerMessage) {
    /** Refuses a missing threshold. */
    public FitPolicy {
        Objects.requireNonNull(smallBytes, "smallBytes");
        Objects.requireNonNull(smallRows, "smallRows");
        Objects.requireNonNull(userLatency, "userLatency");
        Objects.requireNonNull(machineLatency, "machineLatency");
        Objects.requireNonNull(synchronousHops, "synchronousHops");
        Objects.requireNonNull(synchronousRecordsPerHour, "synchronousRecordsPerHour");
        Objects.requireNonNull(nearRealTime, "nearRealTime");
        Objects.requireNonNull(emptyPollShare, "emptyPollShare");
        Objects.requireNonNull(chattyRecordsPerDay, "chattyRecordsPerDay");
        Objects.requireNonNull(spikeShare, "spikeShare");
        Objects.requireNonNull(spikeUtilisation, "spikeUtilisation");
        Objects.requireNonNull(signalsPerMessage, "signalsPerMessage");
    }
}
