package io.github.checklist4j.reassess;

import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import io.github.checklist4j.reassess.Mixture.Choice;
import java.util.HashMap;
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
    private final Map<String, Set<String>> needs = new HashMap<>();

    /** The changes that each change cannot be made without, by their paths. */
    static Map<String, Set<String>> among(List<Choice> choices) {
        References references = new References();
        Map<String, Set<String>> before = new HashMap<>();
        Map<String, Set<String>> after = new HashMap<>();
        for (Choice choice : choices) {
            ids(choice.before(), choice.refers()).forEach(id -> put(before, id, choice.path()));
            ids(choice.after(), choice.refers()).forEach(id -> put(after, id, choice.path()));
        }
        for (Choice choice : choices) {
            if (choice.path().endsWith("]") && choice.before() == null) {
                after.getOrDefault(choice.path(), Set.of()).forEach(path -> references.add(path, choice.path()));
            } else if (choice.path().endsWith("]") && choice.after() == null) {
                before.getOrDefault(choice.path(), Set.of()).forEach(path -> references.add(choice.path(), path));
            }
        }
        return references.needs;
    }

    private void add(String path, String needed) {
        if (!path.equals(needed)) {
            put(needs, path, needed);
        }
    }

    private static void put(Map<String, Set<String>> map, String key, String value) {
        map.computeIfAbsent(key, first -> new LinkedHashSet<>()).add(value);
    }

    /** The paths of the elements that a value refers to, itself or in what it holds. */
    private static Set<String> ids(@Nullable Object value, @Nullable String refers) {
        Set<String> ids = new LinkedHashSet<>();
        collect(value, refers, ids);
        return ids;
    }

    private static void collect(@Nullable Object value, @Nullable String refers, Set<String> ids) {
        if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, refers, ids));
        } else if (value instanceof Extensions extensions) {
            extensions.values().values().forEach(each -> collect(each, null, ids));
        } else if (value instanceof Record record) {
            for (Component component : RecordShape.of(record.getClass()).components()) {
                collect(component.of(record), component.refers(), ids);
            }
        } else if (refers != null && value != null) {
            ids.add(refers + "[" + value + "]");
        }
    }
}
