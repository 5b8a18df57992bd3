package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The integrations whose volume drives a line.
 *
 * @param integrations the integrations; empty: none, or not known
 * @param unknown the path of the fact without which they are not known, or {@code null}
 */
record Drivers(List<Integration> integrations, @Nullable Path unknown) {
    /** Finds the drivers of each line of a project. */
    static Function<CostLine, Drivers> in(Project project) {
        List<Integration> integrations = project.integrations();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; integrations != null && i < integrations.size(); i++) {
            places.put(integrations.get(i).id(), i);
        }
        return line -> of(line, integrations, places);
    }

    private static Drivers of(CostLine line, @Nullable List<Integration> integrations, Map<String, Integer> places) {
        List<String> ids = line.drivenBy();
        if (ids == null) {
            return new Drivers(List.of(), Line.path(line).then("drivenBy"));
        }
        if (integrations == null) {
            return new Drivers(List.of(), ids.isEmpty() ? null : Path.of("integrations"));
        }
        return new Drivers(
                ids.stream()
                        .filter(places::containsKey)
                        .map(places::get)
                        .distinct()
                        .sorted()
                        .map(integrations::get)
                        .toList(),
                null);
    }

    /** Whether they are known to be none. */
    boolean none() {
        return unknown == null && integrations.isEmpty();
    }

    Answer all(Function<Integration, Answer> question) {
        return unknown == null ? Answer.all(integrations.stream().map(question).toList()) : Answer.unknown(unknown);
    }

    Answer any(Function<Integration, Answer> question) {
        return unknown == null ? Answer.any(integrations.stream().map(question).toList()) : Answer.unknown(unknown);
    }
}
