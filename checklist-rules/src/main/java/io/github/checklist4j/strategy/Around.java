package io.github.checklist4j.strategy;

import io.github.checklist4j.capacity.Capacity;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.fit.Surroundings;
import io.github.checklist4j.fit.Utilisation;
import io.github.checklist4j.quantity.Interval;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the tests of fit read beside an integration, with the capacity computation as their source of utilisations. */
final class Around {
    static final Derived<Capacity> CAPACITY =
            Derived.of(project -> Capacity.of(project.value(), project.limits(), Policies.capacity(project)));

    static final Derived<Surroundings> SURROUNDINGS = Derived.of(project ->
            Surroundings.of(project.value(), project.limits(), Policies.fit(project), new FromCapacity(project)));

    private Around() {}

    /** The parameters that a rule on {@link #SURROUNDINGS} declares. */
    static Parameter<?>[] parameters() {
        return Stream.concat(Arrays.stream(Policies.ofFit()), Arrays.stream(Policies.ofCapacity()))
                .distinct()
                .toArray(Parameter<?>[]::new);
    }

    private record FromCapacity(Subject<Project> project) implements Utilisation {
        @Override
        public Interval of(Integration integration) {
            Project alone = ProjectBuilder.builder(project.value())
                    .integrations(List.of(integration))
                    .costs(null)
                    .tests(null)
                    .changeControl(null)
                    .impactAnalyses(null)
                    .build();
            Capacity capacity = Capacity.of(alone, project.limits(), Policies.capacity(project));
            return highest(capacity, utilisation -> true);
        }

        @Override
        public Interval of(Identity identity) {
            String path = "identities[" + identity.id() + "]";
            return highest(
                    project.get(CAPACITY), utilisation -> utilisation.subject().equals(path));
        }

        private static Interval highest(
                Capacity capacity, Predicate<io.github.checklist4j.capacity.Utilisation> concerned) {
            return capacity.utilisations().stream()
                    .filter(utilisation -> !utilisation.limits().isEmpty())
                    .filter(concerned)
                    .map(io.github.checklist4j.capacity.Utilisation::ratio)
                    .reduce(Interval.ZERO, Interval::max);
        }
    }
}
