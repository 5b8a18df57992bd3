package io.github.checklist4j.reassess;

import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which changes of facts others hang on: a reference to an element that is new leads somewhere only if the element is there, and an element
 * can only be gone if nothing refers to it any more.
 */
final class References {
    private final Map<String, Change> elements = new LinkedHashMap<>(); // that are new or gone
    private final Map<String, Set<Change>> before = new HashMap<>(); // what refers to an element
    private final Map<String, Set<Change>> after = new HashMap<>();

    /** Looks at a change of what refers to elements of a list, or holds what does. */
    void add(Change change, @Nullable String refers) {
        if (change.what().endsWith("]")) {
            elements.put(change.what(), change);
        }
        collect(change.before(), refers, change, before);
        collect(change.after(), refers, change, after);
    }

    private static void collect(
            @Nullable Object value, @Nullable String refers, Change change, Map<String, Set<Change>> referring) {
        if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, refers, change, referring));
        } else if (value instanceof Extensions extensions) {
            extensions.values().values().forEach(each -> collect(each, null, change, referring));
        } else if (value instanceof Record record) {
            for (Component component : RecordShape.of(record.getClass()).components()) {
                collect(component.of(record), component.refers(), change, referring);
            }
        } else if (refers != null && value != null) {
            referring
                    .computeIfAbsent(refers + "[" + value + "]", first -> new LinkedHashSet<>())
                    .add(change);
        }
    }

    /** All the changes that each change cannot be made without. */
    Map<Change, Set<Change>> needs() {
        Map<Change, Set<Change>> direct = new HashMap<>();
        elements.forEach((path, element) -> {
            if (element.before() == null) {
                after.getOrDefault(path, Set.of()).forEach(referring -> put(direct, referring, element));
            } else {
                before.getOrDefault(path, Set.of()).forEach(referring -> put(direct, element, referring));
            }
        });
        Map<Change, Set<Change>> all = new HashMap<>();
        direct.keySet().forEach(change -> all.put(change, closure(change, direct)));
        return all;
    }

    private static void put(Map<Change, Set<Change>> needs, Change change, Change needed) {
        needs.computeIfAbsent(change, first -> new LinkedHashSet<>()).add(needed);
    }

    private static Set<Change> closure(Change change, Map<Change, Set<Change>> direct) {
        Set<Change> closure = new LinkedHashSet<>();
        Deque<Change> open = new ArrayDeque<>(List.of(change));
        while (!open.isEmpty()) {
            direct.getOrDefault(open.remove(), Set.of()).stream()
                    .filter(closure::add)
                    .forEach(open::add);
        }
        closure.remove(change);
        return closure;
    }
}
