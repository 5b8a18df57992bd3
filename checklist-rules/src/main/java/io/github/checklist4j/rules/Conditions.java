package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
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
        return Combined.of(List.of(parts), Quantifier.EVERY);
    }

    /**
     * All have to hold.
     *
     * @param parts the conditions; none of them: what holds of everything
     * @param <S> what is judged
     * @return the conjunction
     */
    public static <S> Condition<S> allOf(List<? extends Condition<S>> parts) {
        return Combined.of(parts, Quantifier.EVERY);
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
        return Combined.of(List.of(parts), Quantifier.SOME);
    }

    /**
     * At least one has to hold.
     *
     * @param parts the conditions; none of them: what holds of nothing
     * @param <S> what is judged
     * @return the disjunction
     */
    public static <S> Condition<S> anyOf(List<? extends Condition<S>> parts) {
        return Combined.of(parts, Quantifier.SOME);
    }

    /**
     * The contrary.
     *
     * @param condition the condition
     * @param <S> what is judged
     * @return the negation; see {@link io.github.checklist4j.assessment.Verdict#not}
     */
    public static <S> Condition<S> not(Condition<S> condition) {
        return new Judged<>(
                () -> "not " + condition.text(),
                condition::reads,
                subject -> Contained.judge(condition, subject).not(),
                () -> not(condition.reversed()),
                null);
    }

    /**
     * A requirement that only counts in some cases: the implication "not the case, or the requirement". It is SATISFIED where the case is
     * known not to be given, and where the requirement holds although nobody knows whether the case is given.
     *
     * @param guard the case
     * @param requirement what has to hold then
     * @param <S> what is judged
     * @return the condition
     */
    public static <S> Condition<S> given(Condition<S> guard, Condition<S> requirement) {
        return new Judged<>(
                () -> requirement.text() + ", given " + guard.text(),
                () -> Paths.union(List.of(guard, requirement)),
                subject -> {
                    Answer given = Contained.judge(guard, subject);
                    return given.isNo() ? given.not() : given.implies(Contained.judge(requirement, subject));
                },
                () -> given(guard.reversed(), requirement.reversed()),
                null);
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
        return Tested.by(text, List.of(fact), subject -> {
            A value = fact.of(subject);
            return value == null ? Verdict.UNKNOWN : Verdict.of(test.test(value));
        });
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
        return Tested.by(text, List.of(first, second), subject -> {
            A a = first.of(subject);
            B b = second.of(subject);
            return a == null || b == null ? Verdict.UNKNOWN : Verdict.of(test.test(a, b));
        });
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
        return Tested.by(text, List.of(first, second, third), subject -> {
            A a = first.of(subject);
            B b = second.of(subject);
            C c = third.of(subject);
            return a == null || b == null || c == null ? Verdict.UNKNOWN : Verdict.of(test.test(a, b, c));
        });
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
        List<Fact<S, ?>> declared = List.copyOf(facts);
        return Tested.by(text, declared, subject -> {
            Values<S> values = Values.of(subject, declared);
            return values == null ? Verdict.UNKNOWN : Verdict.of(test.test(values));
        });
    }

    /**
     * A condition that a computation judges, three-valued and with its own reasons. For the rare case: a strict test is simpler, and
     * cannot take an unknown fact for an answer.
     *
     * @param text the condition in words
     * @param reads the facts that it reads, see {@link Condition#reads}
     * @param judge judges a subject; it keeps the promises of {@link Condition}
     * @param <S> what is judged
     * @return the condition
     */
    public static <S> Condition<S> judged(String text, List<String> reads, Function<Subject<S>, Answer> judge) {
        List<String> paths = List.copyOf(reads);
        return new Judged<>(() -> text, () -> paths, judge, null, null);
    }

    /**
     * Whether a record is named by a record of another list: a reference read backwards.
     *
     * @param list the list whose records refer, for example {@code integrations}
     * @param reference the reference, for example {@code source}
     * @param <R> the record that refers
     * @param <T> the record that is referred to
     * @return the condition: a record whose reference is unknown may name it
     */
    public static <R, T> Condition<T> namedBy(ListFact<Project, R> list, ReferenceFact<R, T> reference) {
        return namedBy(list, reference.id(), reference::idOf, reference.id()::is);
    }

    /**
     * Whether a record is named by a record of another list: a list of references read backwards.
     *
     * @param list the list whose records refer, for example {@code goals}
     * @param references the references, for example {@code serves}
     * @param <R> the record that refers
     * @param <T> the record that is referred to
     * @return the condition: a record whose references are unknown may name it
     */
    public static <R, T> Condition<T> namedBy(ListFact<Project, R> list, ReferencesFact<R, T> references) {
        return namedBy(list, references.ids(), references::idOf, references.ids()::contains);
    }

    private static <R, T> Condition<T> namedBy(
            ListFact<Project, R> list,
            Fact<R, ?> ids,
            Function<Subject<T>, String> id,
            Function<String, Condition<R>> names) {
        String path = list.path() + "[]." + ids.path();
        return judged("is named in " + path, List.of(Fact.FROM_PROJECT + path), subject -> {
            Index<R> index = subject.index(list, ids);
            String wanted = id.apply(subject);
            return index == null
                    ? list.some(names.apply(wanted)).judge(subject.root())
                    : index.named(wanted, ids, list.path(), path);
        });
    }

    /**
     * Whether there is an element of a list of the project that is related to the subject and fulfils what is required of it.
     *
     * @param text the condition in words
     * @param list the list
     * @param relation makes the condition that relates an element to the subject; elements known not to be related are counted, not shown
     * @param requirement makes the condition on a related element
     * @param reads the facts of an element that the two conditions read
     * @param <S> what is judged
     * @param <E> the element
     * @return the condition: NOT_SATISFIED if nothing is related
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied, never written
    public static <S, E> Condition<S> someRelated(
            String text,
            ListFact<Project, E> list,
            Function<Subject<S>, Condition<E>> relation,
            Function<Subject<S>, Condition<E>> requirement,
            Fact<E, ?>... reads) {
        return new Related<>(text, list, relation, requirement, List.of(reads)).condition();
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
