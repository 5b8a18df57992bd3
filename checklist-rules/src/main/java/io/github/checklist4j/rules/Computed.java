package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A strict test on facts: as long as one of them is unknown, so is the verdict, and the test does not run. */
final class Computed<S> implements Condition<S> {
    private final String text;
    private final List<Fact<S, ?>> facts;
    private final Function<Subject<S>, Verdict> test;

    /** The test gives UNKNOWN where, and only where, one of the facts is unknown. */
    Computed(String text, List<Fact<S, ?>> facts, Function<Subject<S>, Verdict> test) {
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
        return test.apply(subject);
    }

    @Override
    public Explanation explain(Subject<S> subject) {
        Set<String> missing = new LinkedHashSet<>();
        List<Observation> observed = new ArrayList<>(facts.size());
        for (Fact<S, ?> fact : facts) {
            see(fact, subject, observed, missing);
        }
        return new Explanation(verdict(subject), text, observed, List.copyOf(missing), List.of(), List.of());
    }

    private static <S, T> void see(
            Fact<S, T> fact, Subject<S> subject, List<Observation> observed, Set<String> missing) {
        T value = fact.of(subject);
        if (value == null) {
            missing.addAll(fact.missing(subject));
        } else {
            observed.add(Observation.of(subject.path(fact.path()), fact.shown(value)));
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
