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
    private final Fact<R, ?> ids;
    private final Function<Subject<T>, String> id;
    private final Function<String, Condition<R>> names;

    Named(
            ListFact<Project, R> list,
            Fact<R, ?> reference,
            Fact<R, ?> ids,
            Function<Subject<T>, String> id,
            Function<String, Condition<R>> names) {
        this.list = list;
        this.reference = reference;
        this.ids = ids;
        this.id = id;
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
        Index<R> index = subject.index(list, ids);
        String wanted = id.apply(subject);
        return index == null ? some(wanted).verdict(subject.root()) : index.has(wanted);
    }

    @Override
    public Explanation explain(Subject<T> subject) {
        Index<R> index = subject.index(list, ids);
        String wanted = id.apply(subject);
        if (index == null) {
            Explanation some = some(wanted).explain(subject.root());
            return explanation(some.verdict(), some.missing());
        }
        Verdict verdict = index.has(wanted);
        return explanation(verdict, verdict == Verdict.UNKNOWN ? index.missing(ids) : List.of());
    }

    private Condition<Project> some(String wanted) {
        return list.some(names.apply(wanted));
    }

    private Explanation explanation(Verdict verdict, List<String> missing) {
        return verdict == Verdict.UNKNOWN ? Explanation.unknown(text(), missing) : Explanation.decided(verdict, text());
    }

    @Override
    public String toString() {
        return text();
    }
}
