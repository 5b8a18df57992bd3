package io.github.checklist4j.cost;

import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Bound;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One input of the formula of a line.
 *
 * @param path where it stands
 * @param value what is known of it
 * @param isKnown whether somebody stated it
 */
record Input(Path path, Interval value, boolean isKnown) {
    static Input of(Path path, @Nullable Range<BigDecimal> fact) {
        return new Input(path, Interval.of(fact, path), fact != null);
    }

    static Input of(Path path, @Nullable Range<BigDecimal> fact, Bound bound) {
        return new Input(path, bound.of(fact, path), fact != null);
    }

    /** What is so without a fact. */
    static Input fixed(Path path, BigDecimal value) {
        return new Input(path, Interval.exactly(value), true);
    }

    /** Those that nobody stated. */
    static Facts unknown(Collection<Input> inputs) {
        return Facts.all(inputs, input -> input.isKnown() ? Facts.NONE : Facts.of(input.path()));
    }

    /** The numbers alone. */
    Interval bare() {
        return value.restingOn(Facts.NONE, Facts.NONE);
    }

    Answer isAboveZero(String unit) {
        return Words.isAboveZero(value, path, unit);
    }

    /**
     * An estimate is judged as it is stated: that its range will not become narrower is assumed, or else nobody knows.
     *
     * @return whether it is exact, or may be taken so
     */
    boolean isAsStated(Assumptions assumptions) {
        return value.isExact()
                || assumptions.of(null, path, "as stated", "an estimate is judged by the range that is stated") != null;
    }

    /** Whether all are as stated; each of them is looked at, so that all are listed. */
    static boolean areAsStated(Collection<Input> inputs, Assumptions assumptions) {
        return inputs.stream()
                .filter(input -> !input.isAsStated(assumptions))
                .toList()
                .isEmpty();
    }
}
