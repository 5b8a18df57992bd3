package io.github.checklist4j.laws;

import io.github.checklist4j.facts.Project;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls the records of a project something else wherever they are named, which says nothing: by words that look like paths, for example. */
final class Renaming {
    private final Map<String, Map<String, String>> names = new LinkedHashMap<>();

    private Renaming() {}

    static Project of(Project project, long seed) {
        Renaming renaming = new Renaming();
        Random random = new Random(seed);
        ProjectGenerator.idsOf(project)
                .forEach((list, ids) -> renaming.names.put(list, names(list, ids == null ? List.of() : ids, random)));
        return (Project) renaming.record(project, "");
    }

    private static Map<String, String> names(String list, List<String> ids, Random random) {
        Map<String, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (String id : ids) {
            String other = another(list, ids, random);
            while (!taken.add(other)) {
                other += "]"; // what begins like another is another
            }
            names.put(id, other);
        }
        return names;
    }

    private static String another(String list, List<String> ids, Random random) {
        String neighbour = ids.get(random.nextInt(ids.size()));
        return switch (random.nextInt(6)) {
            case 0 -> list + "[" + neighbour + "]";
            case 1 -> "integrations[" + neighbour + "].lifecycle";
            case 2 -> neighbour + " ";
            case 3 -> neighbour;
            default -> Words.ODD.ids(list, 1, random).get(0);
        };
    }

    private Object record(Object record, String path) {
        RecordShape shape = RecordShape.of(record.getClass());
        return shape.create(shape.components().stream()
                .map(component -> renamed(component, component.of(record), path))
                .toArray());
    }

    private @Nullable Object renamed(Component component, @Nullable Object value, String path) {
        String below = path.isEmpty() ? component.name() : path + "." + component.name();
        return value == null ? null : value(value, below, component.id() ? path : component.refers());
    }

    private Object value(Object value, String path, @Nullable String list) {
        if (value instanceof List<?> elements) {
            List<Object> renamed = new ArrayList<>();
            elements.forEach(element -> renamed.add(value(element, path, list)));
            return renamed;
        }
        if (value instanceof String id) {
            return names.getOrDefault(list == null ? "" : list, Map.of()).getOrDefault(id, id);
        }
        return value.getClass().getPackage() == Project.class.getPackage() && value instanceof Record
                ? record(value, path)
                : value;
    }
}
