package io.github.checklist4j.json;

import java.util.Objects;

/**
 * What was read, and where its values stand in the input.
 *
 * @param value the record
 * @param places the places, looked up when somebody asks
 * @param <R> the class of the record
 */
public record Reading<R extends Record>(R value, Places places) {
    /** Refuses a missing part. */
    public Reading {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(places, "places");
    }
}
