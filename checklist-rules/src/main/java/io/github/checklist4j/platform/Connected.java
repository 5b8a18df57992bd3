package io.github.checklist4j.platform;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many systems do not stand alone: those that an integration connects, and those that are not meant to stand alone although none does.
 */
final class Connected {
    private final Set<String> connected = new HashSet<>();
    private final List<String> openEnds = new ArrayList<>();

    private Connected(@Nullable List<Integration> integrations) {
        if (integrations == null) {
            openEnds.add("integrations");
            return;
        }
        for (Integration integration : integrations) {
            add(integration.source(), integration, ".source");
            add(integration.target(), integration, ".target");
        }
    }

    private void add(@Nullable String system, Integration integration, String end) {
        if (system == null) {
            openEnds.add(Way.path(integration) + end);
        } else if (!system.isEmpty()) {
            connected.add(system);
        }
    }

    /** The number of the systems; while nobody listed them, at least those that an integration names. */
    static Interval systems(Project project) {
        Connected ends = new Connected(project.integrations());
        if (project.systems() == null) {
            return new Interval(BigDecimal.valueOf(ends.connected.size()), null, List.of("systems"));
        }
        int sure = 0;
        int possible = 0;
        Set<String> open = new LinkedHashSet<>();
        for (ConnectedSystem system : project.systems()) {
            if (ends.connected.contains(system.id()) || Boolean.FALSE.equals(system.standalone())) {
                sure++;
            } else if (system.standalone() == null) {
                possible++;
                open.add("systems[" + system.id() + "].standalone");
            } else if (!ends.openEnds.isEmpty()) {
                possible++;
                open.addAll(ends.openEnds);
            }
        }
        return new Interval(BigDecimal.valueOf(sure), BigDecimal.valueOf(sure + possible), List.copyOf(open));
    }
}
