package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import java.util.ArrayList;
import java.util.List;

/** "Every" or "some" over the elements of a list. */
final class Quantified<S, E> implements Condition<S> {
    private final ListFact<S, E> list;
    private final Condition<E> condition;
    private final Quantifier quantifier;

    Quantified(ListFact<S, E> list, Condition<E> condition, Quantifier quantifier) {
        this.list = list;
        this.condition = condition;
        this.quantifier = quantifier;
    }

    @Override
    public String text() {
        return (quantifier == Quantifier.EVERY ? "each of " : "one of ") + list.path() + ": " + condition.text();
    }

    @Override
    public List<String> reads() {
        return Paths.within(list.path(), condition.reads());
    }

    @Override
    public Verdict verdict(Subject<S> subject) {
        List<Subject<E>> elements = list.elements(subject);
        if (elements == null) {
            return isHopeless(subject) ? Verdict.NOT_SATISFIED : Verdict.UNKNOWN;
        }
        return quantifier.over(elements, condition);
    }

    @Override
    public Explanation explain(Subject<S> subject) {
        List<Subject<E>> elements = list.elements(subject);
        if (elements == null) {
            return isHopeless(subject)
                    ? Explanation.decided(Verdict.NOT_SATISFIED, text())
                    : Explanation.unknown(text(), list.missing(subject));
        }
        Verdict verdict = quantifier.start();
        List<Explanation> parts = new ArrayList<>();
        for (Subject<E> element : elements) {
            Explanation part = condition.explain(element);
            verdict = quantifier.combined(verdict, part.verdict());
            parts.add(part);
        }
        Verdict result = verdict;
        return elements.isEmpty()
                ? Explanation.decided(result, text(), Observation.of(subject.path(list.path()), Texts.of("")))
                : Explanation.of(
                        result,
                        text(),
                        parts.stream().filter(part -> part.verdict() == result).toList());
    }

    /** Whether the unknown list can hold nothing that would do. */
    private boolean isHopeless(Subject<S> subject) {
        List<Subject<E>> candidates = quantifier == Quantifier.EVERY ? null : list.candidates(subject);
        return candidates != null
                && candidates.stream().allMatch(candidate -> condition.verdict(candidate) == Verdict.NOT_SATISFIED);
    }

    @Override
    public String toString() {
        return text();
    }
}
