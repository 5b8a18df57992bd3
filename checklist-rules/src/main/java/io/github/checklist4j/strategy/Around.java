package io.github.checklist4j.strategy;

import io.github.checklist4j.capacity.Capacity;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.fit.Surroundings;
import io.github.checklist4j.fit.Utilisation;
import io.github.checklist4j.quantity.Interval;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Subject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the tests of fit read beside an integration, with the capacity computation as their source of utilisations. */
final class Around {
    static final Derived<Capacity> CAPACITY = Derived.of(project ->
            Capacity.of(project.value(), project.limits(), Policies.capacity(project), project.assumptions()));

    static final Derived<Surroundings> SURROUNDINGS = Derived.of(project ->
            Surroundings.of(project.value(), project.limits(), Policies.fit(project), FromCapacity.of(project)));

    /** How full the fullest published limit of each user is, by its path. */
    private static final Derived<Map<String, Interval>> FULLEST = Derived.of(project -> fullest(project.get(CAPACITY)));

    private Around() {}

    /** The parameters that a rule on {@link #SURROUNDINGS} declares. */
    static Parameter<?>[] parameters() {
        return Stream.concat(Arrays.stream(Policies.ofFit()), Arrays.stream(Policies.ofCapacity()))
                .distinct()
                .toArray(Parameter<?>[]::new);
    }

    private record FromCapacity(Subject<Project> project, Function<Integration, Interval> alone)
            implements Utilisation {
        static FromCapacity of(Subject<Project> project) {
            return new FromCapacity(
                    project,
                    Capacity.alone(project.value(), project.limits(), Policies.capacity(project), project.assumptions())
                            .andThen(Around::asBefore));
        }

        @Override
        public Interval of(Integration integration) {
            return alone.apply(integration);
        }

        @Override
        public Interval of(Identity identity) {
            return project.get(FULLEST).getOrDefault("identities[" + identity.id() + "]", Interval.ZERO);
        }
    }

    private static Map<String, Interval> fullest(Capacity capacity) {
        Map<String, Interval> fullest = new HashMap<>();
        for (io.github.checklist4j.capacity.Utilisation each : capacity.utilisations()) {
            if (!each.limits().isEmpty()) {
                fullest.merge(each.subject(), Interval.ZERO.max(asBefore(each.ratio())), Interval::max);
            }
        }
        return fullest;
    }

    private static Interval asBefore(io.github.checklist4j.knowledge.Interval ratio) {
        return new Interval(ratio.low(), ratio.high(), ratio.open().paths());
    }
}
