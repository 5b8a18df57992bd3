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
}
