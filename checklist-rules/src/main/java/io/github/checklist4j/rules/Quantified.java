package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import java.util.List;

/** A condition on each element of a list, or on one of them. */
final class Quantified<S, E> implements Condition<S> {
    private final ListFact<S, E> list;
    private final Condition<E> condition;
    private final Quantifier quantifier;
    private final Words text = new Words(this::words);

    Quantified(ListFact<S, E> list, Condition<E> condition, Quantifier quantifier) {
        this.list = list;
        this.condition = condition;
        this.quantifier = quantifier;
    }

    @Override
    public String text() {
        return text.get();
    }

    private String words() {
        return quantifier.words() + " of " + list.path() + ": " + condition.text();
    }

    @Override
    public List<String> reads() {
        return list.reads(condition.reads());
    }

    @Override
    public Answer judge(Subject<S> subject) {
        List<Subject<E>> elements = list.elements(subject);
        if (elements == null) {
            return ofUnknownList(subject);
        }
        return elements.isEmpty()
                ? ofNone(subject)
                : quantifier.over(elements, condition).because(list.names(subject));
    }

    /** Nobody knows which elements, but it may be known which ones they can be: if none of those will do, nobody needs to know. */
    private Answer ofUnknownList(Subject<S> subject) {
        List<Subject<E>> candidates = quantifier == Quantifier.EVERY ? null : list.candidates(subject);
        Answer any = candidates == null ? null : subject.once(this, () -> quantifier.over(candidates, condition));
        return any != null && any.isNo() ? any : Answer.unknown(Facts.of(list.missing(subject)));
    }

    private Answer ofNone(Subject<S> subject) {
        return Answer.of(
                quantifier == Quantifier.EVERY,
                Facts.of(list.stated(subject)),
                () -> Comparison.of(
                        Side.of(subject.path(list.path()), "none"), quantifier.words(), Side.of(condition.text())));
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
