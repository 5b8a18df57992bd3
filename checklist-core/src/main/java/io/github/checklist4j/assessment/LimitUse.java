package io.github.checklist4j.assessment;

import io.github.checklist4j.describe.Id;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A published figure that a verdict rests on.
 *
 * @param id its id in the limit data
 * @param value the value that was used
 * @param unit its unit
 * @param window the time over which it counts, as ISO 8601 duration, or {@code null} if it holds at every moment
 * @param scope what it is counted for, for example {@code user and web server}
 * @param enforcement what happens beyond it: HARD, THROTTLE, SLOW, CONTRACT or GUIDANCE
 * @param mayChange whether the publisher says that it may change, or {@code null} if it does not say
 * @param source where it is published, or who measured it
 * @param sourceDate the date of the source, as the source writes it
 * @param overridden whether the project or the caller put it in place of the published one
 * @param note what else one has to know, or {@code null}
 */
public record LimitUse(
        @Id String id,
        BigDecimal value,
        String unit,
        @Nullable String window,
        String scope,
        String enforcement,
        @Nullable Boolean mayChange,
        String source,
        String sourceDate,
        boolean overridden,
        @Nullable String note) {
    /** Refuses a missing part. */
    public LimitUse {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(enforcement, "enforcement");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(sourceDate, "sourceDate");
    }
}
