package io.github.checklist4j.rules;

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
     * Whether the value, or the whole range, reaches a bound.
     *
     * @param bound the bound, inclusive
     * @return the condition: UNKNOWN for a range that the bound lies within
     */
    default Condition<S> atLeast(T bound) {
        Range<T> least = Range.exact(bound);
        return fact(this)
                .comparing(
                        Expectation.of("is at least", bound),
                        (subject, value) -> Compared.atMost(least, rangeOf(subject)));
    }

    /**
     * Whether the value, or the whole range, stays within a bound.
     *
     * @param bound the bound, inclusive
     * @return the condition: UNKNOWN for a range that the bound lies within
     */
    default Condition<S> atMost(T bound) {
        Range<T> most = Range.exact(bound);
        return fact(this)
                .comparing(
                        Expectation.of("is at most", bound),
                        (subject, value) -> Compared.atMost(rangeOf(subject), most));
    }

    /**
     * The fact is at most as large as another one.
     *
     * @param other the other fact
     * @return the condition: UNKNOWN while the two overlap
     */
    default Condition<S> atMost(Ranged<S, T> other) {
        return fact(this)
                .compared(
                        "is at most",
                        fact(other),
                        subject -> Compared.atMost(rangeOf(subject), other.rangeOf(subject)));
    }

    /**
     * The fact is at least as large as another one.
     *
     * @param other the other fact
     * @return the condition: UNKNOWN while the two overlap
     */
    default Condition<S> atLeast(Ranged<S, T> other) {
        return fact(this)
                .compared(
                        "is at least",
                        fact(other),
                        subject -> Compared.atMost(other.rangeOf(subject), rangeOf(subject)));
    }

    @SuppressWarnings("unchecked") // both that are permitted are facts of the same record
    private static <S> Fact<S, ?> fact(Ranged<S, ?> ranged) {
        return (Fact<S, ?>) ranged;
    }
}
