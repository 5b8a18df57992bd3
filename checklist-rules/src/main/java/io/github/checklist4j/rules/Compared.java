package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How two values compare. */
final class Compared {
    private Compared() {}

    /** Whether they are the same: two ranges for certain only where each is exact, and for certain not where they lie apart. */
    static Verdict same(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return Verdict.UNKNOWN;
        }
        if (a instanceof Range<?> x && b instanceof Range<?> y) {
            return isApart(x, y) || isApart(y, x)
                    ? Verdict.NOT_SATISFIED
                    : x.hasOneValue() && y.hasOneValue() ? Verdict.SATISFIED : Verdict.UNKNOWN;
        }
        return Verdict.of(isEqual(a, b));
    }

    private static boolean isEqual(Object a, Object b) {
        return (a instanceof BigDecimal x && b instanceof BigDecimal y) ? x.compareTo(y) == 0 : a.equals(b);
    }

    @SuppressWarnings("unchecked") // the two facts have the same type, so their bounds can be compared
    private static boolean isApart(Range<?> below, Range<?> above) {
        return ((Comparable<Object>) below.high()).compareTo(above.low()) < 0;
    }

    /** Whether all of one range is at most as large as all of another. */
    static <T extends Comparable<? super T>> Verdict atMost(@Nullable Range<T> small, @Nullable Range<T> large) {
        if (small == null || large == null) {
            return Verdict.UNKNOWN;
        }
        if (small.high().compareTo(large.low()) <= 0) {
            return Verdict.SATISFIED;
        }
        return small.low().compareTo(large.high()) > 0 ? Verdict.NOT_SATISFIED : Verdict.UNKNOWN;
    }
}
