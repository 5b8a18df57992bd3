package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Assumed;
import io.github.checklist4j.describe.Within;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of the platform.
 *
 * @param capabilities the capabilities that are expected; absent: all four; empty: none
 * @param securityControls the security controls that are expected; empty: none
 * @param availabilityPercent the share of time that each integration has to be up, in percent
 * @param rto recovery time objective: how long it may be down
 * @param rpo recovery point objective: how much may be lost
 */
@Built
public record Requirements(
        @Assumed @Nullable List<Capability> capabilities,
        @Nullable List<String> securityControls,
        @Within(max = "100", unit = "%") @Nullable Range<BigDecimal> availabilityPercent,
        @Nullable Duration rto,
        @Nullable Duration rpo) {
    /** Copies the lists: the record never changes. */
    public Requirements {
        capabilities = Lists.copy(capabilities);
        securityControls = Lists.copy(securityControls);
    }
}
