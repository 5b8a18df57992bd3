package io.github.checklist4j.facts;

import io.github.checklist4j.facts.Merge.Conflict;
import io.github.checklist4j.facts.Merge.Stated;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goes through two records side by side. A record is made only while there is no conflict: its parts may not go together. */
final class MergeWalk {
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Trail path = new Trail();

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** The components of both, for the constructor. */
    @Nullable
    Object[] components(Object first, Object second) {
        List<Component> components = RecordShape.of(first.getClass()).components();
        @Nullable Object[] merged = new Object[components.size()];
        for (Component component : components) {
            path.into(component.name());
            merged[component.index()] = value(component.of(first), component.of(second));
            path.back();
        }
        return merged;
    }

    static Object create(Object like, @Nullable Object[] components) {
        return RecordShape.of(like.getClass()).create(components);
    }

    private @Nullable Object value(@Nullable Object first, @Nullable Object second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        if (first instanceof List<?> one && second instanceof List<?> other && haveIds(one, other)) {
            return list(one, other);
        }
        if (first instanceof Extensions one && second instanceof Extensions other) {
            return extensions(one, other);
        }
        return FactTree.holdsFacts(first) ? record(first, second) : fact(first, second);
    }

    private Object record(Object first, Object second) {
        int known = conflicts.size();
        @Nullable Object[] merged = components(first, second);
        return conflicts.size() > known ? first : create(first, merged);
    }

    private Object fact(Object first, Object second) {
        if (!SameFact.is(first, second)) {
            conflicts.add(new Conflict(path.toString(), new Stated(first, null), new Stated(second, null)));
        }
        return first;
    }

    /** Of an empty list nobody can tell; the other one says what would stand in it. */
    private static boolean haveIds(List<?> first, List<?> second) {
        return !first.isEmpty() && !second.isEmpty() && id(first.get(0)) != null && id(second.get(0)) != null;
    }

    private static @Nullable Object id(Object element) {
        Component id = FactTree.holdsFacts(element)
                ? RecordShape.of(element.getClass()).id()
                : null;
        return id == null ? null : id.of(element);
    }

    private List<Object> list(List<?> first, List<?> second) {
        Map<Object, Object> merged = new LinkedHashMap<>();
        first.forEach(element -> merged.put(Objects.requireNonNull(id(element)), element));
        for (Object element : second) {
            Object id = Objects.requireNonNull(id(element));
            path.to(id.toString());
            merged.merge(id, element, this::record);
            path.back();
        }
        return new ArrayList<>(merged.values());
    }

    private Extensions extensions(Extensions first, Extensions second) {
        Map<String, Object> merged = new LinkedHashMap<>(first.values());
        second.values().forEach((name, value) -> {
            path.into(name);
            merged.merge(name, value, (one, other) -> Objects.requireNonNull(value(one, other)));
            path.back();
        });
        return new Extensions(merged);
    }
}
