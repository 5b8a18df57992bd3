package io.github.checklist4j.rules;

import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
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
    public Answer judge(Subject<T> subject) {
        Index<R> index = subject.index(list, ids);
        String wanted = id.apply(subject);
        return index == null
                ? some(wanted).judge(subject.root())
                : index.named(wanted, ids, list.path(), list.path() + "[]." + reference.path());
    }

    private Condition<Project> some(String wanted) {
        return list.some(names.apply(wanted));
    }

    @Override
    public String toString() {
        return text();
    }
}
