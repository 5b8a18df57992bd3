package io.github.checklist4j.rules;

import io.github.checklist4j.internal.Bounds;
import io.github.checklist4j.internal.RecordShape;
import java.util.List;

/** What a record declares of the numbers that it holds. */
final class Declared {
    private Declared() {}

    /** Bounds and unit of what stands at a path from a record down; those of a plain count where none are declared. */
    static Bounds of(Class<?> holder, String path) {
        Bounds bounds = Bounds.COUNT;
        Class<?> type = holder;
        for (String name : List.of(path.split("\\."))) {
            if (!type.isRecord()) {
                return Bounds.COUNT;
            }
            for (RecordShape.Component component : RecordShape.of(type).components()) {
                if (component.name().equals(name)) {
                    bounds = component.bounds();
                    type = component.type() instanceof Class<?> inner ? inner : Object.class;
                }
            }
        }
        return bounds;
    }
}
