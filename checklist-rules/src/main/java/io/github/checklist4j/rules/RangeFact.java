package io.github.checklist4j.rules;

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

    @Override
    public final @Nullable Range<T> rangeOf(Subject<S> subject) {
        return of(subject);
    }
}
