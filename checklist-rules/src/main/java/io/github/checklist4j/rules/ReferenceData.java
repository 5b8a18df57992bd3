package io.github.checklist4j.rules;

import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.limits.Limits;
import io.github.checklist4j.platform.Capabilities;
import io.github.checklist4j.platform.ProductCapability;
import java.util.Collection;
import java.util.Objects;

/**
 * What is published about the products: data that rules look up and that an organisation may know better.
 *
 * @param limits the published limits
 * @param capabilities what products can do, and how available they are
 */
public record ReferenceData(Limits limits, Capabilities capabilities) {
    /** Refuses a missing part. */
    public ReferenceData {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(capabilities, "capabilities");
    }

    /**
     * The data that this library ships.
     *
     * @return the data, each figure with its source and date
     */
    public static ReferenceData standard() {
        return new ReferenceData(Limits.standard(), Capabilities.standard());
    }

    /**
     * The same data with some limits replaced or added.
     *
     * @param more the limits
     * @return a copy
     */
    public ReferenceData withLimits(Collection<Limit> more) {
        return new ReferenceData(limits.with(more), capabilities);
    }

    /**
     * The same data with some products replaced or added.
     *
     * @param more the products
     * @return a copy
     */
    public ReferenceData withProducts(Collection<ProductCapability> more) {
        return new ReferenceData(limits, capabilities.with(more));
    }
}
