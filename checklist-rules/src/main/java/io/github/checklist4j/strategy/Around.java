package io.github.checklist4j.strategy;

import io.github.checklist4j.capacity.Capacity;
import io.github.checklist4j.capacity.Utilisation;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What the limits around an integration leave of them, computed once for each task. */
final class Around {
    /** The use of every limit. */
    static final Derived<Capacity> CAPACITY = Derived.of(project ->
            Capacity.of(project.value(), project.limits(), Policies.capacity(project), project.assumptions()));

    private static final Derived<Function<Integration, Interval>> ALONE = Derived.of(project ->
            Capacity.alone(project.value(), project.limits(), Policies.capacity(project), project.assumptions()));

    private static final Derived<Map<String, Interval>> FULLEST = Derived.of(project -> fullest(project.get(CAPACITY)));

    private Around() {}

    /** How much of its limits an integration uses by itself: 1 is all of the limit that is used most. */
    static Interval utilisation(Subject<Integration> integration) {
        return integration.get(ALONE).apply(integration.value());
    }

    /** How much of its limits all integrations use together that call as one identity. */
    static Interval utilisationOf(Subject<Identity> identity) {
        return identity.get(FULLEST).getOrDefault(identity.path(), Interval.ZERO);
    }

    private static Map<String, Interval> fullest(Capacity capacity) {
        Map<String, Interval> fullest = new HashMap<>();
        for (Utilisation each : capacity.utilisations()) {
            if (!each.limits().isEmpty()) {
                fullest.merge(each.subject(), Interval.ZERO.max(each.ratio()), Interval::max);
            }
        }
        return fullest;
    }
}
