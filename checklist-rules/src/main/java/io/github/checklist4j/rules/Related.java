package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** "Some" or "every" over the elements of a list of the project that are related to the subject. */
final class Related<S, E> implements Condition<S> {
    private final String text;
    private final ListFact<Project, E> list;
    private final Function<Subject<S>, Condition<E>> relation;
    private final Function<Subject<S>, Condition<E>> requirement;
    private final List<Fact<E, ?>> reads;
    private final Quantifier quantifier;

    Related(
            String text,
            ListFact<Project, E> list,
            Function<Subject<S>, Condition<E>> relation,
            Function<Subject<S>, Condition<E>> requirement,
            List<Fact<E, ?>> reads,
            Quantifier quantifier) {
        this.text = text;
        this.list = list;
        this.relation = relation;
        this.requirement = requirement;
        this.reads = reads;
        this.quantifier = quantifier;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public List<String> reads() {
        List<String> inner = reads.stream().map(Fact::path).toList();
        return Paths.within(Fact.FROM_PROJECT + list.path(), inner);
    }

    @Override
    public Verdict verdict(Subject<S> subject) {
        Condition<E> related = relation.apply(subject);
        List<Subject<E>> elements = Index.candidates(list, related, subject.root());
        return elements == null ? Verdict.UNKNOWN : quantifier.over(elements, each(related, subject));
    }

    @Override
    public Explanation explain(Subject<S> subject) {
        Condition<E> related = relation.apply(subject);
        List<Subject<E>> elements = Index.candidates(list, related, subject.root());
        if (elements == null) {
            return Explanation.unknown(text, list.missing(subject.root()));
        }
        Condition<E> each = each(related, subject);
        List<Explanation> parts = new ArrayList<>();
        Verdict verdict = quantifier.start();
        for (Subject<E> element : elements) {
            if (isPossible(related.verdict(element))) {
                Explanation part = each.explain(element);
                verdict = quantifier.combined(verdict, part.verdict());
                parts.add(part);
            }
        }
        Verdict result = verdict;
        return Explanation.of(
                result,
                text,
                parts.stream().filter(part -> part.verdict() == result).toList());
    }

    private Condition<E> each(Condition<E> related, Subject<S> subject) {
        Condition<E> required = requirement.apply(subject);
        return quantifier == Quantifier.EVERY
                ? Conditions.given(related, required)
                : Conditions.allOf(related, required);
    }

    private static boolean isPossible(Verdict related) {
        return related != Verdict.NOT_SATISFIED && related != Verdict.NOT_APPLICABLE;
    }

    @Override
    public String toString() {
        return text;
    }
}
