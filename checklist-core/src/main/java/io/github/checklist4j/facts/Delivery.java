package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Assumed;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a message when something goes wrong.
 *
 * @param guarantee what the channel promises; absent: nothing is lost, and what is tried again may arrive twice
 * @param durable whether the channel stores messages until they are taken; absent: the capability data answers for known
 *     components
 * @param retry how a failed delivery is tried again
 * @param honoursRetryAfter whether a retry waits as long as the endpoint asks
 * @param deadLetter whether a message that cannot be delivered goes to a dead-letter or error queue
 * @param idempotent whether a message that arrives twice does no harm, because the receiver knows what it has done already; duplicate
 *     detection of a broker guards against the repeats of the sender only
 * @param orderingNeeded whether the order of messages matters
 * @param orderingProvided whether the order is kept, by sessions, partition key or re-reading the latest state
 * @param lossTolerated whether a message may be lost
 * @param compensation whether a failed synchronous call is compensated
 * @param receiverMayBeDown whether the receiver may be down while the sender runs
 * @param rereadsLargeMessages whether the receiver reads the row again when a message came without its content
 */
@Built
public record Delivery(
        @Assumed @Nullable Guarantee guarantee,
        @Assumed @Nullable Boolean durable,
        @Nullable Retry retry,
        @Nullable Boolean honoursRetryAfter,
        @Assumed @Nullable Boolean deadLetter,
        @Nullable Boolean idempotent,
        @Nullable Boolean orderingNeeded,
        @Assumed @Nullable Boolean orderingProvided,
        @Nullable Boolean lossTolerated,
        @Nullable Boolean compensation,
        @Nullable Boolean receiverMayBeDown,
        @Nullable Boolean rereadsLargeMessages) {
    /** What a channel promises. */
    public enum Guarantee {
        /** Nothing. */
        BEST_EFFORT,
        /** Never twice, perhaps not at all. */
        AT_MOST_ONCE,
        /** Always, perhaps twice. */
        AT_LEAST_ONCE,
        /** Always and once, as the receiver sees it. */
        EXACTLY_ONCE
    }

    /** How a failed delivery is tried again. */
    public enum Retry {
        /** Not at all. */
        NONE,
        /** After the same time each time. */
        FIXED_INTERVAL,
        /** After a growing time. */
        BACK_OFF
    }
}
