package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Range;
import org.jspecify.annotations.Nullable;

/**
 * A fact with an order, known exactly or within bounds, so that two of a kind can be compared with each other.
 *
 * @param <S> the record that has the fact
 * @param <T> what is measured
 */
public sealed interface Ranged<S, T extends Comparable<? super T>> permits OrderedFact, RangeFact {
    /**
     * Between which values the fact lies.
     *
     * @param subject what is judged
     * @return the bounds, or {@code null}: unknown
     */
    @Nullable
    Range<T> rangeOf(Subject<S> subject);

    /**
     * The fact is at most as large as another one.
     *
     * @param other the other fact
     * @return the condition: UNKNOWN while the two overlap
     */
    default Condition<S> atMost(Ranged<S, T> other) {
        return new TwoFacts<>(
                fact(this), "is at most", fact(other), subject -> order(rangeOf(subject), other.rangeOf(subject)));
    }

    /**
     * The fact is at least as large as another one.
     *
     * @param other the other fact
     * @return the condition: UNKNOWN while the two overlap
     */
    default Condition<S> atLeast(Ranged<S, T> other) {
        return new TwoFacts<>(
                fact(this), "is at least", fact(other), subject -> order(other.rangeOf(subject), rangeOf(subject)));
    }

    private static <T extends Comparable<? super T>> Verdict order(@Nullable Range<T> small, @Nullable Range<T> large) {
        if (small == null || large == null) {
            return Verdict.UNKNOWN;
        }
        if (small.high().compareTo(large.low()) <= 0) {
            return Verdict.SATISFIED;
        }
        return small.low().compareTo(large.high()) > 0 ? Verdict.NOT_SATISFIED : Verdict.UNKNOWN;
    }

    @SuppressWarnings("unchecked") // both that are permitted are facts of the same record
    private static <S> Fact<S, ?> fact(Ranged<S, ?> ranged) {
        return (Fact<S, ?>) ranged;
    }
}
