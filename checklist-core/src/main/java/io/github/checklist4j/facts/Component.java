package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Assumed;
import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Names;
import io.github.checklist4j.describe.Refers;
import io.github.checklist4j.describe.Within;
import io.github.checklist4j.describe.Word;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the platform that carries integrations. Every component but the id may be {@code null}: unknown.
 *
 * @param id the id, unique among its kind
 * @param name the name
 * @param product the product as the capability data names it, for example {@code service-bus-standard}
 * @param role what it does for the messages
 * @param hosting where it runs
 * @param provides the capabilities that the project knows it to provide; overrides the capability data
 * @param companions ids of components that stand in for what it lacks; empty: none
 * @param securityControls the controls that it offers, in the words of the requirements; empty: none
 * @param availabilityPercent the share of time that it is up, in percent
 * @param rto recovery time objective that it meets
 * @param rpo recovery point objective that it meets
 * @param lifecycle version control and deployment
 * @param units how many are bought: messaging units, throughput units, licences, instances; absent: one
 * @param filters filters that each message is tried against, on a topic
 * @param storageBytes how much it can hold, where that was configured
 */
@Built
public record Component(
        @Id String id,
        @Nullable String name,
        @Names(Word.PRODUCT) @Nullable String product,
        @Nullable Role role,
        @Nullable Hosting hosting,
        @Assumed @Nullable List<Capability> provides,
        @Refers("platform.components") @Nullable List<String> companions,
        @Nullable List<String> securityControls,
        @Assumed @Within(max = "100", unit = "%") @Nullable Range<BigDecimal> availabilityPercent,
        @Nullable Duration rto,
        @Nullable Duration rpo,
        @Nullable Lifecycle lifecycle,
        @Assumed @Within(unit = "units") @Nullable Range<BigDecimal> units,
        @Within(unit = "filters") @Nullable Range<BigDecimal> filters,
        @Within(max = "1e18", unit = "bytes") @Nullable Range<BigDecimal> storageBytes) {
    /** Copies the lists: the record never changes. */
    public Component {
        provides = Lists.copy(provides);
        companions = Lists.copy(companions);
        securityControls = Lists.copy(securityControls);
    }
    /** What a component does for the messages. */
    public enum Role {
        /** Transforms and routes. */
        MIDDLEWARE,
        /** Stores and delivers. */
        MESSAGING,
        /** Guards and forwards calls. */
        GATEWAY,
        /** Moves data in bulk. */
        EXTRACT,
        /** Holds data in passing. */
        STAGING,
        /** Watches or supports another one. */
        COMPANION
    }
}
