package io.github.checklist4j.cost;

import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** Quantities as observations. */
final class Shown {
    private Shown() {}

    /** A quantity as plain decimal, or as the range that it lies in. */
    static Observation of(String what, Interval value, String unit) {
        return new Observation(what, text(value), unit);
    }

    private static String text(Interval value) {
        if (value.isExact()) {
            return text(value.low());
        }
        return value.high() == null ? "at least " + text(value.low()) : text(value.low()) + " to " + text(value.high());
    }

    static String text(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    static Observation[] array(Stream<Observation> observations) {
        return observations.toArray(Observation[]::new);
    }
}
