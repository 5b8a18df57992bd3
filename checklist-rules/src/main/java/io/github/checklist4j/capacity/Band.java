package io.github.checklist4j.capacity;

import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How close a utilisation is to its limit. The borders between the first three belong to the policy. */
public enum Band {
    /** Plenty is left. */
    GREEN,
    /** Worth an eye. */
    WATCH,
    /** Nearly used up. */
    TIGHT,
    /** Beyond the limit. */
    EXCEEDED;

    /**
     * The band of a utilisation.
     *
     * @param ratio the utilisation: 1 is the whole limit
     * @param policy the borders
     * @return the band, or {@code null} while the open facts leave more than one
     */
    static @Nullable Band of(Interval ratio, CapacityPolicy policy) {
        Band lowest = of(ratio.low(), policy);
        Band highest = ratio.high() == null ? EXCEEDED : of(ratio.high(), policy);
        return lowest == highest ? lowest : null;
    }

    private static Band of(BigDecimal ratio, CapacityPolicy policy) {
        if (ratio.compareTo(policy.green()) <= 0) {
            return GREEN;
        }
        if (ratio.compareTo(policy.watch()) <= 0) {
            return WATCH;
        }
        return ratio.compareTo(BigDecimal.ONE) <= 0 ? TIGHT : EXCEEDED;
    }
}
