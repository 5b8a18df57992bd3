package io.github.checklist4j.laws;

import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project without the records of which nothing is known, which are left when their facts are taken away. */
final class Emptied {
    private Emptied() {}

    static Project of(Project project) {
        return (Project) record(project);
    }

    private static Object record(Object record) {
        RecordShape shape = RecordShape.of(record.getClass());
        return shape.create(shape.components().stream()
                .map(component -> value(component, component.of(record)))
                .toArray());
    }

    private static @Nullable Object value(Component component, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(each -> isOfFacts(each) ? record(each) : each)
                    .toList();
        }
        if (value == null || !isOfFacts(value)) {
            return value;
        }
        Object emptied = record(value);
        return component.nullable() && isEmpty(emptied) ? null : emptied;
    }

    private static boolean isOfFacts(Object value) {
        return value instanceof Record && value.getClass().getPackage() == Project.class.getPackage();
    }

    private static boolean isEmpty(Object record) {
        return record.equals(Extensions.none())
                || RecordShape.of(record.getClass()).components().stream()
                        .allMatch(component -> component.of(record) == null);
    }
}
