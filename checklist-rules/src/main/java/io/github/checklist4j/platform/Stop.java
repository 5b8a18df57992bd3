package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.knowledge.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One place on the way of an integration: a system at an end, or a component between. At most one of the two is known.
 *
 * @param path where its record stands; if nobody knows which it is, the path of the fact that would tell
 * @param system the system, or {@code null}
 * @param component the component, or {@code null}
 */
public record Stop(
        String path,
        @Nullable ConnectedSystem system,
        @Nullable Component component) {

    /**
     * Whether its record is there to be read.
     *
     * @return false if nobody knows which system or component it is
     */
    public boolean isKnown() {
        return system != null || component != null;
    }

    /**
     * Where a fact of it stands.
     *
     * @param fact the name of the fact
     * @return the path of the fact, or of what has to be known first
     */
    public Path at(String fact) {
        return isKnown() ? Path.of(path).then(fact) : Path.of(path);
    }

    /**
     * Where it runs.
     *
     * @return the hosting, or {@code null} if it is unknown
     */
    public @Nullable Hosting hosting() {
        return read(ConnectedSystem::hosting, Component::hosting);
    }

    /**
     * A fact that systems and components have in common.
     *
     * @param ofSystem reads it from a system
     * @param ofComponent reads it from a component
     * @param <T> the type of the fact
     * @return the fact, or {@code null} if it is unknown
     */
    public <T> @Nullable T read(
            Function<ConnectedSystem, @Nullable T> ofSystem, Function<Component, @Nullable T> ofComponent) {
        if (system != null) {
            return ofSystem.apply(system);
        }
        return component == null ? null : ofComponent.apply(component);
    }

    /** The path tells stops apart; to hash all facts of what stands there would take longer than to compare a few stops. */
    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
