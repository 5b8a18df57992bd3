package io.github.checklist4j.strategy;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Subject;
import java.util.IdentityHashMap;

/** The planned peak of each integration, worked out once however many tests are held against it. */
final class Peaks {
    private static final Derived<IdentityHashMap<Integration, Interval>> KNOWN =
            Derived.of(project -> new IdentityHashMap<>());

    private Peaks() {}

    /** Records per five minutes. */
    static Interval of(Subject<Integration> integration) {
        return integration.get(KNOWN).computeIfAbsent(integration.value(), first -> Measures.PEAK_PER_HOUR
                .interval(integration)
                .dividedBy(Measures.FIVE_MINUTES_AN_HOUR));
    }
}
