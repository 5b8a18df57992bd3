package io.github.checklist4j.platform;

import java.util.List;

/**
 * The content of a file of capability data.
 *
 * @param products what single products do
 * @param pairs what two products do together
 */
public record CapabilityFile(List<ProductCapability> products, List<ProductPair> pairs) {
    /** Copies the lists: the record never changes. */
    public CapabilityFile {
        products = List.copyOf(products);
        pairs = List.copyOf(pairs);
    }
}
