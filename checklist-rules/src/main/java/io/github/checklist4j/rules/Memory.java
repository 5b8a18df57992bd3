package io.github.checklist4j.rules;

import io.github.checklist4j.facts.Project;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was looked up or computed in an assessment, so that it is once only. */
final class Memory {
    private final Map<ListFact<Project, ?>, Elements<?>> lists = new HashMap<>();
    private final Map<Derived<?>, Object> derived = new HashMap<>();

    /** The elements of a list, or {@code null} while it is unknown. */
    @SuppressWarnings("unchecked") // the elements are stored under the list that they were made from
    <E> @Nullable Elements<E> elements(ListFact<Project, E> list, Subject<Project> root) {
        Elements<?> known = lists.get(list);
        if (known == null) {
            List<Subject<E>> made = list.subjects(root);
            if (made == null) {
                return null;
            }
            known = new Elements<>(list, made);
            lists.put(list, known);
        }
        return (Elements<E>) known;
    }

    @SuppressWarnings("unchecked") // a value is stored under the key that computed it
    <T> T derived(Derived<T> key, Subject<Project> root) {
        Object known = derived.get(key);
        if (known == null) {
            known = key.compute(root);
            derived.put(key, known);
        }
        return (T) known;
    }
}
