package io.github.checklist4j.platform;

import io.github.checklist4j.describe.Id;
import io.github.checklist4j.facts.Capability;
import java.util.List;
import java.util.Optional;

/**
 * What is published about a product that can carry integrations.
 *
 * @param id the id by which a component names it, for example {@code service-bus-standard}
 * @param name its name
 * @param qualities what it does for the messages; what is not listed is unknown
 * @param observability how it lets itself be watched; what is not listed is unknown
 * @param availability the availability promised for it; more than one where it depends on how it is set up or where sources differ;
 *     none where no figure is established
 */
public record ProductCapability(
        @Id String id,
        String name,
        List<QualityMark> qualities,
        List<CapabilityMark> observability,
        List<PublishedAvailability> availability) {
    /** Copies the lists: the record never changes. */
    public ProductCapability {
        qualities = List.copyOf(qualities);
        observability = List.copyOf(observability);
        availability = List.copyOf(availability);
    }

    /**
     * What is published about a quality.
     *
     * @param quality the quality
     * @return the mark, or empty if nothing is known
     */
    public Optional<QualityMark> mark(Quality quality) {
        return qualities.stream().filter(mark -> mark.quality() == quality).findFirst();
    }

    /**
     * What is published about being watched.
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
