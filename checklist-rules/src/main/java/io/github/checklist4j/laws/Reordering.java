package io.github.checklist4j.laws;

import io.github.checklist4j.facts.Project;
import io.github.checklist4j.internal.RecordShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts the elements of the lists of a project into another order, which says nothing. */
final class Reordering {
    /** The lists whose order says something: the ways that an integration takes. */
    private static final Set<String> ORDERED = Set.of("via", "fallback");

    private final Consumer<List<?>> order;

    private Reordering(Consumer<List<?>> order) {
        this.order = order;
    }

    static Project shuffled(Project project, long seed) {
        Random random = new Random(seed);
        return (Project) new Reordering(list -> Collections.shuffle(list, random)).record(project);
    }

    static Project reversed(Project project) {
        return (Project) new Reordering(Collections::reverse).record(project);
    }

    private Object record(Object record) {
        RecordShape shape = RecordShape.of(record.getClass());
        return shape.create(shape.components().stream()
                .map(component ->
                        ORDERED.contains(component.name()) ? component.of(record) : value(component.of(record)))
                .toArray());
    }

    private @Nullable Object value(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(value(element)));
            order.accept(copy);
            return copy;
        }
        return value instanceof Record && value.getClass().getPackage() == Project.class.getPackage()
                ? record(value)
                : value;
    }
}
