package io.github.checklist4j.fit;

import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.quantity.Interval;

/**
 * How much of its limits is used at the evaluation date, as the capacity computation knows it: 1 is all of the limit that is used most.
 */
public interface Utilisation {
    /**
     * What one integration uses by itself.
     *
     * @param integration the integration
     * @return its highest share of a limit, with the facts that keep it open
     */
    Interval of(Integration integration);

    /**
     * What all integrations use that call as one identity.
     *
     * @param identity the identity
     * @return its highest share of a limit, with the facts that keep it open
     */
    Interval of(Identity identity);
}
