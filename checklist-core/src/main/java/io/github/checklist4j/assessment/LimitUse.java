package io.github.checklist4j.assessment;

import io.github.checklist4j.describe.Id;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A published figure that a verdict rests on.
 *
 * @param id its id in the limit data
 * @param value the value that was used
 * @param unit its unit
 * @param source where it is published, or who measured it
 * @param sourceDate the date of the source, as the source writes it
 * @param overridden whether the project or the caller put it in place of the published one
 */
public record LimitUse(
        @Id String id, BigDecimal value, String unit, String source, String sourceDate, boolean overridden) {
    /** Refuses a missing part. */
    public LimitUse {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(sourceDate, "sourceDate");
    }
}
