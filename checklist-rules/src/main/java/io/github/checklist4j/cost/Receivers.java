package io.github.checklist4j.cost;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Integration.Direction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which systems receive something from an integration: its target, and its source if it goes both ways. Each integration is looked at once,
 * and not once for each system.
 */
final class Receivers {
    private final @Nullable List<Integration> integrations;
    private final Set<String> certain = new HashSet<>();
    private final Map<String, List<Integer>> perhaps = new HashMap<>();
    private final List<Integer> open = new ArrayList<>();
    private final Answer otherwise;

    Receivers(@Nullable List<Integration> integrations) {
        this.integrations = integrations;
        for (int i = 0; integrations != null && i < integrations.size(); i++) {
            add(integrations.get(i), i);
        }
        this.otherwise = integrations == null ? Answer.unknown("integrations") : any(null, integrations, open.stream());
    }

    private void add(Integration integration, int place) {
        String source = integration.source();
        if (integration.target() != null) {
            certain.add(integration.target());
        }
        if (source != null && integration.direction() == Direction.BIDIRECTIONAL) {
            certain.add(source);
        }
        if (source != null && integration.direction() == null) {
            perhaps.computeIfAbsent(source, first -> new ArrayList<>()).add(place);
        }
        if (integration.target() == null || source == null) {
            open.add(place);
        }
    }

    Answer receives(String system) {
        if (certain.contains(system)) {
            return Answer.of(true);
        }
        List<Integer> own = perhaps.get(system);
        return integrations == null || own == null
                ? otherwise
                : any(system, integrations, Stream.concat(open.stream(), own.stream()));
    }

    private static Answer any(@Nullable String system, List<Integration> integrations, Stream<Integer> places) {
        return Answer.any(places.distinct().sorted().map(place -> receives(system, integrations.get(place))));
    }

    private static Answer receives(@Nullable String system, Integration integration) {
        String path = CostPaths.integration(integration.id());
        Answer asTarget = Answer.known(integration.target(), () -> path + ".target", id -> id.equals(system));
        Answer asSource = Answer.known(integration.source(), () -> path + ".source", id -> id.equals(system));
        Answer bothWays =
                Answer.known(integration.direction(), () -> path + ".direction", Direction.BIDIRECTIONAL::equals);
        return asTarget.or(asSource.and(bothWays));
    }
}
