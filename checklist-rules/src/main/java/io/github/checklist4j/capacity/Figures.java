package io.github.checklist4j.capacity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a sentence wants them. */
final class Figures {
    private static final int PLACES = 3;

    private Figures() {}

    /** Without an exponent and with at most three decimal places. */
    static String plain(BigDecimal value) {
        BigDecimal shown = value.setScale(Math.min(Math.max(value.scale(), 0), PLACES), RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return shown.toPlainString();
    }
}
