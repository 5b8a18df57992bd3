package io.github.checklist4j.availability;

import java.math.BigDecimal;

/**
 * What availability is reckoned by.
 *
 * @param monthMinutes the minutes of a month; a month of 30 days has 43,200
 */
public record AvailabilityPolicy(BigDecimal monthMinutes) {
    /**
     * Checks the month.
     *
     * @throws IllegalArgumentException if it is not above 0
     */
    public AvailabilityPolicy {
        if (monthMinutes.signum() <= 0) {
            throw new IllegalArgumentException("a month has more than 0 minutes, not " + monthMinutes);
        }
    }
}
