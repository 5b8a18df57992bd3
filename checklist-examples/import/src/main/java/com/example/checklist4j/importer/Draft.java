package com.example.checklist4j.importer;

import io.github.checklist4j.facts.Project;
import java.util.List;

/**
 * What an export says.
 *
 * @param project the facts that were seen; every other one is absent
 * @param notes what was seen and is no fact, or was not understood: for whoever goes on with the draft
 */
public record Draft(Project project, List<String> notes) {
    public Draft {
        notes = List.copyOf(notes);
    }

    /** A list of what was seen, or {@code null}: that an export has none of a kind does not say that there are none. */
    public static <T> List<T> seen(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
