package io.github.checklist4j.platform;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many systems do not stand alone: those that an integration connects, and those that are not meant to stand alone although none does.
 */
final class Connected {
    private final Map<String, Facts> ends = new LinkedHashMap<>();
    private Facts openEnds = Facts.NONE;

    private Connected(@Nullable List<Integration> integrations) {
        if (integrations == null) {
            openEnds = Facts.of("integrations");
            return;
        }
        for (Integration integration : integrations) {
            add(integration.source(), Way.at(integration).then("source"));
            add(integration.target(), Way.at(integration).then("target"));
        }
    }

    private void add(@Nullable String system, Path end) {
        if (system == null) {
            openEnds = openEnds.and(Facts.of(end));
        } else if (!system.isEmpty()) {
            ends.putIfAbsent(system, Facts.of(end));
        }
    }

    /** The number of the systems; while nobody listed them, at least those that an integration names. */
    static Interval systems(Project project) {
        Connected connected = new Connected(project.integrations());
        Facts named = Facts.all(connected.ends.values(), end -> end);
        if (project.systems() == null) {
            BigDecimal least = BigDecimal.valueOf(connected.ends.size());
            return Interval.between(least, null, null, named, Facts.of("systems"));
        }
        Interval systems =
                Interval.sum(project.systems().stream().map(connected::counted).toList());
        return systems.restingOn(named.and(systems.facts()), systems.open());
    }

    private Interval counted(ConnectedSystem system) {
        Facts end = ends.get(system.id());
        if (end != null) {
            return Interval.exactly(BigDecimal.ONE, end);
        }
        Answer meant = Answer.of(
                        system.standalone(), Path.of("systems", system.id()).then("standalone"))
                .not();
        return meant.isNo() && !openEnds.isEmpty()
                ? Interval.between(BigDecimal.ZERO, null, BigDecimal.ONE, meant.facts(), openEnds)
                : Interval.counting(meant);
    }
}
