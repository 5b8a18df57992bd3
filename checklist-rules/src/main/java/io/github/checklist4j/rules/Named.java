package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import java.util.List;
import java.util.function.Function;

/** Whether a record is referred to from a list of the project: one reference read backwards, by ids. */
final class Named<R, T> implements Condition<T> {
    private final ListFact<Project, R> list;
    private final Fact<R, ?> reference;
    private final Function<Subject<T>, Condition<R>> names;

    Named(ListFact<Project, R> list, Fact<R, ?> reference, Function<Subject<T>, Condition<R>> names) {
        this.list = list;
        this.reference = reference;
        this.names = names;
    }

    @Override
    public String text() {
        return "is named in " + list.path() + "[]." + reference.path();
    }

    @Override
    public List<String> reads() {
        return List.of(Fact.FROM_PROJECT + list.path() + "[]." + reference.path());
    }

    @Override
    public Verdict verdict(Subject<T> subject) {
        Condition<R> names = this.names.apply(subject);
        List<Subject<R>> elements = Index.candidates(list, names, subject.root());
        return elements == null ? list.some(names).verdict(subject.root()) : Quantifier.SOME.over(elements, names);
    }

    /** Whoever does not name the record is not listed: that may be everybody. */
    @Override
    public Explanation explain(Subject<T> subject) {
        Explanation some = list.some(names.apply(subject)).explain(subject.root());
        return some.verdict() == Verdict.UNKNOWN
                ? Explanation.unknown(text(), some.missing())
                : Explanation.decided(some.verdict(), text());
    }

    @Override
    public String toString() {
        return text();
    }
}
