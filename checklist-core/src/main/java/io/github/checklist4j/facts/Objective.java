package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Id;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation wants to reach, on one of two horizons. Every component but the id may be {@code null}: unknown.
 *
 * @param id the id, unique among its kind
 * @param statement the objective in one sentence
 * @param horizon short or long term
 */
@Built
public record Objective(
        @Id String id, @Nullable String statement, @Nullable Horizon horizon) {
    /** How far ahead an objective looks. */
    public enum Horizon {
        /** Within the planning period that runs now. */
        SHORT_TERM,
        /** Beyond it. */
        LONG_TERM
    }
}
