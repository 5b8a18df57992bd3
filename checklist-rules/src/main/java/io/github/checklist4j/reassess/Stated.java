package io.github.checklist4j.reassess;

import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A date that the facts of a project state.
 *
 * @param path where it stands
 * @param task the only task that it concerns, or {@code null}
 * @param date the date
 */
record Stated(String path, @Nullable String task, LocalDate date) {
    /** Every date but the one of the evaluation, which is the caller's. */
    static List<Stated> in(Project project) {
        Map<String, Object> facts = FactTree.facts(project);
        List<Stated> dates = new ArrayList<>();
        facts.forEach((path, value) -> {
            if (!path.equals("asOf")) {
                add(path, value, task(path, facts), dates);
            }
        });
        return dates;
    }

    private static @Nullable String task(String path, Map<String, Object> facts) {
        boolean ofOne = path.startsWith("waivers[") || path.startsWith("attestations[");
        return ofOne && facts.get(path.substring(0, path.lastIndexOf('.')) + ".task") instanceof String task
                ? task
                : null;
    }

    private static void add(String path, Object value, @Nullable String task, List<Stated> dates) {
        if (value instanceof LocalDate date) {
            dates.add(new Stated(path, task, date));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                add(path + "[" + i + "]", list.get(i), task, dates);
            }
        }
    }
}
