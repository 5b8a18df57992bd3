package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Range;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that is exact or a range. A comparison is definite when the whole range lies on one side of the bound; otherwise it is
 * UNKNOWN, and the bound is the threshold that splits the range.
 *
 * @param <S> the record that the fact belongs to
 * @param <T> what is measured
 */
public sealed class RangeFact<S, T extends Comparable<? super T>> extends Fact<S, Range<T>> implements Ranged<S, T>
        permits QuantityFact {
    RangeFact(String path, Reader<S, Range<T>> reader) {
        super(path, reader);
    }

    /**
     * Whether the quantity reaches a bound.
     *
     * @param bound the bound, inclusive
     * @return the condition
     */
    public final Condition<S> atLeast(T bound) {
        return comparing(
                Expectation.of("is at least", () -> Texts.of(bound)), (subject, range) -> reaches(range, bound));
    }

    /**
     * Whether the quantity stays within a bound.
     *
     * @param bound the bound, inclusive
     * @return the condition
     */
    public final Condition<S> atMost(T bound) {
        return comparing(
                Expectation.of("is at most", () -> Texts.of(bound)), (subject, range) -> staysWithin(range, bound));
    }

    @Override
    public final @Nullable Range<T> rangeOf(Subject<S> subject) {
        return of(subject);
    }

    static <T extends Comparable<? super T>> Verdict reaches(Range<T> range, T bound) {
        if (range.low().compareTo(bound) >= 0) {
            return Verdict.SATISFIED;
        }
        return range.high().compareTo(bound) < 0 ? Verdict.NOT_SATISFIED : Verdict.UNKNOWN;
    }

    static <T extends Comparable<? super T>> Verdict staysWithin(Range<T> range, T bound) {
        if (range.high().compareTo(bound) <= 0) {
            return Verdict.SATISFIED;
        }
        return range.low().compareTo(bound) > 0 ? Verdict.NOT_SATISFIED : Verdict.UNKNOWN;
    }
}
