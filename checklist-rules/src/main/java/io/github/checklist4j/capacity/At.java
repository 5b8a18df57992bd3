package io.github.checklist4j.capacity;

import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The facts as they stand, or with some of them changed.
 *
 * @param fact the fact that is changed, or {@code null} if none is
 * @param value its value then
 * @param before the changes before this one, or {@code null}
 */
record At(@Nullable Fact fact, Interval value, @Nullable At before) {
    static final At STATED = new At(null, Interval.ZERO, null);

    At with(Fact changed, BigDecimal to) {
        return new At(changed, Interval.exactly(to), this);
    }

    Interval of(Fact read) {
        for (At at = this; at != null; at = at.before) {
            if (at.fact != null && at.fact.path().equals(read.path())) {
                return at.value;
            }
        }
        return read.value();
    }
}
