package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Range;
import org.jspecify.annotations.Nullable;

/**
 * A fact that has an order, such as a number or a date.
 *
 * @param <S> the record that the fact belongs to
 * @param <T> the value
 */
public final class OrderedFact<S, T extends Comparable<? super T>> extends Fact<S, T> implements Ranged<S, T> {
    OrderedFact(String path, Reader<S, T> reader) {
        super(path, reader);
    }

    /**
     * Whether the value reaches a bound.
     *
     * @param bound the bound, inclusive
     * @return the condition
     */
    public Condition<S> atLeast(T bound) {
        return comparing(
                Expectation.of("is at least", () -> Texts.of(bound)),
                (subject, value) -> Verdict.of(value.compareTo(bound) >= 0));
    }

    /**
     * Whether the value stays within a bound.
     *
     * @param bound the bound, inclusive
     * @return the condition
     */
    public Condition<S> atMost(T bound) {
        return comparing(
                Expectation.of("is at most", () -> Texts.of(bound)),
                (subject, value) -> Verdict.of(value.compareTo(bound) <= 0));
    }

    @Override
    public @Nullable Range<T> rangeOf(Subject<S> subject) {
        T value = of(subject);
        return value == null ? null : Range.exact(value);
    }
}
