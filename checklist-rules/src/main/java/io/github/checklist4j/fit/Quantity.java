package io.github.checklist4j.fit;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A named quantity, and the criteria that can be put to it. */
record Quantity(String label, String unit, Interval value) {
    private static final int SHOWN_DECIMALS = 3;

    Explanation atMost(BigDecimal bound) {
        return explained(value.atMost(bound), "at most " + shown(bound), value.open());
    }

    Explanation above(BigDecimal bound) {
        return explained(value.atMost(bound).not(), "above " + shown(bound), value.open());
    }

    Explanation atLeast(BigDecimal bound) {
        return explained(value.atLeast(bound), "at least " + shown(bound), value.open());
    }

    /** Whether it stays within another quantity. */
    Explanation atMost(Quantity bound) {
        return explained(verdictUpTo(bound.value), "at most " + bound.label, openWith(bound.value), bound);
    }

    /** Whether it exceeds another quantity. */
    Explanation above(Quantity bound) {
        return explained(verdictUpTo(bound.value).not(), "above " + bound.label, openWith(bound.value), bound);
    }

    private Verdict verdictUpTo(Interval bound) {
        if (value.high() != null && value.high().compareTo(bound.low()) <= 0) {
            return Verdict.SATISFIED;
        }
        return bound.high() != null && value.low().compareTo(bound.high()) > 0
                ? Verdict.NOT_SATISFIED
                : Verdict.UNKNOWN;
    }

    private List<String> openWith(Interval other) {
        Set<String> both = new LinkedHashSet<>(value.open());
        both.addAll(other.open());
        return List.copyOf(both);
    }

    private Explanation explained(Verdict verdict, String expectation, List<String> open, Quantity... others) {
        Observation[] seen = new Observation[others.length + 1];
        seen[0] = observed();
        for (int i = 0; i < others.length; i++) {
            seen[i + 1] = others[i].observed();
        }
        String text = label + " is " + expectation + (others.length == 0 && !unit.isEmpty() ? " " + unit : "");
        return verdict == Verdict.UNKNOWN
                ? Explanation.unknown(text, open, seen)
                : Explanation.decided(verdict, text, seen);
    }

    private Observation observed() {
        BigDecimal high = value.high();
        String seen = shown(value.low());
        if (high == null) {
            seen = "at least " + seen;
        } else if (!value.isExact()) {
            seen = seen + "–" + shown(high);
        }
        return new Observation(label, seen, unit);
    }

    private static String shown(BigDecimal number) {
        BigDecimal rounded = number.scale() > SHOWN_DECIMALS
                ? number.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros()
                : number;
        return rounded.toPlainString();
    }
}
