package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Refers;
import io.github.checklist4j.describe.Within;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A system that takes part in the integration, listed under {@code systems}. Every component but the id may be {@code null}:
 * unknown.
 *
 * @param id the id, unique among its kind
 * @param name the name
 * @param purpose what it is for; empty: nobody can say
 * @param owner id of the stakeholder who answers for the application; empty: nobody does
 * @param kind what sort of system it is
 * @param hosting where it runs
 * @param store what its storage is made for
 * @param region the region that it runs in
 * @param standalone whether it is meant to stand without an integration; absent counts as unknown only where it matters
 * @param availabilityPercent the share of time that it is up, in percent
 * @param rto recovery time objective that it meets
 * @param rpo recovery point objective that it meets
 */
@Built
public record ConnectedSystem(
        @Id String id,
        @Nullable String name,
        @Nullable String purpose,
        @Refers("stakeholders") @Nullable String owner,
        @Nullable Kind kind,
        @Nullable Hosting hosting,
        @Nullable Store store,
        @Nullable String region,
        @Nullable Boolean standalone,
        @Within(max = "100", unit = "%") @Nullable Range<BigDecimal> availabilityPercent,
        @Nullable Duration rto,
        @Nullable Duration rpo) {
    /** What sort of system it is. */
    public enum Kind {
        /** A Dynamics 365 customer engagement app or another app on Dataverse. */
        DATAVERSE,
        /** A Dynamics 365 finance and operations app. */
        FINANCE_AND_OPERATIONS,
        /** Another line-of-business application. */
        BUSINESS_APPLICATION,
        /** A public website or portal. */
        WEBSITE,
        /** A database on its own. */
        DATABASE,
        /** A data lake or warehouse. */
        DATA_LAKE,
        /** Storage for documents. */
        DOCUMENT_STORE,
        /** A system of another organisation. */
        PARTNER,
        /** None of these. */
        OTHER
    }

    /** What a storage is made for. */
    public enum Store {
        /** Transactions of a running business; costly to fill with copies. */
        TRANSACTIONAL,
        /** Reports and analysis. */
        ANALYTICAL,
        /** Data in passing. */
        STAGING,
        /** Documents and files. */
        DOCUMENT,
        /** Keeps nothing. */
        NONE
    }
}
