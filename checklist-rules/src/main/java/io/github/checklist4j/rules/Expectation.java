package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Side;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is expected of a fact, in words and as the other side of a comparison.
 *
 * @param relation how the fact should stand to what is expected: {@code is at most}
 * @param words what is expected, as a part of a sentence; empty where the relation says all
 * @param side what it is held against, for a subject
 * @param <S> what is judged
 */
record Expectation<S>(String relation, Supplier<String> words, Function<Subject<S>, Side> side) {
    /** Expects a value. */
    static <S> Expectation<S> of(String relation, Object value) {
        return of(relation, () -> Texts.of(value));
    }

    /** Expects what a relation says by itself. */
    static <S> Expectation<S> of(String relation) {
        return of(relation, () -> "");
    }

    private static <S> Expectation<S> of(String relation, Supplier<String> words) {
        return new Expectation<>(relation, words, subject -> Side.of(words.get()));
    }

    /** Expects a relation to a parameter. */
    static <S, T extends Comparable<T>> Expectation<S> of(String relation, Parameter<T> parameter) {
        return new Expectation<>(
                relation,
                parameter::name,
                subject -> new Side(parameter.name(), Texts.of(subject.parameter(parameter)), parameter.unit()));
    }

    /** What a fact in a unit is held against; a bare number is meant in that unit. */
    Side side(Subject<S> subject, String unit) {
        Side expected = side.apply(subject);
        boolean bare = expected.what().isEmpty() && !expected.value().isEmpty();
        return bare ? new Side("", expected.value(), unit) : expected;
    }

    String text() {
        String expected = words.get();
        return expected.isEmpty() ? relation : relation + " " + expected;
    }
}
