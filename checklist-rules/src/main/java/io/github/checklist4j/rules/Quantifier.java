package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Verdict;
import java.util.List;

/** How the verdicts on many elements become one. */
enum Quantifier {
    /** Each has to hold; of none there is nothing to judge. */
    EVERY(Verdict.NOT_APPLICABLE, Verdict.NOT_SATISFIED) {
        @Override
        Verdict combined(Verdict a, Verdict b) {
            return a.and(b);
        }
    },
    /** One has to hold; of none, none does. */
    SOME(Verdict.NOT_SATISFIED, Verdict.SATISFIED) {
        @Override
        Verdict combined(Verdict a, Verdict b) {
            return a.or(b);
        }
    };

    private final Verdict start;
    private final Verdict decisive; // what leaves nothing to be asked

    Quantifier(Verdict start, Verdict decisive) {
        this.start = start;
        this.decisive = decisive;
    }

    /** The verdict on no elements at all. */
    Verdict start() {
        return start;
    }

    /** The verdict over elements; asks no further than it has to. */
    <E> Verdict over(List<Subject<E>> elements, Condition<E> condition) {
        Verdict verdict = start;
        for (Subject<E> element : elements) {
            verdict = combined(verdict, condition.verdict(element));
            if (verdict == decisive) {
                return verdict;
            }
        }
        return verdict;
    }

    /** As {@link #over(List, Condition)}, but makes only the subjects that are asked. */
    <S, E> Verdict over(ListFact<S, E> list, List<E> elements, Subject<S> subject, Condition<E> condition) {
        Place<E> place = subject.place(list);
        Verdict verdict = start;
        for (int i = 0; i < elements.size(); i++) {
            verdict = combined(verdict, condition.verdict(list.subject(place, elements.get(i), i)));
            if (verdict == decisive) {
                return verdict;
            }
        }
        return verdict;
    }

    abstract Verdict combined(Verdict a, Verdict b);
}
