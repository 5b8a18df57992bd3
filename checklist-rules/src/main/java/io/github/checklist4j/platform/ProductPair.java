package io.github.checklist4j.platform;

import io.github.checklist4j.describe.Id;
import io.github.checklist4j.facts.Capability;
import java.util.List;
import java.util.Optional;

/**
 * What two products provide together that one of them alone does not.
 *
 * @param id the id, for example {@code logic-apps-with-service-bus}
 * @param one ids of products, one of which has to be on one side
 * @param other ids of products, one of which has to be on the other side
 * @param observability how the two together let themselves be watched
 */
public record ProductPair(@Id String id, List<String> one, List<String> other, List<CapabilityMark> observability) {
    /** Copies the lists: the record never changes. */
    public ProductPair {
        one = List.copyOf(one);
        other = List.copyOf(other);
        observability = List.copyOf(observability);
    }

    /**
     * Whether two products make up this pair; which of them comes first does not matter.
     *
     * @param first the id of a product
     * @param second the id of a product
     * @return true if one is on either side
     */
    public boolean joins(String first, String second) {
        return (one.contains(first) && other.contains(second)) || (one.contains(second) && other.contains(first));
    }

    /**
     * What is published about the two together.
     *
     * @param capability the capability
     * @return the mark, or empty if nothing is known
     */
    public Optional<CapabilityMark> mark(Capability capability) {
        return observability.stream()
                .filter(mark -> mark.capability() == capability)
                .findFirst();
    }
}
