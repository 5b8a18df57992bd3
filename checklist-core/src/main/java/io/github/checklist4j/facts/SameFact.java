package io.github.checklist4j.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether two values state the same fact: {@code 1.0} and {@code 1} do, wherever they stand. */
final class SameFact {
    private SameFact() {}

    static boolean is(@Nullable Object first, @Nullable Object second) {
        if (first instanceof BigDecimal one && second instanceof BigDecimal other) {
            return one.compareTo(other) == 0;
        }
        if (first instanceof Range<?> one && second instanceof Range<?> other) {
            return is(one.low(), other.low())
                    && is(one.high(), other.high())
                    && (one.hasOneValue() || is(one.likely(), other.likely()));
        }
        if (first instanceof Money one && second instanceof Money other) {
            return is(one.amount(), other.amount()) && one.currency().equals(other.currency());
        }
        if (first instanceof List<?> one && second instanceof List<?> other) {
            return lists(one, other);
        }
        if (first instanceof Map<?, ?> one && second instanceof Map<?, ?> other) {
            return one.keySet().equals(other.keySet())
                    && one.keySet().stream().allMatch(key -> is(one.get(key), other.get(key)));
        }
        return first == null ? second == null : first.equals(second);
    }

    private static boolean lists(List<?> first, List<?> second) {
        if (first.size() != second.size()) {
            return false;
        }
        for (int i = 0; i < first.size(); i++) {
            if (!is(first.get(i), second.get(i))) {
                return false;
            }
        }
        return true;
    }
}
