package io.github.checklist4j.reassess;

import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.knowledge.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * By how much a quantity is multiplied every month.
 *
 * @param perMonth the share that is added a month
 */
record Growth(Range<BigDecimal> perMonth) {
    /** Twice what is kept, so that rounding turns no order round. */
    private static final MathContext COMPUTED = new MathContext(40, RoundingMode.HALF_EVEN);

    private static final MathContext KEPT = new MathContext(20, RoundingMode.HALF_EVEN);
    private static final int MOST_DECIMALS = 20;

    /** The most that a project may state; what has grown beyond is no less than that. */
    private static final BigDecimal MOST =
            Bound.of(Volume.class, "recordsPerDay").max();

    /** Whether it is known to be none. */
    boolean isNone() {
        return perMonth.hasOneValue() && perMonth.low().signum() == 0;
    }

    /** A quantity after so many months. */
    Range<BigDecimal> of(Range<BigDecimal> quantity, int months) {
        if (isNone() || months == 0) {
            return quantity;
        }
        BigDecimal low = grown(quantity.low(), perMonth.low(), months);
        BigDecimal high = grown(quantity.high(), perMonth.high(), months);
        BigDecimal likely = quantity.likely();
        BigDecimal likelyGrowth = perMonth.likely();
        return likely == null || likelyGrowth == null
                ? Range.between(low, high)
                : new Range<>(low, grown(likely, likelyGrowth, months), high);
    }

    private static BigDecimal grown(BigDecimal quantity, BigDecimal growth, int months) {
        return kept(quantity.multiply(BigDecimal.ONE.add(growth).pow(months, COMPUTED), COMPUTED));
    }

    /** As a project may state it. */
    static BigDecimal kept(BigDecimal quantity) {
        BigDecimal kept = quantity.round(KEPT);
        return kept.setScale(Math.min(kept.scale(), MOST_DECIMALS), RoundingMode.HALF_EVEN)
                .min(MOST);
    }
}
