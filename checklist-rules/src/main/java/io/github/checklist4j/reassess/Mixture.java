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
 * Two projects in one: wherever they differ, one or the other is taken. A fact that differs is one choice; so is an element that only one of
 * them has, and a list that only one of them knows.
 */
final class Mixture {
    /** Decides for each place that differs. */
    @FunctionalInterface
    interface Choice {
        /**
         * Which one to take.
         *
         * @param path where they differ
         * @param before what the first one has there, or {@code null}
         * @param after what the second one has there, or {@code null}
         * @return true for the second one
         */
        boolean isAfter(String path, @Nullable Object before, @Nullable Object after);
    }

    private final Choice choice;

    private Mixture(Choice choice) {
        this.choice = choice;
    }

    /** Mixes two projects; what does not fit together is refused as facts that contradict themselves. */
    static Project of(Project before, Project after, Choice choice) {
        return (Project) Objects.requireNonNull(new Mixture(choice).record(Project.class, before, after, ""));
    }

    private @Nullable Object record(Class<?> type, @Nullable Object before, @Nullable Object after, String path) {
        RecordShape shape = RecordShape.of(type);
        @Nullable Object[] values = new Object[shape.components().size()];
        for (Component component : shape.components()) {
            String below = path.isEmpty() ? component.name() : path + "." + component.name();
            values[component.index()] = value(
                    before == null ? null : component.of(before), after == null ? null : component.of(after), below);
        }
        boolean nothing = Arrays.stream(values).allMatch(Objects::isNull);
        return nothing && (before == null || after == null) ? null : shape.create(values);
    }

    private @Nullable Object value(@Nullable Object before, @Nullable Object after, String path) {
        if (Objects.equals(before, after)) {
            return after;
        }
        Object some = before == null ? Objects.requireNonNull(after) : before;
        if (some instanceof Extensions) {
            return extensions((Extensions) before, (Extensions) after, path);
        }
        if (some instanceof List<?>) {
            return before == null || after == null || !holdsRecords((List<?>) before, (List<?>) after)
                    ? chosen(path, before, after)
                    : elements((List<?>) before, (List<?>) after, path);
        }
        return isFacts(some) ? record(some.getClass(), before, after, path) : chosen(path, before, after);
    }

    /** A record that may be half known; a range and an amount of money are one fact. */
    private static boolean isFacts(Object value) {
        return value instanceof Record
                && !(value instanceof Range)
                && !(value instanceof Money)
                && RecordShape.of(value.getClass()).components().stream()
                        .allMatch(component -> component.nullable() || component.id());
    }

    private @Nullable Object chosen(String path, @Nullable Object before, @Nullable Object after) {
        return choice.isAfter(path, before, after) ? after : before;
    }

    private @Nullable Object extensions(@Nullable Extensions before, @Nullable Extensions after, String path) {
        Map<String, Object> first = before == null ? Map.of() : before.values();
        Map<String, Object> second = after == null ? Map.of() : after.values();
        Set<String> names = new LinkedHashSet<>(second.keySet());
        names.addAll(first.keySet());
        Map<String, Object> mixed = new LinkedHashMap<>();
        for (String name : names) {
            Object value = value(first.get(name), second.get(name), path + "." + name);
            if (value != null) {
                mixed.put(name, value);
            }
        }
        return mixed.isEmpty() && (before == null || after == null) ? null : new Extensions(mixed);
    }

    private static boolean holdsRecords(List<?> before, List<?> after) {
        Object some = before.isEmpty() ? after.get(0) : before.get(0); // two empty lists are equal, and never get here
        return isFacts(some);
    }

    /** What makes two elements the same one. */
    private record Key(Object id, int times) {}

    private record Element(Object value, String place) {}

    /** The elements by their ids; those without id that are equal belong together, and of the others the first to the first. */
    private List<Object> elements(List<?> before, List<?> after, String path) {
        Map<Key, Element> first = keyed(before, after);
        Map<Key, Element> second = keyed(after, before);
        Set<Key> keys = new LinkedHashSet<>(second.keySet());
        keys.addAll(first.keySet());
        List<Object> mixed = new ArrayList<>();
        for (Key key : keys) {
            Object element = element(first.get(key), second.get(key), path);
            if (element != null) {
                mixed.add(element);
            }
        }
        return mixed;
    }

    private @Nullable Object element(@Nullable Element before, @Nullable Element after, String path) {
        Element some = after == null ? Objects.requireNonNull(before) : after;
        String place = path + "[" + some.place() + "]";
        if (before == null || after == null) {
            return chosen(place, before == null ? null : before.value(), after == null ? null : after.value());
        }
        return before.value().equals(after.value())
                ? after.value()
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
