package io.github.checklist4j.rules;

import io.github.checklist4j.facts.Project;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The elements of one list of the project, each made a subject once, and found without asking all of them. */
final class Elements<E> {
    private final ListFact<Project, E> list;
    private final List<Subject<E>> all;
    private @Nullable Map<String, Subject<E>> byId;
    private @Nullable List<String> ids;
    private final Map<Fact<E, ?>, Index<E>> byFact = new HashMap<>();

    Elements(ListFact<Project, E> list, List<Subject<E>> all) {
        this.list = list;
        this.all = List.copyOf(all);
    }

    List<Subject<E>> all() {
        return all;
    }

    /** Their ids, in the order of the list. */
    List<String> ids() {
        if (ids == null) {
            ids = all.stream().map(each -> list.keyOf(each.value(), 0)).toList();
        }
        return ids;
    }

    /** The element of an id, or {@code null}: there is none. */
    @Nullable
    Subject<E> withId(String id) {
        if (byId == null) {
            byId = new HashMap<>(all.size() * 2);
            for (int i = 0; i < all.size(); i++) {
                byId.put(list.keyOf(all.get(i).value(), i), all.get(i));
            }
        }
        return byId.get(id);
    }

    Index<E> by(Fact<E, ?> fact) {
        Index<E> index = byFact.get(fact);
        if (index == null) {
            index = new Index<>(all, fact);
            byFact.put(fact, index);
        }
        return index;
    }
}
