package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** "Some" or "every" over the elements of a list of the project that are related to the subject. */
final class Related<S, E> implements Guarded<S> {
    private final String text;
    private final ListFact<Project, E> list;
    private final Function<Subject<S>, Condition<E>> relation;
    private final Function<Subject<S>, Condition<E>> requirement;
    private final List<Fact<E, ?>> reads;
    private final Quantifier quantifier;
    private final boolean strict;

    Related(
            String text,
            ListFact<Project, E> list,
            Function<Subject<S>, Condition<E>> relation,
            Function<Subject<S>, Condition<E>> requirement,
            List<Fact<E, ?>> reads,
            Quantifier quantifier) {
        this(text, list, relation, requirement, reads, quantifier, false);
    }

    private Related(
            String text,
            ListFact<Project, E> list,
            Function<Subject<S>, Condition<E>> relation,
            Function<Subject<S>, Condition<E>> requirement,
            List<Fact<E, ?>> reads,
            Quantifier quantifier,
            boolean strict) {
        this.text = text;
        this.list = list;
        this.relation = relation;
        this.requirement = requirement;
        this.reads = reads;
        this.quantifier = quantifier;
        this.strict = strict;
    }

    @Override
    public Condition<S> strict() {
        return quantifier == Quantifier.EVERY
                ? new Related<>(text, list, relation, requirement, reads, quantifier, true)
                : this;
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
        if (elements == null) {
            return Verdict.UNKNOWN;
        }
        Condition<E> each = each(related, subject);
        Verdict verdict = quantifier.over(elements, each);
        return strict && verdict == Verdict.SATISFIED
                ? Guarded.conjunction(
                        elements.stream().map(element -> Guarded.strict(each).verdict(element)))
                : verdict;
    }

    @Override
    public Explanation explain(Subject<S> subject) {
        Condition<E> related = relation.apply(subject);
        List<Subject<E>> elements = Index.candidates(list, related, subject.root());
        if (elements == null) {
            return Explanation.unknown(text, list.missing(subject.root()));
        }
        Explanation plain = explained(elements, related, each(related, subject));
        return strict && plain.verdict() == Verdict.SATISFIED && verdict(subject) != Verdict.SATISFIED
                ? explained(elements, related, Guarded.strict(each(related, subject)))
                : plain;
    }

    private Explanation explained(List<Subject<E>> elements, Condition<E> related, Condition<E> each) {
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
        if (quantifier == Quantifier.SOME) {
            return new Both<>(Guarded.strict(related), Guarded.strict(required));
        }
        return Conditions.given(related, required);
    }

    private static boolean isPossible(Verdict related) {
        return related != Verdict.NOT_SATISFIED && related != Verdict.NOT_APPLICABLE;
    }

    @Override
    public Condition<S> reversed() {
        return new Related<>(
                text,
                list,
                subject -> relation.apply(subject).reversed(),
                subject -> requirement.apply(subject).reversed(),
                reads,
                quantifier);
    }

    @Override
    public String toString() {
        return text;
    }
}
