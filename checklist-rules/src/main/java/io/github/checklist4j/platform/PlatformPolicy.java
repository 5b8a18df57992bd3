package io.github.checklist4j.platform;

import java.math.BigDecimal;

/**
 * The thresholds of the platform that are not published: the publisher describes scenarios in words only.
 *
 * @param meshSystems the fewest systems that can form a mesh
 * @param meshShare the largest share of the possible pairs of systems that may be linked point to point
 * @param messagingScore the lowest middleware score that asks for a messaging service
 * @param middlewareScore the lowest middleware score that asks for middleware with messaging
 */
public record PlatformPolicy(int meshSystems, BigDecimal meshShare, int messagingScore, int middlewareScore) {
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
