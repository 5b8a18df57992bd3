package io.github.checklist4j.capacity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * What a formula gave in a month, for the least and the most that the facts allow. A point that notes what is read, or at which one of the
 * facts concerned has another value, is not remembered: see {@link Point#isPlainFor}.
 */
final class Memory {
    private final Map<Integer, BigDecimal> known = new HashMap<>(8);

    BigDecimal of(Load load, Point at, int month, Group.Formula formula) {
        if (!at.isPlainFor(load)) {
            return formula.of(load, at, month);
        }
        Integer key = month * 2 + (at.isMost() ? 1 : 0);
        BigDecimal value = known.get(key);
        if (value == null) {
            value = formula.of(load, at, month);
            known.put(key, value);
        }
        return value;
    }
}
