package io.github.checklist4j.assessment;

import io.github.checklist4j.describe.Sparse;
import io.github.checklist4j.internal.Shown;
import java.util.Objects;

/**
 * One side of a comparison: something that was seen, or what it was held against.
 *
 * @param what what it is: the path of a fact, or the name of a quantity, a parameter or a limit; empty for a plain value
 * @param value the value as text, in the unit of the facts file; a number is plain decimal
 * @param unit the unit of the number, or empty
 */
@Sparse
public record Side(String what, String value, String unit) {
    /** Refuses a missing part. */
    public Side {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * Something without a unit.
     *
     * @param what the path or name
     * @param value the value; it is written as in a facts file, a list as its elements with commas between them
     * @return the side
     */
    public static Side of(String what, Object value) {
        return new Side(what, Shown.of(value), "");
    }

    /**
     * A plain value: what is expected of a fact.
     *
     * @param value the value; it is written as in a facts file
     * @return the side
     */
    public static Side of(Object value) {
        return of("", value);
    }
}
