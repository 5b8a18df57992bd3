package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Scenario;
import io.github.checklist4j.knowledge.Facts;
import java.util.List;

/**
 * The scenario that the facts give, as far as they do.
 *
 * @param possible the scenarios that are possible, in declaration order; at least one
 * @param open the facts that decide between them, and no others; none if only one is possible
 */
public record ComputedScenario(List<Scenario> possible, Facts open) {
    /** Copies the lists: the record never changes. */
    public ComputedScenario {
        possible = List.copyOf(possible);
    }
}
