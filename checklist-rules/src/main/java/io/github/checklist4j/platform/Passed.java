package io.github.checklist4j.platform;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which components the integrations pass, on their way or on a second one. */
final class Passed {
    private static final Path INTEGRATIONS = Path.of("integrations");

    private final Map<String, Answer> passed = new HashMap<>();
    private Facts ways = Facts.NONE;
    private Facts open = Facts.NONE;
    private Facts firstOpen = Facts.NONE;
    private boolean allDirect = true;

    private Passed() {}

    static Passed of(Project project, Assumptions assumptions) {
        Passed all = new Passed();
        List<Integration> integrations = project.integrations();
        if (integrations == null) {
            all.open = Facts.of(INTEGRATIONS);
            all.firstOpen = all.open;
            all.allDirect = false;
            return all;
        }
        integrations.forEach(each -> all.add(each, assumptions));
        all.ways = integrations.isEmpty() ? Facts.of(INTEGRATIONS) : all.ways;
        return all;
    }

    private void add(Integration integration, Assumptions assumptions) {
        Path path = Way.at(integration);
        Path second = path.then("fallback");
        add(assumptions.of(integration.fallback(), second, List.of(), "none", Way.NO_FALLBACK), second);
        add(integration.via(), path.then("via"));
    }

    private void add(@Nullable List<String> ids, Path path) {
        Facts way = Facts.of(path);
        if (ids == null) {
            open = open.and(way);
            firstOpen = open.size() <= Facts.MOST_NAMED ? open : firstOpen;
            allDirect = false;
            return;
        }
        ways = ways.and(way);
        for (String id : ids) {
            allDirect &= id.isEmpty();
            passed.computeIfAbsent(
                    id,
                    first -> Answer.of(
                            true, way, () -> Comparison.of(Side.of(path.toString(), first), "names", Side.of(first))));
        }
    }

    /** Whether an integration passes a component. */
    Answer by(String component) {
        Answer known = passed.get(component);
        if (known != null) {
            return known;
        }
        return open.isEmpty()
                ? Answer.of(
                        false,
                        ways,
                        () -> Comparison.of(
                                Side.of("integrations[].via", "none"), "names", Side.of(Components.PATH, component)))
                : Answer.unknown(firstOpen);
    }

    /** Whether no integration can pass any component. */
    boolean allDirect() {
        return allDirect;
    }

    /** The ways that are stated. */
    Facts ways() {
        return ways;
    }

    /** The ways that nobody stated. */
    Facts open() {
        return open;
    }
}
