package io.github.checklist4j.reassess;

import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Two projects in one: wherever they differ, one or the other is taken. A fact that differs is one choice; so is an element that only one of
 * them has, and a list that only one of them knows. Where they differ is looked for once, and mixing them goes no further than that.
 */
final class Mixture {
    /**
     * A place where they differ.
     *
     * @param path the place
     * @param before what the first one has there, or {@code null}
     * @param after what the second one has there, or {@code null}
     * @param refers the path of the list of which it names elements, or {@code null}
     */
    record Choice(
            String path,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String refers) implements Part {
        @Override
        public @Nullable Object mixed(Predicate<String> isAfter) {
            return isAfter.test(path) ? after : before;
        }
    }

    /** Of a place that both have, what a mixture has there. */
    private interface Part {
        /** What it has, or {@code null} for nothing, if the second project is taken at some paths and the first one at all others. */
        @Nullable
        Object mixed(Predicate<String> isAfter);
    }

    private final List<Choice> choices = new ArrayList<>();
    private final Part whole;
    private final Map<Set<String>, Project> mixed = new HashMap<>();
    private final Map<String, Set<String>> needs;

    private Mixture(Project before, Project after) {
        whole = record(Project.class, before, after, "");
        needs = References.among(choices);
    }

    /** Looks for where two projects differ. */
    static Mixture of(Project before, Project after) {
        return new Mixture(before, after);
    }

    /** Where they differ, in the order of the file. */
    List<Choice> choices() {
        return List.copyOf(choices);
    }

    /** The paths at which the second project has to be taken where it is taken at a path, so that references lead somewhere. */
    Set<String> needs(String path) {
        return needs.getOrDefault(path, Set.of());
    }

    /**
     * Takes the second project at some paths, and the first one at all others.
     *
     * @throws io.github.checklist4j.facts.InvalidFactsException if what was taken does not fit together
     */
    Project with(Predicate<String> isAfter) {
        return (Project) Objects.requireNonNull(whole.mixed(isAfter));
    }

    /** The same; one path alone is asked for again and again, whatever the task. */
    Project with(Set<String> paths) {
        if (paths.size() > 1) {
            return with(paths::contains);
        }
        Project known = mixed.get(paths);
        if (known == null) {
            known = with(paths::contains);
            mixed.put(Set.copyOf(paths), known);
        }
        return known;
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
        return isAfter -> {
            @Nullable
            Object[] values = parts.stream().map(part -> part.mixed(isAfter)).toArray();
            return !both && Arrays.stream(values).allMatch(Objects::isNull) ? null : shape.create(values);
        };
    }

    private Part value(@Nullable Object before, @Nullable Object after, String path, @Nullable String refers) {
        if (Objects.equals(before, after)) {
            return isAfter -> after;
        }
        Object some = before == null ? Objects.requireNonNull(after) : before;
        if (some instanceof Extensions) {
            return extensions((Extensions) before, (Extensions) after, path);
        }
        if (some instanceof List<?>) {
            return before == null || after == null || !holdsRecords((List<?>) before, (List<?>) after)
                    ? choice(path, before, after, refers)
                    : elements((List<?>) before, (List<?>) after, path);
        }
        return isFacts(some) ? record(some.getClass(), before, after, path) : choice(path, before, after, refers);
    }

    /** A record that may be half known; a range and an amount of money are one fact. */
    private static boolean isFacts(Object value) {
        return value instanceof Record
                && !(value instanceof Range)
                && !(value instanceof Money)
                && RecordShape.of(value.getClass()).components().stream()
                        .allMatch(component -> component.nullable() || component.id());
    }

    private Part choice(String path, @Nullable Object before, @Nullable Object after, @Nullable String refers) {
        Choice choice = new Choice(path, before, after, refers);
        choices.add(choice);
        return choice;
    }

    private Part extensions(@Nullable Extensions before, @Nullable Extensions after, String path) {
        Map<String, Object> first = before == null ? Map.of() : before.values();
        Map<String, Object> second = after == null ? Map.of() : after.values();
        Set<String> names = new LinkedHashSet<>(second.keySet());
        names.addAll(first.keySet());
        Map<String, Part> parts = new LinkedHashMap<>();
        names.forEach(name -> parts.put(name, value(first.get(name), second.get(name), path + "." + name, null)));
        boolean both = before != null && after != null;
        return isAfter -> {
            Map<String, Object> mixed = new LinkedHashMap<>();
            parts.forEach((name, part) -> {
                Object value = part.mixed(isAfter);
                if (value != null) {
                    mixed.put(name, value);
                }
            });
            return mixed.isEmpty() && !both ? null : new Extensions(mixed);
        };
    }

    private static boolean holdsRecords(List<?> before, List<?> after) {
        Object some = before.isEmpty() ? after.get(0) : before.get(0); // two empty lists are equal, and never get here
        return isFacts(some);
    }

    /** What makes two elements the same one. */
    private record Key(Object id, int times) {}

    private record Element(Object value, String place) {}

    /** The elements by their ids; those without id that are equal belong together, and of the others the first to the first. */
    private Part elements(List<?> before, List<?> after, String path) {
        Map<Key, Element> first = keyed(before, after);
        Map<Key, Element> second = keyed(after, before);
        Set<Key> keys = new LinkedHashSet<>(second.keySet());
        keys.addAll(first.keySet());
        List<Part> parts = keys.stream()
                .map(key -> element(first.get(key), second.get(key), path))
                .toList();
        return isAfter -> parts.stream()
                .map(part -> part.mixed(isAfter))
                .filter(Objects::nonNull)
                .toList();
    }

    private Part element(@Nullable Element before, @Nullable Element after, String path) {
        Element some = after == null ? Objects.requireNonNull(before) : after;
        String place = path + "[" + some.place() + "]";
        if (before == null || after == null) {
            return choice(place, before == null ? null : before.value(), after == null ? null : after.value(), null);
        }
        return before.value().equals(after.value())
                ? isAfter -> after.value()
                : record(some.value().getClass(), before.value(), after.value(), place);
    }

    private static Map<Key, Element> keyed(List<?> list, List<?> other) {
        Map<Key, Element> keyed = new LinkedHashMap<>();
        List<Object> others = new ArrayList<>(other);
        int left = 0;
        for (int i = 0; i < list.size(); i++) {
            Object value = list.get(i);
            Component component = RecordShape.of(value.getClass()).id();
            Object id = component == null ? null : component.of(value);
            if (id != null) {
                keyed.put(new Key(id, 0), new Element(value, id.toString()));
            } else if (others.remove(value)) {
                int times = 0;
                while (keyed.containsKey(new Key(value, times))) {
                    times++;
                }
                keyed.put(new Key(value, times), new Element(value, "" + i));
            } else {
                keyed.put(new Key("", left++), new Element(value, "" + i));
            }
        }
        return keyed;
    }
}
