package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Assumed;
import io.github.checklist4j.describe.Within;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How soon data has to arrive, and who waits for it.
 *
 * @param freshnessTolerance how old the data may be where it is used; PT0S: not at all
 * @param latencyBudget how long a caller may be kept waiting; absent: as long as people or machines wait by default
 * @param latencyP95 the time within which 95 of 100 calls are answered
 * @param userWaits whether a person waits for the answer
 * @param processWaits whether a process cannot go on without the answer
 * @param emptyPollShare share of polls that find nothing, where the receiver polls
 */
@Built
public record Timeliness(
        @Nullable Range<Duration> freshnessTolerance,
        @Assumed @Nullable Duration latencyBudget,
        @Nullable Range<Duration> latencyP95,
        @Nullable Boolean userWaits,
        @Nullable Boolean processWaits,
        @Within(max = "1", unit = "share") @Nullable Range<BigDecimal> emptyPollShare) {}
