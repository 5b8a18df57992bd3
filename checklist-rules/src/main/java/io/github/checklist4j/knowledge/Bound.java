package io.github.checklist4j.knowledge;

import io.github.checklist4j.facts.Range;
import io.github.checklist4j.internal.RecordShape;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Between which values a fact lies whatever it is: what its record declares. Read it once and keep it in a constant.
 *
 * @param min the smallest value, inclusive
 * @param max the largest value, inclusive
 */
public record Bound(BigDecimal min, BigDecimal max) {
    /**
     * The bounds that a record declares for one of its components.
     *
     * @param type the record
     * @param component the name of the component
     * @return its bounds; those of a plain count where it declares none
     * @throws IllegalArgumentException if the record has no such component
     */
    public static Bound of(Class<? extends Record> type, String component) {
        return RecordShape.of(type).components().stream()
                .filter(candidate -> candidate.name().equals(component))
                .findFirst()
                .map(found -> new Bound(found.bounds().min(), found.bounds().max()))
                .orElseThrow(() -> new IllegalArgumentException(type + " has no component " + component));
    }

    /**
     * The same with another smallest value.
     *
     * @param least what the value is never below
     * @return the narrower bounds
     */
    public Bound atLeast(BigDecimal least) {
        return new Bound(min.max(least), max);
    }

    /**
     * A fact within these bounds.
     *
     * @param range the fact, or {@code null} if it is unknown
     * @param path where the fact stands
     * @return the interval
     */
    public Interval of(@Nullable Range<BigDecimal> range, Path path) {
        return Interval.of(range, path, min, max);
    }
}
