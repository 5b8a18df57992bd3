package io.github.checklist4j.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision whether to use middleware or a messaging service.
 *
 * @param choice what was decided
 * @param rationale why; empty: no reason is recorded
 * @param decidedOn when
 * @param optionsWeighed the options that were weighed; empty: none
 * @param acceptedDeviation whether the rationale accepts to stay below what the middleware score asks for
 * @param centralAuditDemanded whether a central audit of all exchanges is demanded
 */
@Built
public record Decision(
        @Nullable Choice choice,
        @Nullable String rationale,
        @Nullable LocalDate decidedOn,
        @Nullable List<String> optionsWeighed,
        @Nullable Boolean acceptedDeviation,
        @Nullable Boolean centralAuditDemanded) {
    /** Copies the lists: the record never changes. */
    public Decision {
        optionsWeighed = Lists.copy(optionsWeighed);
    }
    /** What carries the integrations. */
    public enum Choice {
        /** Nothing between the systems. */
        DIRECT_CONNECTORS,
        /** A service that stores and delivers. */
        MESSAGING_SERVICE,
        /** A platform that transforms and routes. */
        MIDDLEWARE,
        /** Both. */
        MIDDLEWARE_AND_MESSAGING
    }
}
