package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The integrations whose volume drives a line.
 *
 * @param integrations the integrations, or {@code null} while they are not known
 * @param unknown the fact without which they are not known
 */
record Drivers(@Nullable List<Integration> integrations, Path unknown) {
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
            return new Drivers(null, Line.path(line).then("drivenBy"));
        }
        Path all = Path.of("integrations");
        if (integrations == null) {
            return new Drivers(ids.isEmpty() ? List.of() : null, all);
        }
        Stream<Integer> known = ids.stream().filter(places::containsKey).map(places::get);
        return new Drivers(known.distinct().sorted().map(integrations::get).toList(), all);
    }

    /** Whether they are known to be none. */
    boolean none() {
        return integrations != null && integrations.isEmpty();
    }

    Answer all(Function<Integration, Answer> question) {
        return integrations == null ? Answer.unknown(unknown) : Answer.all(integrations, question);
    }

    Answer any(Function<Integration, Answer> question) {
        return Words.any(integrations, unknown, question);
    }

    Interval sum(Function<Integration, Interval> quantity) {
        return integrations == null
                ? Interval.of(null, unknown)
                : Interval.sum(integrations.stream().map(quantity).toList());
    }
}
