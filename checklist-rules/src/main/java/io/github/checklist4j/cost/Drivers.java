package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The integrations whose volume drives a line.
 *
 * @param integrations the integrations; empty: none, or not known
 * @param unknown the path of the fact without which they are not known, or {@code null}
 */
record Drivers(List<Integration> integrations, @Nullable String unknown) {
    static Drivers of(CostLine line, Project project) {
        List<String> ids = line.drivenBy();
        if (ids == null) {
            return new Drivers(List.of(), CostPaths.line(line.id()) + ".drivenBy");
        }
        if (project.integrations() == null) {
            return new Drivers(List.of(), ids.isEmpty() ? null : "integrations");
        }
        return new Drivers(
                project.integrations().stream()
                        .filter(integration -> ids.contains(integration.id()))
                        .toList(),
                null);
    }

    /** Whether they are known to be none. */
    boolean none() {
        return unknown == null && integrations.isEmpty();
    }

    Answer all(Function<Integration, Answer> question) {
        return unknown == null ? Answer.all(integrations.stream().map(question)) : Answer.unknown(unknown);
    }

    Answer any(Function<Integration, Answer> question) {
        return unknown == null ? Answer.any(integrations.stream().map(question)) : Answer.unknown(unknown);
    }
}
