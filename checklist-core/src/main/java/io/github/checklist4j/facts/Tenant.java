package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Within;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The licences of the tenant, from which the pool for non-licensed requests is computed.
 *
 * @param dynamicsEnterpriseLicences Dynamics 365 Enterprise and Professional user licences
 * @param powerAppsLicences Power Apps licences
 * @param powerAutomateLicences Power Automate licences
 * @param capacityAddOns request capacity add-on packs
 */
@Built
public record Tenant(
        @Within(max = "1e9", unit = "licences") @Nullable Range<BigDecimal> dynamicsEnterpriseLicences,
        @Within(max = "1e9", unit = "licences") @Nullable Range<BigDecimal> powerAppsLicences,
        @Within(max = "1e9", unit = "licences") @Nullable Range<BigDecimal> powerAutomateLicences,
        @Within(max = "1e6", unit = "packs") @Nullable Range<BigDecimal> capacityAddOns) {}
