package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Answer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether two facts have the same value. Two ranges have it for certain only where each is exact, and for certain not where they lie apart. */
final class Same<S, T> implements Condition<S> {
    private final Fact<S, T> first;
    private final Fact<S, T> second;

    Same(Fact<S, T> first, Fact<S, T> second) {
        this.first = first;
        this.second = second;
    }

    static Verdict of(Object a, Object b) {
        if (a instanceof Range<?> x && b instanceof Range<?> y) {
            return isApart(x, y) || isApart(y, x)
                    ? Verdict.NOT_SATISFIED
                    : x.isExact() && y.isExact() ? Verdict.SATISFIED : Verdict.UNKNOWN;
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

    @Override
    public String text() {
        return first.path() + " is the same as " + second.name();
    }

    @Override
    public List<String> reads() {
        return Stream.of(first, second).map(Fact::path).distinct().toList();
    }

    @Override
    public Answer judge(Subject<S> subject) {
        T a = first.of(subject);
        T b = second.of(subject);
        Verdict verdict = a == null || b == null ? Verdict.UNKNOWN : of(a, b);
        return Answer.late(verdict, new TwoFacts<>(first, second, "is the same as", Same::isOpen, subject));
    }

    static boolean isOpen(@Nullable Object value) {
        return value == null || (value instanceof Range<?> range && !range.isExact());
    }

    @Override
    public String toString() {
        return text();
    }
}
