package io.github.checklist4j.platform;

import io.github.checklist4j.knowledge.Answer;

/**
 * One point of the middleware score.
 *
 * @param criterion what it is given for
 * @param answer whether it is given
 */
public record ScorePoint(Criterion criterion, Answer answer) {

    /** What speaks for middleware. */
    public enum Criterion {
        /** Several systems take part. */
        SEVERAL_SYSTEMS,
        /** A system runs on premises. */
        ON_PREMISES_SYSTEM,
        /** An integration transforms data. */
        TRANSFORMATION,
        /** An integration routes one message to several receivers. */
        ONE_TO_MANY,
        /** The peak of an integration is above what its receiver can take. */
        PEAK_ABOVE_RECEIVER,
        /** A receiver may be down while the sender runs. */
        RECEIVER_MAY_BE_DOWN,
        /** The order of messages matters, or none may be lost. */
        ORDER_OR_NO_LOSS,
        /** A central audit of all exchanges is demanded. */
        CENTRAL_AUDIT
    }
}
