package io.github.checklist4j.laws;

import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes projects anew of which each value may be another one. */
final class Rewriting {
    /** The lists whose order says something: the ways that an integration takes. */
    private static final Set<String> ORDERED = Set.of("via", "fallback");

    /** What stands in the place of a value, in which everything has been made anew already. */
    interface Change {
        /**
         * The other value.
         *
         * @param component where the value stands
         * @param value the value
         * @param owner the path of the record that it is of, without keys
         */
        @Nullable
        Object of(Component component, Object value, String owner);
    }

    private final Change change;

    private Rewriting(Change change) {
        this.change = change;
    }

    static Project of(Project project, Change change) {
        return (Project) new Rewriting(change).record(project, "");
    }

    private Object record(Object record, String path) {
        RecordShape shape = RecordShape.of(record.getClass());
        return shape.create(shape.components().stream()
                .map(component -> value(component, component.of(record), path))
                .toArray());
    }

    private @Nullable Object value(Component component, @Nullable Object value, String owner) {
        String path = owner.isEmpty() ? component.name() : owner + "." + component.name();
        Object anew = value instanceof List<?> list
                ? list.stream().map(each -> inner(each, path)).toList()
                : value == null ? null : inner(value, path);
        return anew == null ? null : change.of(component, anew, owner);
    }

    private Object inner(Object value, String path) {
        return value instanceof Record && value.getClass().getPackage() == Project.class.getPackage()
                ? record(value, path)
                : value;
    }

    /** Without the records of which nothing is known, which are left when their facts are taken away. */
    static Project emptied(Project project) {
        return of(project, (component, value, owner) -> component.nullable() && isEmpty(value) ? null : value);
    }

    private static boolean isEmpty(Object value) {
        return value.equals(Extensions.none())
                || (value instanceof Record
                        && RecordShape.of(value.getClass()).components().stream()
                                .allMatch(component -> component.of(value) == null));
    }

    /** With the elements of the lists in another order, which says nothing. */
    static Project shuffled(Project project, long seed) {
        Random random = new Random(seed);
        return reordered(project, list -> Collections.shuffle(list, random));
    }

    static Project reversed(Project project) {
        return reordered(project, Collections::reverse);
    }

    private static Project reordered(Project project, Consumer<List<?>> order) {
        return of(project, (component, value, owner) -> {
            if (!(value instanceof List<?> list) || ORDERED.contains(component.name())) {
                return value;
            }
            List<?> other = new ArrayList<>(list);
            order.accept(other);
            return other;
        });
    }
}
