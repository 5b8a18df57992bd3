package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Scenario;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that the open facts of a project can turn out to be, as far as the scenario table goes. A fact matters if there are values of the
 * others with which it makes a difference; facts that do not matter one by one do not matter together either.
 */
final class Completions {
    private static final Path SYSTEMS = Path.of("systems");

    private final List<Counted> counted = new ArrayList<>();
    private final Map<Set<Effect>, Integer> known = new LinkedHashMap<>();
    private final boolean systemsOpen;
    private final boolean componentsOpen;
    private final List<Counts> possible;

    private Completions(@Nullable List<ConnectedSystem> systems, @Nullable List<Component> components) {
        systemsOpen = systems == null;
        componentsOpen = components == null;
        if (systems != null) {
            systems.stream().map(Counted::of).forEach(counted::add);
        }
        if (components != null) {
            components.stream().map(Counted::of).forEach(counted::add);
        }
        counted.forEach(each -> known.merge(each.effects(), 1, Integer::sum));
        possible = Counts.possible(known, systemsOpen, componentsOpen);
    }

    static Completions of(Project project) {
        return new Completions(project.systems(), Components.of(project));
    }

    /** What a reading of the scenario can turn out to be. */
    <R> Set<R> outcomes(Function<Scenario, R> reading) {
        return outcomes(possible.stream(), reading);
    }

    private static <R> Set<R> outcomes(Stream<Counts> counts, Function<Scenario, R> reading) {
        return counts.map(Counts::scenario).map(reading).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The stated facts that the scenario rests on. */
    Facts facts() {
        Facts facts = systemsOpen ? Facts.NONE : Facts.of(SYSTEMS);
        facts = componentsOpen ? facts : facts.and(Facts.of(Components.LIST));
        for (Counted each : counted) {
            facts = facts.and(each.facts());
        }
        return facts;
    }

    /** The facts that can change a reading of the scenario. */
    Facts open(Function<Scenario, ?> reading) {
        Facts open = systemsOpen && systemsMatter(reading) ? Facts.of(SYSTEMS) : Facts.NONE;
        open = componentsOpen && componentsMatter(reading) ? open.and(Facts.of(Components.LIST)) : open;
        Map<List<Set<Effect>>, Boolean> asked = new HashMap<>();
        for (Counted each : counted) {
            Set<Effect> sort = each.effects();
            open = open.and(each.open(
                    effects -> asked.computeIfAbsent(List.of(sort, effects), first -> differ(sort, effects, reading))));
        }
        return open;
    }

    /** Whether it makes a difference which of some effects one of a sort has, the others being whatever they can be. */
    private boolean differ(Set<Effect> sort, Set<Effect> effects, Function<Scenario, ?> reading) {
        Map<Set<Effect>, Integer> others = new LinkedHashMap<>(known);
        others.merge(sort, -1, Integer::sum);
        return effects.size() > 1
                && Counts.possible(others, systemsOpen, componentsOpen).stream()
                        .anyMatch(counts -> outcomes(effects.stream().map(counts::and), reading)
                                        .size()
                                > 1);
    }

    private boolean systemsMatter(Function<Scenario, ?> reading) {
        return possible.stream().collect(Collectors.groupingBy(Counts::middleware)).values().stream()
                .anyMatch(sameSides -> outcomes(sameSides.stream(), reading).size() > 1);
    }

    private boolean componentsMatter(Function<Scenario, ?> reading) {
        return possible.stream().anyMatch(counts -> !reading.apply(counts.scenario())
                .equals(reading.apply(new Counts(counts.cloud(), counts.onPremises(), 0).scenario())));
    }
}
