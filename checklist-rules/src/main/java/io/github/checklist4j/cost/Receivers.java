package io.github.checklist4j.cost;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Integration.Direction;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which systems receive something from an integration: its target, and its source if it goes both ways. Each integration is looked at once,
 * and not once for each system.
 */
final class Receivers {

    private final @Nullable List<Integration> integrations;
    private final Map<String, Integer> certain = new HashMap<>();
    private final Map<String, List<Integer>> perhaps = new HashMap<>();
    private final List<Integer> open = new ArrayList<>();
    private final Answer otherwise;

    Receivers(@Nullable List<Integration> integrations) {
        this.integrations = integrations;
        for (int i = 0; integrations != null && i < integrations.size(); i++) {
            add(integrations.get(i), i);
        }
        this.otherwise =
                integrations == null ? Answer.unknown(Path.of("integrations")) : any(null, integrations, open.stream());
    }

    private void add(Integration integration, int place) {
        String source = integration.source();
        if (integration.target() != null) {
            certain.putIfAbsent(integration.target(), place);
        }
        if (source != null && integration.direction() == Direction.BIDIRECTIONAL) {
            certain.putIfAbsent(source, place);
        }
        if (source != null && integration.direction() == null) {
            perhaps.computeIfAbsent(source, first -> new ArrayList<>()).add(place);
        }
        if (integration.target() == null || source == null) {
            open.add(place);
        }
    }

    Answer receives(String system) {
        Integer known = certain.get(system);
        List<Integer> own = perhaps.get(system);
        if (integrations != null && known != null) {
            return receives(system, integrations.get(known));
        }
        return integrations == null || own == null
                ? otherwise
                : any(system, integrations, Stream.concat(open.stream(), own.stream()));
    }

    private static Answer any(@Nullable String system, List<Integration> integrations, Stream<Integer> places) {
        return Answer.any(places.distinct()
                .sorted()
                .limit(Facts.MOST_NAMED)
                .map(place -> receives(system, integrations.get(place)))
                .toList());
    }

    private static Answer receives(@Nullable String system, Integration integration) {
        Path path = Records.path(integration);
        Answer asTarget = Words.known(
                integration.target(), path.then("target"), id -> id.equals(system), "is", String.valueOf(system));
        Answer asSource = Words.known(
                integration.source(), path.then("source"), id -> id.equals(system), "is", String.valueOf(system));
        Answer bothWays = Answer.is(integration.direction(), Direction.BIDIRECTIONAL, path.then("direction"));
        return asTarget.or(asSource.and(bothWays));
    }
}
