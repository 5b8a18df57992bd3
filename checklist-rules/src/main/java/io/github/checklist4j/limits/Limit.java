package io.github.checklist4j.limits;

import io.github.checklist4j.assessment.LimitUse;
import io.github.checklist4j.describe.Id;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A published figure.
 *
 * @param id the stable id, for example {@code dataverse.requests}
 * @param value the figure
 * @param unit what it counts
 * @param window the time over which it counts, or {@code null} if it holds at every moment
 * @param scope what it is counted for, for example {@code user and web server}
 * @param enforcement what happens beyond it
 * @param mayChange whether the publisher says that it may change
 * @param source where it is published
 * @param sourceDate the date of the source: a day, a month or a year, as the source gives it
 * @param overridden whether it was put in place of the published one
 * @param note what else one has to know, or {@code null}
 */
public record Limit(
        @Id String id,
        BigDecimal value,
        String unit,
        @Nullable Duration window,
        String scope,
        Enforcement enforcement,
        @Nullable Boolean mayChange,
        String source,
        String sourceDate,
        @Nullable Boolean overridden,
        @Nullable String note) {
    /**
     * What a result says of the figure.
     *
     * @return all of it
     */
    public LimitUse use() {
        return new LimitUse(
                id,
                value,
                unit,
                window == null ? null : window.toString(),
                scope,
                enforcement.name(),
                mayChange,
                source,
                sourceDate,
                Boolean.TRUE.equals(overridden),
                note);
    }

    /** What happens beyond a limit. */
    public enum Enforcement {
        /** The request is refused for good. */
        HARD,
        /** The request is refused for the time being; the caller has to wait. */
        THROTTLE,
        /** Everything gets slower. */
        SLOW,
        /** Nothing technical: the licence does not cover it. */
        CONTRACT,
        /** Nothing: the publisher advises. */
        GUIDANCE
    }
}
