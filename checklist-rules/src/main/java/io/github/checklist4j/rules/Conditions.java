package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/** Ways to make a condition from facts or from other conditions. */
public final class Conditions {
    private Conditions() {}

    /**
     * All have to hold.
     *
     * @param parts the conditions, at least one
     * @param <S> what is judged
     * @return the conjunction; see {@link io.github.checklist4j.assessment.Verdict#and}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied, never written
    public static <S> Condition<S> allOf(Condition<S>... parts) {
        return new Combined<>(List.of(parts), true);
    }

    /**
     * At least one has to hold.
     *
     * @param parts the conditions, at least one
     * @param <S> what is judged
     * @return the disjunction; see {@link io.github.checklist4j.assessment.Verdict#or}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied, never written
    public static <S> Condition<S> anyOf(Condition<S>... parts) {
        return new Combined<>(List.of(parts), false);
    }

    /**
     * The contrary.
     *
     * @param condition the condition
     * @param <S> what is judged
     * @return the negation; see {@link io.github.checklist4j.assessment.Verdict#not}
     */
    public static <S> Condition<S> not(Condition<S> condition) {
        return new Negated<>(condition);
    }

    /**
     * A requirement that only counts in some cases. It is NOT_APPLICABLE where the case is not given, and SATISFIED where it holds although
     * nobody knows whether the case is given.
     *
     * @param guard the case
     * @param requirement what has to hold then
     * @param <S> what is judged
     * @return the condition
     */
    public static <S> Condition<S> given(Condition<S> guard, Condition<S> requirement) {
        return new Given<>(guard, requirement);
    }

    /**
     * A computed condition on one fact.
     *
     * @param text the condition in words
     * @param fact the fact that it reads
     * @param test the test; it never sees an unknown value
     * @param <S> what is judged
     * @param <A> the type of the fact
     * @return the condition
     */
    public static <S, A> Condition<S> condition(String text, Fact<S, A> fact, Predicate<A> test) {
        return new Computed<>(text, List.of(fact), values -> test.test(values.get(fact)));
    }

    /**
     * A computed condition on two facts.
     *
     * @param text the condition in words
     * @param first the first fact
     * @param second the second fact
     * @param test the test; it never sees an unknown value
     * @param <S> what is judged
     * @param <A> the type of the first fact
     * @param <B> the type of the second fact
     * @return the condition
     */
    public static <S, A, B> Condition<S> condition(
            String text, Fact<S, A> first, Fact<S, B> second, BiPredicate<A, B> test) {
        return new Computed<>(text, List.of(first, second), values -> test.test(values.get(first), values.get(second)));
    }

    /**
     * A computed condition on three facts.
     *
     * @param text the condition in words
     * @param first the first fact
     * @param second the second fact
     * @param third the third fact
     * @param test the test; it never sees an unknown value
     * @param <S> what is judged
     * @param <A> the type of the first fact
     * @param <B> the type of the second fact
     * @param <C> the type of the third fact
     * @return the condition
     */
    public static <S, A, B, C> Condition<S> condition(
            String text, Fact<S, A> first, Fact<S, B> second, Fact<S, C> third, TriPredicate<A, B, C> test) {
        return new Computed<>(
                text,
                List.of(first, second, third),
                values -> test.test(values.get(first), values.get(second), values.get(third)));
    }

    /**
     * A computed condition on any number of facts.
     *
     * @param text the condition in words
     * @param facts the facts that it reads
     * @param test the test; it reads the facts from the values and never sees an unknown one
     * @param <S> what is judged
     * @return the condition
     */
    public static <S> Condition<S> condition(String text, List<Fact<S, ?>> facts, Predicate<Values<S>> test) {
        return new Computed<>(text, facts, test);
    }

    /**
     * A condition that a computation judges, three-valued and with its own explanation. For the rare case: a strict test is simpler, and
     * cannot take an unknown fact for an answer.
     *
     * @param text the condition in words
     * @param reads the facts that it reads, see {@link Condition#reads}
     * @param judge judges a subject; it keeps the promises of {@link Condition}
     * @param <S> what is judged
     * @return the condition
     */
    public static <S> Condition<S> judged(String text, List<String> reads, Function<Subject<S>, Explanation> judge) {
        return new Judged<>(text, reads, judge);
    }

    /**
     * A test of three values.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     */
    @FunctionalInterface
    public interface TriPredicate<A, B, C> {
        /**
         * Tests three values.
         *
         * @param first the first value
         * @param second the second value
         * @param third the third value
         * @return whether they pass
         */
        boolean test(A first, B second, C third);
    }
}
