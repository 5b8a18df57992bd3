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
 * @param window the time that it counts over, as an ISO-8601 duration such as {@code PT5M}, or {@code null} if it is not over time
 * @param scope what it holds for: a user, a web server, an environment, a tenant
 * @param enforcement what happens to who passes it: {@code HARD}, {@code THROTTLE}, {@code SLOW}, {@code CONTRACT} or {@code GUIDANCE}
 * @param mayChange whether its publisher says that it may change, or {@code null} where nobody said
 * @param source where it is published, or who measured it
 * @param sourceDate the date of the source, as the source writes it
 * @param overridden whether the project or the caller put it in place of the published one
 * @param note what else there is to say, or {@code null}
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
