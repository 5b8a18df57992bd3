package io.github.checklist4j.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What growth makes of one unit, month by month. Few growths occur in an estimate, and what they come to are long numbers. */
final class Compound {
    /** Exact for any growth that one means; keeps the absurd, hundreds of digits over decades, cheap. */
    private static final MathContext PRECISION = new MathContext(208);

    /** Lines that all grow differently would fill the memory. */
    private static final int MOST_KEPT = 16;

    private final int months;
    private final Map<BigDecimal, List<BigDecimal>> known = new HashMap<>();

    Compound(int months) {
        this.months = months;
    }

    /** The factors of the months; all 1 without a growth. */
    List<BigDecimal> of(@Nullable BigDecimal growth) {
        BigDecimal perMonth = growth == null ? BigDecimal.ONE : growth.add(BigDecimal.ONE);
        if (known.size() == MOST_KEPT && !known.containsKey(perMonth)) {
            known.clear();
        }
        return known.computeIfAbsent(perMonth, this::factors);
    }

    private List<BigDecimal> factors(BigDecimal perMonth) {
        List<BigDecimal> factors = new ArrayList<>(months);
        BigDecimal factor = BigDecimal.ONE;
        for (int month = 0; month < months; month++) {
            factors.add(factor);
            factor = factor.multiply(perMonth, PRECISION);
        }
        return factors;
    }
}
