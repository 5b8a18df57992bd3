package io.github.checklist4j.rules;

import io.github.checklist4j.facts.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list of ids of records that stand elsewhere in the project; its elements are those records. It is unknown while the ids or the list
 * that they lead to are.
 *
 * @param <S> the record that the fact belongs to
 * @param <E> the record that is referred to
 */
public final class ReferencesFact<S, E> extends ListFact<S, E> {
    private final Function<S, @Nullable List<String>> ids;
    private final ListFact<Project, E> target;

    ReferencesFact(String path, Function<S, @Nullable List<String>> ids, ListFact<Project, E> target) {
        super(path, subject -> resolved(subject, ids, target), target::keyOf);
        this.ids = ids;
        this.target = target;
    }

    private static <S, E> @Nullable List<E> resolved(
            Subject<S> subject, Function<S, @Nullable List<String>> ids, ListFact<Project, E> target) {
        List<String> wanted = ids.apply(subject.value());
        if (wanted == null) {
            return null;
        }
        List<E> found = new ArrayList<>(wanted.size());
        for (String id : wanted) {
            E element = subject.find(target, id);
            if (element == null) {
                return null;
            }
            found.add(element);
        }
        return found;
    }

    @Override
    public @Nullable List<Subject<E>> elements(Subject<S> subject) {
        List<E> list = of(subject);
        if (list == null) {
            return null;
        }
        List<Subject<E>> elements = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            elements.add(subject.root().element(target.path(), keyOf(list.get(i), i), list.get(i)));
        }
        return elements;
    }

    @Override
    public List<String> missing(Subject<S> subject) {
        return ids.apply(subject.value()) == null ? super.missing(subject) : List.of(target.path());
    }
}
