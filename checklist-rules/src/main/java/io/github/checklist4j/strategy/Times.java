package io.github.checklist4j.strategy;

import io.github.checklist4j.assessment.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Times as a facts file writes them. */
final class Times {
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal LONGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private Times() {}

    /** A computed time in milliseconds, for example {@code PT1M30S}; whole days as {@code P1D}. */
    static String text(BigDecimal millis) {
        BigDecimal nanos = millis.multiply(NANOS).setScale(0, RoundingMode.HALF_UP);
        return nanos.compareTo(LONGEST) > 0
                ? text(Duration.ofMillis(millis.min(LONGEST).longValue()))
                : text(Duration.ofNanos(nanos.longValue()));
    }

    /** A time, for example {@code PT1M30S}; whole days as {@code P1D}. */
    private static String text(Duration time) {
        return Side.of(time).value();
    }
}
