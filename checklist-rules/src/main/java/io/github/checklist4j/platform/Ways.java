package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ways of the integrations of a project. Looks at each system and each component once, however many integrations there are. */
public final class Ways {
    private final Project project;
    private final Map<String, Stop> systems = new HashMap<>();
    private final Map<String, Stop> components = new HashMap<>();

    private Ways(Project project) {
        this.project = Objects.requireNonNull(project, "project");
        for (ConnectedSystem each : known(project.systems())) {
            systems.putIfAbsent(each.id(), new Stop("systems[" + each.id() + "]", each, null));
        }
        for (Component each : known(Components.of(project))) {
            components.putIfAbsent(each.id(), new Stop(Components.PATH + "[" + each.id() + "]", null, each));
        }
    }

    private static <T> List<T> known(@Nullable List<T> elements) {
        return elements == null ? List.of() : elements;
    }

    /**
     * The ways of a project.
     *
     * @param project the project that says what its ids stand for
     * @return its ways
     */
    public static Ways of(Project project) {
        return new Ways(project);
    }

    /**
     * The way of an integration of the project.
     *
     * @param integration the integration
     * @return its way
     */
    public Way of(Integration integration) {
        Path path = Way.at(integration);
        return new Way(
                integration,
                system(integration.source(), path.then("source").toString()),
                components(integration.via()),
                components(integration.fallback()),
                system(integration.target(), path.then("target").toString()));
    }

    /** The empty text is the id of nothing. */
    private @Nullable Stop system(@Nullable String id, String path) {
        if (id != null && id.isEmpty()) {
            return null;
        }
        Stop unknown = new Stop(id != null && project.systems() == null ? "systems" : path, null, null);
        return id == null ? unknown : systems.getOrDefault(id, unknown);
    }

    private @Nullable List<Stop> components(@Nullable List<String> ids) {
        Stop unknown = new Stop(Components.PATH, null, null);
        return ids == null
                ? null
                : ids.stream()
                        .filter(id -> !id.isEmpty())
                        .map(id -> components.getOrDefault(id, unknown))
                        .toList();
    }
}
