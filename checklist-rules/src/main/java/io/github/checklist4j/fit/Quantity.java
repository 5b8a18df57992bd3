package io.github.checklist4j.fit;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.quantity.Interval;
import io.github.checklist4j.quantity.Times;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A named quantity, and the criteria that can be put to it. It is worked out only when a criterion needs it.
 *
 * @param words gives its name
 * @param unit its unit, empty for a plain number
 * @param source works it out
 */
record Quantity(Supplier<String> words, String unit, Supplier<Interval> source) {
    /** The unit of a time: it is shown as a facts file writes it. */
    static final String MILLIS = "ms";

    private static final int SHOWN_DECIMALS = 3;

    String label() {
        return words.get();
    }

    Interval value() {
        return source.get();
    }

    Criterion atMost(BigDecimal bound) {
        return judged(() -> value().atMost(bound), () -> "at most " + said(bound));
    }

    Criterion above(BigDecimal bound) {
        return judged(() -> value().atMost(bound).not(), () -> "above " + said(bound));
    }

    Criterion atLeast(BigDecimal bound) {
        return judged(() -> value().atLeast(bound), () -> "at least " + said(bound));
    }

    private Criterion judged(Supplier<Verdict> verdict, Supplier<String> expectation) {
        return Criterion.of(verdict, () -> explained(verdict.get(), expectation.get(), value().open()));
    }

    Criterion atMost(Quantity bound) {
        return judged(() -> verdictUpTo(bound.value()), "at most ", bound);
    }

    Criterion above(Quantity bound) {
        return judged(() -> verdictUpTo(bound.value()).not(), "above ", bound);
    }

    private Criterion judged(Supplier<Verdict> verdict, String words, Quantity bound) {
        return Criterion.of(
                verdict, () -> explained(verdict.get(), words + bound.label(), openWith(bound.value()), bound));
    }

    private Verdict verdictUpTo(Interval bound) {
        return value().atMost(bound);
    }

    private List<String> openWith(Interval other) {
        Set<String> both = new LinkedHashSet<>(value().open());
        both.addAll(other.open());
        return List.copyOf(both);
    }

    private Explanation explained(Verdict verdict, String expectation, List<String> open, Quantity... others) {
        Observation[] seen = new Observation[others.length + 1];
        seen[0] = observed();
        for (int i = 0; i < others.length; i++) {
            seen[i + 1] = others[i].observed();
        }
        String text =
                label() + " is " + expectation + (others.length == 0 && !unit.isEmpty() && !isTime() ? " " + unit : "");
        return verdict == Verdict.UNKNOWN
                ? Explanation.unknown(text, open, seen)
                : Explanation.decided(verdict, text, seen);
    }

    private Observation observed() {
        Interval value = value();
        BigDecimal high = value.high();
        String seen = said(value.low());
        if (high == null) {
            seen = "at least " + seen;
        } else if (!value.isExact()) {
            seen = seen + "–" + said(high);
        }
        return new Observation(label(), seen, isTime() ? "" : unit);
    }

    private boolean isTime() {
        return unit.equals(MILLIS);
    }

    private String said(BigDecimal number) {
        return isTime() ? Times.text(number) : shown(number);
    }

    static String shown(BigDecimal number) {
        BigDecimal rounded =
                number.scale() > SHOWN_DECIMALS ? number.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP) : number;
        // however the number was written or came about, the same number is shown
        return rounded.stripTrailingZeros().toPlainString();
    }
}
