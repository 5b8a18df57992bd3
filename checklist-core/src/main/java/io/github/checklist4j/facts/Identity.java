package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Assumed;
import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Within;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A user or application user that calls an endpoint. Every component but the id may be {@code null}: unknown.
 *
 * @param id the id, unique among its kind
 * @param name the name
 * @param kind whose requests they are, and from which entitlement they are taken
 * @param users how many such users share the work evenly; absent: one
 * @param servers how many web servers their calls were measured to reach; absent: one
 * @param usedBy what the identity is for
 */
@Built
public record Identity(
        @Id String id,
        @Nullable String name,
        @Nullable Kind kind,

        @Within(min = "1", max = "1e6", unit = "users") @Nullable @Assumed
        Range<BigDecimal> users,

        @Within(min = "1", max = "1000", unit = "servers") @Nullable @Assumed
        Range<BigDecimal> servers,

        @Nullable String usedBy) {
    /** Whose requests they are. */
    public enum Kind {
        /** A service principal; its requests come from the tenant pool. */
        APPLICATION_USER,
        /** A person with a paid plan; each has an entitlement of its own. */
        LICENSED_USER,
        /** A person with a per-app, Team Member or Microsoft 365 plan. */
        LOW_USE_LICENSED_USER,
        /** A flow with a licence of its own. */
        PROCESS_LICENCE,
        /** A paid portal login. */
        PORTAL_LOGIN
    }
}
