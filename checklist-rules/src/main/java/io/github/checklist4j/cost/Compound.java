package io.github.checklist4j.cost;

import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What growth makes of one unit, month by month. Few growths occur in an estimate, and what they come to are long numbers. */
final class Compound {
    /** Exact for any growth that one means; keeps the absurd, hundreds of digits over decades, cheap. */
    private static final MathContext PRECISION = new MathContext(208);

    /** Lines that all grow differently would fill the memory. */
    private static final int MOST_KEPT = 16;

    private final int months;
    private final Map<Interval, List<Interval>> known = new HashMap<>();

    Compound(int months) {
        this.months = months;
    }

    /** The factors of the months, the first of which is 1; they rest on no fact. */
    List<Interval> of(Interval growth) {
        Interval perMonth = growth.restingOn(Facts.NONE, Facts.NONE).plus(Interval.exactly(BigDecimal.ONE));
        if (known.size() == MOST_KEPT && !known.containsKey(perMonth)) {
            known.clear();
        }
        return known.computeIfAbsent(perMonth, this::factors);
    }

    private List<Interval> factors(Interval perMonth) {
        List<Interval> factors = new ArrayList<>(months);
        Interval factor = Interval.exactly(BigDecimal.ONE);
        for (int month = 0; month < months; month++) {
            factors.add(factor);
            factor = factor.times(perMonth, PRECISION);
        }
        return factors;
    }
}
