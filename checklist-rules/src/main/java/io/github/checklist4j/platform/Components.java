package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The components of a project and where they stand. */
final class Components {
    static final String PATH = "platform.components";
    static final Path LIST = Path.of(PATH);

    private Components() {}

    static @Nullable List<Component> of(Project project) {
        Platform platform = project.platform();
        return platform == null ? null : platform.components();
    }

    static Path at(Component component) {
        return Path.of(PATH, component.id());
    }
}
