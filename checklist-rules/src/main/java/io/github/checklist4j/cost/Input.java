package io.github.checklist4j.cost;

import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One input of the formula of a line.
 *
 * @param path where it stands
 * @param value what is known of it
 * @param isKnown whether somebody stated it
 * @param costsMore whether more of it costs more
 */
record Input(Path path, Interval value, boolean isKnown, boolean costsMore) {
    /** The three cases that an estimate is calculated for. */
    enum Case {
        LOW,
        LIKELY,
        HIGH
    }

    static Input costingMore(Path path, @Nullable Range<BigDecimal> fact) {
        return new Input(path, Interval.of(fact, path), fact != null, true);
    }

    static Input costingLess(Path path, @Nullable Range<BigDecimal> fact) {
        return new Input(path, Interval.of(fact, path), fact != null, false);
    }

    /** What is so without a fact. */
    static Input fixed(Path path, BigDecimal value) {
        return new Input(path, Interval.exactly(value), true, true);
    }

    /** The value in a case: {@code null} if it has no bound there, or no likely value. */
    @Nullable
    BigDecimal in(Case which) {
        if (which == Case.LIKELY) {
            return value.likely();
        }
        return (which == Case.HIGH) == costsMore ? value.high() : value.low();
    }

    boolean isNothing() {
        return value.isExact() && value.low().signum() == 0;
    }
}
