package io.github.checklist4j.platform;

import java.math.BigDecimal;

/**
 * The thresholds of the platform that are not published: the publisher describes scenarios in words only.
 *
 * @param pointToPointShare the largest share of integrations that may run point to point where there is no middleware between cloud and
 *     premises; 0.5 is 50 %
 * @param meshSystems the fewest systems that can form a mesh
 * @param meshShare the largest share of the possible pairs of systems that may be linked point to point
 * @param scoreSystems from how many systems on their number counts towards middleware
 * @param messagingScore the lowest middleware score that asks for a messaging service
 * @param middlewareScore the lowest middleware score that asks for middleware with messaging
 */
public record PlatformPolicy(
        BigDecimal pointToPointShare,
        int meshSystems,
        BigDecimal meshShare,
        int scoreSystems,
        int messagingScore,
        int middlewareScore) {
    /**
     * Checks the order of the scores.
     *
     * @throws IllegalArgumentException if a messaging service is asked for only above middleware
     */
    public PlatformPolicy {
        if (messagingScore > middlewareScore) {
            throw new IllegalArgumentException("the score that asks for messaging (" + messagingScore
                    + ") must not be above the one that asks for middleware (" + middlewareScore + ")");
        }
    }
}
