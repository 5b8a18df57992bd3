package io.github.checklist4j.platform;

import io.github.checklist4j.describe.Within;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An availability that a publisher promises for a product. It covers the product alone and is a point to start from, not a target.
 *
 * @param percent the share of time that it is up, in percent
 * @param condition what it holds for
 * @param conflict what other sources say, or {@code null} if none is known to differ
 * @param note what else one has to know, or {@code null}
 * @param source where it is published
 * @param sourceDate the date of the source: a day or a month
 */
public record PublishedAvailability(
        @Within(max = "100", unit = "%") BigDecimal percent,
        String condition,
        @Nullable String conflict,
        @Nullable String note,
        String source,
        String sourceDate) {
    /**
     * Refuses a share that there is not.
     *
     * @throws IllegalArgumentException if the figure is not from 0 to 100
     */
    public PublishedAvailability {
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("an availability is from 0 to 100 %, not " + percent);
        }
    }
}
