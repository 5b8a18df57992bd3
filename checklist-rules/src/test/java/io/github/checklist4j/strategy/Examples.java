package io.github.checklist4j.strategy;

import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import java.nio.file.Path;

/** The example projects of the repository. */
final class Examples {
    private Examples() {}

    static Project read(String name) {
        return ChecklistJson.standard()
                .read(Path.of("..", "checklist-examples", "projects", name + ".json"), Project.class);
    }
}
