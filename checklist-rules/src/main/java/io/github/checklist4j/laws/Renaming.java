package io.github.checklist4j.laws;

import io.github.checklist4j.facts.Project;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Calls the records of a project something else wherever they are named, which says nothing: by words that look like paths, for example. */
final class Renaming {
    private Renaming() {}

    static Project of(Project project, long seed) {
        Map<String, Map<String, String>> names = new LinkedHashMap<>();
        Random random = new Random(seed);
        ProjectGenerator.idsOf(project)
                .forEach((list, ids) -> names.put(list, names(list, ids == null ? List.of() : ids, random)));
        return Rewriting.of(project, (component, value, owner) -> {
            String list = component.id() ? owner : component.refers();
            return renamed(value, names.getOrDefault(list == null ? "" : list, Map.of()));
        });
    }

    private static Object renamed(Object value, Map<String, String> names) {
        if (value instanceof List<?> list) {
            return list.stream().map(each -> renamed(each, names)).toList();
        }
        return value instanceof String id ? names.getOrDefault(id, id) : value;
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
}
