package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Scenario;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
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
    private final Counts counts;

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
        counts = Counts.of(known, systemsOpen, componentsOpen);
    }

    static Completions of(Project project) {
        return new Completions(project.systems(), Components.of(project));
    }

    /** What a reading of the scenario can turn out to be. */
    <R> Set<R> outcomes(Function<Scenario, R> reading) {
        Set<R> outcomes = new LinkedHashSet<>();
        counts.any((c, p, sides) -> {
            outcomes.add(reading.apply(Counts.after(c, p, sides, Effect.NONE)));
            return false;
        });
        return outcomes;
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
        Facts open = Facts.NONE;
        if (systemsOpen && systemsMatter(reading)) {
            open = open.and(Facts.of(SYSTEMS));
        }
        if (componentsOpen && componentsMatter(reading)) {
            open = open.and(Facts.of(Components.LIST));
        }
        Map<Set<Effect>, BiPredicate<Effect, Effect>> tests = new LinkedHashMap<>();
        for (Counted each : counted) {
            Set<Effect> effects = each.effects();
            if (effects.size() > 1) {
                open = open.and(open(each, tests.computeIfAbsent(effects, sort -> difference(sort, reading))));
            }
        }
        return open;
    }

    private static Facts open(Counted each, BiPredicate<Effect, Effect> matters) {
        boolean sort = each.special() == null
                && each.places().stream()
                        .anyMatch(place -> matters.test(
                                each.effect().apply(false, place), each.effect().apply(true, place)));
        boolean place = each.hosting() == null
                && each.sorts().stream()
                        .anyMatch(special -> matters.test(
                                each.effect().apply(special, Hosting.CLOUD),
                                each.effect().apply(special, Hosting.ON_PREMISES)));
        Facts open = sort ? Facts.of(each.sortFact()) : Facts.NONE;
        return place ? open.and(Facts.of(each.hostingFact())) : open;
    }

    /** Whether it makes a difference which of two effects one of a sort has, the others being whatever they can be. */
    private BiPredicate<Effect, Effect> difference(Set<Effect> sort, Function<Scenario, ?> reading) {
        Map<Set<Effect>, Integer> others = new LinkedHashMap<>(known);
        others.merge(sort, -1, Integer::sum);
        Counts rest = Counts.of(others, systemsOpen, componentsOpen);
        Map<List<Effect>, Boolean> seen = new LinkedHashMap<>();
        return (one, other) -> seen.computeIfAbsent(
                List.of(one, other),
                pair -> rest.any((c, p, sides) -> !reading.apply(Counts.after(c, p, sides, one))
                        .equals(reading.apply(Counts.after(c, p, sides, other)))));
    }

    private boolean systemsMatter(Function<Scenario, ?> reading) {
        return counts.middleware().stream().anyMatch(sides -> {
            Set<Object> outcomes = new HashSet<>();
            return counts.any((c, p, ignored) -> {
                outcomes.add(reading.apply(Counts.after(c, p, sides, Effect.NONE)));
                return outcomes.size() > 1;
            });
        });
    }

    private boolean componentsMatter(Function<Scenario, ?> reading) {
        return counts.any((c, p, sides) -> !reading.apply(Counts.after(c, p, sides, Effect.NONE))
                .equals(reading.apply(Counts.after(c, p, 0, Effect.NONE))));
    }
}
