package io.github.checklist4j.assessment;

import io.github.checklist4j.describe.Sparse;
import java.util.Objects;

/**
 * Something that was seen: a fact, or a quantity computed from facts.
 *
 * @param what the path of the fact, or the name of the quantity
 * @param value the value as text; a number is plain decimal
 * @param unit the unit of the number, or empty
 */
@Sparse
public record Observation(String what, String value, String unit) {
    /** Refuses a missing part. */
    public Observation {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * Something without a unit.
     *
     * @param what the path or name
     * @param value the value; its text is kept
     * @return the observation
     */
    public static Observation of(String what, Object value) {
        return new Observation(what, value.toString(), "");
    }
}
