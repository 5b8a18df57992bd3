package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import java.util.List;

/**
 * A condition on each element of a list, or on one of them.
 *
 * @param list the list
 * @param condition the condition on an element
 * @param quantifier on how many of them
 */
record Quantified<S, E>(ListFact<S, E> list, Condition<E> condition, Quantifier quantifier) {
    static <S, E> Condition<S> of(ListFact<S, E> list, Condition<E> condition, Quantifier quantifier) {
        Quantified<S, E> all = new Quantified<>(list, condition, quantifier);
        return new Judged<>(
                () -> all.each() + " of " + list.path() + ": " + condition.text(),
                () -> list.reads(condition.reads()),
                all::judge,
                () -> of(list, condition.reversed(), quantifier),
                null);
    }

    private Answer judge(Subject<S> subject) {
        List<Subject<E>> elements = list.elements(subject);
        if (elements == null) {
            return ofUnknownList(subject);
        }
        return elements.isEmpty() ? ofNone(subject) : over(elements).because(list.names(subject));
    }

    /** Nobody knows which elements, but it may be known which ones they can be: if none of those will do, nobody needs to know. */
    private Answer ofUnknownList(Subject<S> subject) {
        List<Subject<E>> candidates = quantifier == Quantifier.EVERY ? null : list.candidates(subject);
        Answer any = candidates == null ? null : subject.once(this, () -> over(candidates));
        Facts among = Facts.of(Paths.within("", list.place()));
        return any != null && any.isNo() ? any.pickedBy(among) : Answer.unknown(list.missing(subject));
    }

    private Answer ofNone(Subject<S> subject) {
        return Answer.of(
                quantifier == Quantifier.EVERY,
                list.stated(subject),
                () -> Comparison.of(Side.of(subject.path(list.path()), "none"), each(), Side.of(condition.text())));
    }

    private String each() {
        return quantifier.words("each", "one");
    }

    private Answer over(List<Subject<E>> elements) {
        return quantifier.over(elements, element -> Contained.judge(condition, element));
    }
}
