package io.github.checklist4j.strategy;

import io.github.checklist4j.capacity.Capacity;
import io.github.checklist4j.capacity.Utilisation;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.platform.Ways;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is around an integration: the others, the limits, and where it passes. Computed once for each task. */
final class Around {
    /** The ways of all integrations. */
    static final Derived<Ways> WAYS = Derived.of(project -> Ways.of(project.value()));

    /** The use of every limit. */
    static final Derived<Capacity> CAPACITY = Derived.of(project ->
            Capacity.of(project.value(), project.limits(), Policies.capacity(project), project.assumptions()));

    private static final Derived<Map<String, List<Utilisation>>> LIMITED =
            Derived.of(project -> project.get(CAPACITY).utilisations().stream()
                    .filter(each -> !each.limits().isEmpty())
                    .collect(Collectors.groupingBy(Utilisation::subject)));

    private static final Derived<Map<@Nullable String, Facts>> UNKNOWN_INTERFACES =
            Derived.of(project -> unknownInterfaces(project.value(), project.get(CAPACITY)));

    private Around() {}

    /** How much of its limits an integration uses by itself: 1 is all of the limit that is used most. */
    static Interval utilisation(Subject<Integration> integration) {
        return integration.get(CAPACITY).alone(integration.value());
    }

    /** How much of its limits all integrations use together that call as one identity. */
    static Interval utilisationOf(Subject<Identity> identity) {
        Map<@Nullable String, Facts> open = identity.get(UNKNOWN_INTERFACES);
        return Utilisation.fullest(identity.get(LIMITED).getOrDefault(identity.path(), List.of()))
                .orMore(open.getOrDefault(identity.value().id(), Facts.NONE).and(open.getOrDefault(null, Facts.NONE)));
    }

    /** By what they call as: of what interface and as whom nobody says may use whatever has a limit. */
    private static Map<@Nullable String, Facts> unknownInterfaces(Project project, Capacity capacity) {
        Map<@Nullable String, Facts> unknown = new HashMap<>();
        List<Integration> integrations = project.integrations();
        if (integrations == null) {
            unknown.put(null, Facts.of("integrations"));
            return unknown;
        }
        for (Integration each : integrations) {
            Path path = Path.of("integrations", each.id());
            unknown.merge(each.identity(), capacity.whetherLimited(each), Facts::and);
            if (each.identity() == null) {
                unknown.merge(null, Facts.of(path.then("identity")), Facts::and);
            }
        }
        return unknown;
    }
}
