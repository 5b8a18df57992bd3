package io.github.checklist4j.capacity;

import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A sum of intervals that is added to in place: to make a new one for each summand would copy the open facts again and again. */
final class Total {
    private final Set<String> open = new LinkedHashSet<>();
    private BigDecimal low = BigDecimal.ZERO;
    private BigDecimal high = BigDecimal.ZERO;
    private boolean endless;

    void add(Interval summand) {
        low = low.add(summand.low());
        if (summand.high() == null) {
            addEndless();
        } else {
            addHigh(summand.high());
        }
        addOpen(summand.open());
    }

    void addHigh(BigDecimal more) {
        high = high.add(more);
    }

    void addEndless() {
        endless = true;
    }

    void addOpen(List<String> paths) {
        open.addAll(paths);
    }

    BigDecimal high() {
        return high;
    }

    Interval interval() {
        return new Interval(low, endless ? null : high, List.copyOf(open));
    }
}
