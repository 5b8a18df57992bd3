package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** "Every" or "some" over the elements of a list. */
final class Quantified<S, E> implements Guarded<S> {
    private final ListFact<S, E> list;
    private final Condition<E> condition;
    private final Quantifier quantifier;
    private final boolean strict;
    private final Words text = new Words(this::words);

    Quantified(ListFact<S, E> list, Condition<E> condition, Quantifier quantifier) {
        this(list, quantifier == Quantifier.EVERY ? condition : Guarded.strict(condition), quantifier, false);
    }

    private Quantified(ListFact<S, E> list, Condition<E> condition, Quantifier quantifier, boolean strict) {
        this.list = list;
        this.condition = condition;
        this.quantifier = quantifier;
        this.strict = strict;
    }

    @Override
    public Condition<S> strict() {
        return quantifier == Quantifier.EVERY ? new Quantified<>(list, condition, quantifier, true) : this;
    }

    @Override
    public String text() {
        return text.get();
    }

    private String words() {
        return (quantifier == Quantifier.EVERY ? "each of " : "one of ") + list.path() + ": " + condition.text();
    }

    @Override
    public List<String> reads() {
        return Paths.within(list.path(), condition.reads());
    }

    @Override
    public Verdict verdict(Subject<S> subject) {
        List<E> elements = list.of(subject);
        if (elements == null) {
            return isHopeless(subject) ? Verdict.NOT_SATISFIED : Verdict.UNKNOWN;
        }
        Verdict verdict = quantifier.over(list, elements, subject, condition);
        return strict && verdict == Verdict.SATISFIED
                ? Guarded.conjunction(Objects.requireNonNull(list.elements(subject)).stream()
                        .map(element -> Guarded.strict(condition).verdict(element)))
                : verdict;
    }

    @Override
    public Explanation explain(Subject<S> subject) {
        List<Subject<E>> elements = list.elements(subject);
        if (elements == null) {
            return isHopeless(subject)
                    ? Explanation.decided(Verdict.NOT_SATISFIED, text())
                    : Explanation.unknown(text(), list.missing(subject));
        }
        Explanation plain = explained(subject, elements, condition);
        return strict && plain.verdict() == Verdict.SATISFIED && verdict(subject) != Verdict.SATISFIED
                ? explained(subject, elements, Guarded.strict(condition))
                : plain;
    }

    private Explanation explained(Subject<S> subject, List<Subject<E>> elements, Condition<E> each) {
        Verdict[] verdicts = new Verdict[elements.size()];
        Verdict result = quantifier.start();
        for (int i = 0; i < verdicts.length; i++) {
            verdicts[i] = each.verdict(elements.get(i));
            result = quantifier.combined(result, verdicts[i]);
        }
        if (elements.isEmpty()) {
            return Explanation.decided(result, text(), Observation.of(subject.path(list.path()), Texts.of("")));
        }
        List<Explanation> parts = new ArrayList<>();
        for (int i = 0; i < verdicts.length; i++) {
            if (verdicts[i] == result) { // the others decided nothing
                parts.add(each.explain(elements.get(i)));
            }
        }
        return Explanation.of(result, text(), parts);
    }

    private boolean isHopeless(Subject<S> subject) {
        List<Subject<E>> candidates = quantifier == Quantifier.EVERY ? null : list.candidates(subject);
        return candidates != null
                && candidates.stream().allMatch(candidate -> Given.isExcluded(condition.verdict(candidate)));
    }

    @Override
    public Condition<S> reversed() {
        return new Quantified<>(list, condition.reversed(), quantifier);
    }

    @Override
    public String toString() {
        return text();
    }
}
