package io.github.checklist4j.platform;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many systems do not stand alone: those that an integration connects, and those that are not meant to stand alone although none does.
 */
final class Connected {
    private final Set<String> connected = new HashSet<>();
    private Facts ends = Facts.NONE;
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
        } else if (!system.isEmpty() && connected.add(system)) {
            ends = ends.and(Facts.of(end));
        }
    }

    /** The number of the systems; while nobody listed them, at least those that an integration names. */
    static Interval systems(Project project) {
        Connected ends = new Connected(project.integrations());
        if (project.systems() == null) {
            BigDecimal named = BigDecimal.valueOf(ends.connected.size());
            return Interval.between(named, null, null, ends.ends, Facts.of("systems"));
        }
        int sure = 0;
        int possible = 0;
        boolean endsMatter = false;
        Facts facts = Facts.NONE;
        Facts open = Facts.NONE;
        for (ConnectedSystem system : project.systems()) {
            Path standalone = Path.of("systems", system.id()).then("standalone");
            if (ends.connected.contains(system.id())) {
                sure++;
            } else if (system.standalone() == null) {
                possible++;
                open = open.and(Facts.of(standalone));
            } else {
                sure += system.standalone() ? 0 : 1;
                possible += system.standalone() && !ends.openEnds.isEmpty() ? 1 : 0;
                endsMatter |= system.standalone();
                facts = facts.and(Facts.of(standalone));
            }
        }
        return Interval.between(
                BigDecimal.valueOf(sure),
                null,
                BigDecimal.valueOf(sure + possible),
                ends.ends.and(facts),
                endsMatter ? open.and(ends.openEnds) : open);
    }
}
