package io.github.checklist4j.rules;

import io.github.checklist4j.internal.RecordShape;
import java.util.List;

/** The unit of a fact, as the record declares it that holds the fact. */
final class Units {
    private Units() {}

    /** The unit of what stands at a path from a record down; empty where none is declared. */
    static String of(Object holder, String path) {
        String unit = "";
        Class<?> type = holder.getClass();
        for (String name : List.of(path.split("\\."))) {
            if (!type.isRecord()) {
                return "";
            }
            for (RecordShape.Component component : RecordShape.of(type).components()) {
                if (component.name().equals(name)) {
                    unit = component.bounds().unit();
                    type = component.type() instanceof Class<?> inner ? inner : Object.class;
                }
            }
        }
        return unit;
    }
}
