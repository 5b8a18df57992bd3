package io.github.checklist4j.reassess;

import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two projects in one: wherever they differ, one or the other is taken. A fact that differs is one change; so is an element that only one of
 * them has, and a list that only one of them knows. Where they differ is looked for once, and mixing them goes no further than that.
 */
final class Mixture {
    /** Of a place that one of them has at least, what a mixture has there. */
    private interface Part {
        /** What it has, or {@code null} for nothing, if some changes are made. */
        @Nullable
        Object mixed(Set<Change> made);
    }

    private final List<Change> changes = new ArrayList<>();
    private final Part whole;
    private final References references = new References();
    private final Map<Change, Set<Change>> needs;

    private Mixture(Project before, Project after) {
        whole = record(Project.class, before, after, "");
        needs = references.needs();
    }

    /** Looks for where two projects differ. */
    static Mixture of(Project before, Project after) {
        return new Mixture(before, after);
    }

    /** Where they differ, in the order of the file. */
    List<Change> changes() {
        return List.copyOf(changes);
    }

    /**
     * Takes the second project where a change is made, and the first one everywhere else.
     *
     * @throws io.github.checklist4j.facts.InvalidFactsException if what was taken does not fit together
     */
    Project with(Set<Change> made) {
        return (Project) Objects.requireNonNull(whole.mixed(made));
    }

    /** The changes without which one cannot be made, so that references lead somewhere. */
    Set<Change> needs(Change change) {
        return needs.getOrDefault(change, Set.of());
    }

    private Part record(Class<?> type, @Nullable Object before, @Nullable Object after, String path) {
        RecordShape shape = RecordShape.of(type);
        List<Part> parts = shape.components().stream()
                .map(component -> value(
                        before == null ? null : component.of(before),
                        after == null ? null : component.of(after),
                        path.isEmpty() ? component.name() : path + "." + component.name(),
                        component.refers()))
                .toList();
        boolean both = before != null && after != null;
        return made -> {
            @Nullable
            Object[] values = parts.stream().map(part -> part.mixed(made)).toArray();
            return !both && Arrays.stream(values).allMatch(Objects::isNull) ? null : shape.create(values);
        };
    }

    private Part value(@Nullable Object before, @Nullable Object after, String path, @Nullable String refers) {
        if (Objects.equals(before, after)) {
            return made -> after;
        }
        Object some = before == null ? Objects.requireNonNull(after) : before;
        if (some instanceof Extensions) {
            return extensions((Extensions) before, (Extensions) after, path);
        }
        if (before instanceof List<?> old && after instanceof List<?> now && holdFacts(old, now)) {
            return elements(old, now, path);
        }
        return isFacts(some) ? record(some.getClass(), before, after, path) : change(path, before, after, refers);
    }

    /** A record that may be half known; a range and an amount of money are one fact. */
    private static boolean isFacts(Object value) {
        return value instanceof Record
                && !(value instanceof Range)
                && !(value instanceof Money)
                && RecordShape.of(value.getClass()).components().stream()
                        .allMatch(component -> component.nullable() || component.id());
    }

    private Part change(String path, @Nullable Object before, @Nullable Object after, @Nullable String refers) {
        Change change = Change.ofFact(path, before, after);
        changes.add(change);
        references.add(change, refers);
        return made -> made.contains(change) ? after : before;
    }

    private Part extensions(@Nullable Extensions before, @Nullable Extensions after, String path) {
        Map<String, Object> first = before == null ? Map.of() : before.values();
        Map<String, Object> second = after == null ? Map.of() : after.values();
        Map<String, Part> parts = new LinkedHashMap<>();
        union(second, first)
                .forEach(name -> parts.put(name, value(first.get(name), second.get(name), path + "." + name, null)));
        boolean both = before != null && after != null;
        return made -> {
            Map<String, Object> mixed = new LinkedHashMap<>();
            parts.forEach((name, part) -> {
                Object value = part.mixed(made);
                if (value != null) {
                    mixed.put(name, value);
                }
            });
            return mixed.isEmpty() && !both ? null : new Extensions(mixed);
        };
    }

    private static <K> Set<K> union(Map<K, ?> some, Map<K, ?> others) {
        Set<K> union = new LinkedHashSet<>(some.keySet());
        union.addAll(others.keySet());
        return union;
    }

    private static boolean holdFacts(List<?> before, List<?> after) {
        return isFacts(
                before.isEmpty() ? after.get(0) : before.get(0)); // two empty lists are equal, and never get here
    }

    /** What makes two elements the same one. */
    private record Key(Object id, int times) {}

    /** The elements by their ids; those without id that are equal belong together, and of the others the first to the first. */
    private Part elements(List<?> before, List<?> after, String path) {
        Map<Key, Integer> first = places(before, after);
        Map<Key, Integer> second = places(after, before);
        List<Part> parts = union(second, first).stream()
                .map(key -> element(before, first.get(key), after, second.get(key), path))
                .toList();
        return made -> parts.stream()
                .map(part -> part.mixed(made))
                .filter(Objects::nonNull)
                .toList();
    }

    private Part element(List<?> before, @Nullable Integer old, List<?> after, @Nullable Integer now, String path) {
        if (old == null) {
            Object added = after.get(Objects.requireNonNull(now));
            return change(place(path, added, now), null, added, null);
        }
        Object first = before.get(old);
        if (now == null) {
            return change(place(path, first, old), first, null, null);
        }
        Object second = after.get(now);
        return value(first, second, place(path, second, now), null);
    }

    private static String place(String path, Object element, int index) {
        return path + "[" + RecordShape.keyOf(element, index) + "]";
    }

    /** Where in a list each element stands. */
    private static Map<Key, Integer> places(List<?> list, List<?> other) {
        Map<Key, Integer> places = new LinkedHashMap<>();
        List<Object> others = new ArrayList<>(other);
        int left = 0;
        for (int i = 0; i < list.size(); i++) {
            Object value = list.get(i);
            Component component = RecordShape.of(value.getClass()).id();
            Object id = component == null ? null : component.of(value);
            if (id != null) {
                places.put(new Key(id, 0), i);
            } else if (others.remove(value)) {
                int times = 0;
                while (places.containsKey(new Key(value, times))) {
                    times++;
                }
                places.put(new Key(value, times), i);
            } else {
                places.put(new Key("", left++), i);
            }
        }
        return places;
    }
}
