package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import java.util.List;
import java.util.function.Predicate;

/** A strict test on facts: as long as one of them is unknown, so is the verdict, and the test does not run. */
final class Computed<S> implements Condition<S> {
    private final String text;
    private final List<Fact<S, ?>> facts;
    private final Predicate<Values<S>> test;

    Computed(String text, List<Fact<S, ?>> facts, Predicate<Values<S>> test) {
        this.text = text;
        this.facts = List.copyOf(facts);
        this.test = test;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public List<String> reads() {
        return facts.stream().map(Fact::path).distinct().toList();
    }

    @Override
    public Verdict verdict(Subject<S> subject) {
        for (Fact<S, ?> fact : facts) {
            if (fact.of(subject) == null) {
                return Verdict.UNKNOWN;
            }
        }
        return Verdict.of(test.test(new Values<>(subject, facts)));
    }

    @Override
    public Explanation explain(Subject<S> subject) {
        List<String> missing = facts.stream()
                .filter(fact -> fact.of(subject) == null)
                .flatMap(fact -> fact.missing(subject).stream())
                .distinct()
                .toList();
        return new Explanation(verdict(subject), text, observed(subject), missing, List.of(), List.of());
    }

    private List<Observation> observed(Subject<S> subject) {
        return facts.stream()
                .filter(fact -> fact.of(subject) != null)
                .map(fact -> observation(fact, subject))
                .toList();
    }

    private static <S, T> Observation observation(Fact<S, T> fact, Subject<S> subject) {
        T value = fact.of(subject);
        return Observation.of(subject.path(fact.path()), value == null ? "" : fact.shown(value));
    }

    @Override
    public String toString() {
        return text;
    }
}
