package io.github.checklist4j.cost;

import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One input of the formula of a line.
 *
 * @param path where it stands
 * @param fact what is known of it
 * @param effect whether more of it costs more or less
 * @param least the smallest value that it can have
 * @param most the largest one, or {@code null} if it has no bound
 */
record Input(
        String path,
        @Nullable Range<BigDecimal> fact,
        Effect effect,
        BigDecimal least,
        @Nullable BigDecimal most) {
    enum Effect {
        COSTS_MORE,
        COSTS_LESS
    }

    static Input costingMore(String path, @Nullable Range<BigDecimal> fact) {
        return new Input(path, fact, Effect.COSTS_MORE, BigDecimal.ZERO, null);
    }

    static Input costingLess(String path, @Nullable Range<BigDecimal> fact) {
        return new Input(path, fact, Effect.COSTS_LESS, BigDecimal.ZERO, null);
    }

    boolean isExact() {
        return fact != null && fact.hasOneValue();
    }

    /** Whether it is the same number in each case, digit for digit. */
    @SuppressWarnings("ReferenceEquality") // equal numbers may have other digits: 1 and 1.0
    boolean isOneNumber() {
        return fact != null && fact.low() == fact.high();
    }

    boolean hasLikely() {
        return isExact() || (fact != null && fact.likely() != null);
    }

    /** The value in a case: {@code null} if it has no bound there, or no likely value. */
    @Nullable
    BigDecimal in(Case which) {
        if (which == Case.LIKELY) {
            return likely();
        }
        return (which == Case.HIGH) == (effect == Effect.COSTS_MORE) ? largest() : smallest();
    }

    private @Nullable BigDecimal likely() {
        if (fact == null) {
            return null;
        }
        return fact.hasOneValue() ? fact.low() : fact.likely();
    }

    private BigDecimal smallest() {
        return fact == null ? least : fact.low();
    }

    private @Nullable BigDecimal largest() {
        return fact == null ? most : fact.high();
    }
}
