package io.github.checklist4j.rules;

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

    @Override
    public @Nullable Range<T> rangeOf(Subject<S> subject) {
        T value = of(subject);
        return value == null ? null : Range.exact(value);
    }
}
