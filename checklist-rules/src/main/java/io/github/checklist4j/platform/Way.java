package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.knowledge.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way that an integration takes, from system to system.
 *
 * @param integration the integration
 * @param source where it starts, or {@code null} if it is known to start nowhere
 * @param via what it passes, in order; empty: point to point; {@code null}: unknown
 * @param fallback what a second, independent way passes, in order; empty: there is none; {@code null}: unknown
 * @param target where it ends, or {@code null} if it is known to end nowhere
 */
public record Way(
        Integration integration,
        @Nullable Stop source,
        @Nullable List<Stop> via,
        @Nullable List<Stop> fallback,
        @Nullable Stop target) {
    /** Why a fallback that nobody states may be taken for none. */
    public static final String NO_FALLBACK = "nobody states a second way";

    /** Copies the lists: the record never changes. */
    public Way {
        via = via == null ? null : List.copyOf(via);
        fallback = fallback == null ? null : List.copyOf(fallback);
    }

    /**
     * Where the facts of an integration stand.
     *
     * @param integration the integration
     * @return its path
     */
    public static Path at(Integration integration) {
        return Path.of("integrations", integration.id());
    }

    /**
     * Where a fact of the integration stands.
     *
     * @param fact the name of the fact
     * @return the path
     */
    public Path at(String fact) {
        return at(integration).then(fact);
    }

    /**
     * All places that are known to be on the way, the second way left out.
     *
     * @return source, components in order, target
     */
    public List<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        Stream.ofNullable(source).forEach(stops::add);
        stops.addAll(via == null ? List.of() : via);
        Stream.ofNullable(target).forEach(stops::add);
        return List.copyOf(stops);
    }
}
