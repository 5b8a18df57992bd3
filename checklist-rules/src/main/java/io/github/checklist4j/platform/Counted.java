package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystem.Kind;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A system or a component as the scenario table sees it: two facts, one of which is where it runs.
 *
 * @param path where its record stands
 * @param sort the name of the other fact
 * @param special whether it is a Dynamics 365 app, or whether it is middleware; {@code null}: unknown
 * @param hosting where it runs; {@code null}: unknown
 * @param effect what it adds to the counts
 */
record Counted(
        Path path,
        String sort,
        @Nullable Boolean special,
        @Nullable Hosting hosting,
        BiFunction<Boolean, Hosting, Effect> effect) {
    private static final Set<Kind> APPS = EnumSet.of(Kind.DATAVERSE, Kind.FINANCE_AND_OPERATIONS);

    static Counted of(ConnectedSystem system) {
        Boolean app = system.kind() == null ? null : APPS.contains(system.kind());
        return new Counted(Path.of("systems", system.id()), "kind", app, system.hosting(), Effect::ofSystem);
    }

    static Counted of(Component component) {
        Boolean middleware = component.role() == null ? null : component.role() == Component.Role.MIDDLEWARE;
        return new Counted(Components.at(component), "role", middleware, component.hosting(), Effect::ofComponent);
    }

    /** What it can turn out to add. */
    Set<Effect> effects() {
        return effects(special, hosting);
    }

    private Set<Effect> effects(@Nullable Boolean sort, @Nullable Hosting place) {
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        for (Boolean each : sort == null ? List.of(false, true) : List.of(sort)) {
            for (Hosting where : place == null ? List.of(Hosting.values()) : List.of(place)) {
                effects.add(effect.apply(each, where));
            }
        }
        return effects;
    }

    /** The stated facts without which it could add something else. */
    Facts facts() {
        return facts(
                special != null && effects(null, hosting).size() > 1,
                hosting != null && effects(special, null).size() > 1);
    }

    /** The facts that nobody stated and that make a difference, by what of several effects does. */
    Facts open(Predicate<Set<Effect>> matters) {
        return facts(
                special == null
                        && Stream.of(Hosting.values())
                                .filter(place -> hosting == null || place == hosting)
                                .anyMatch(place -> matters.test(effects(null, place))),
                hosting == null
                        && Stream.of(false, true)
                                .filter(sort -> special == null || sort.equals(special))
                                .anyMatch(sort -> matters.test(effects(sort, null))));
    }

    private Facts facts(boolean ofSort, boolean ofHosting) {
        Facts facts = ofSort ? Facts.of(path.then(sort)) : Facts.NONE;
        return ofHosting ? facts.and(Facts.of(path.then("hosting"))) : facts;
    }
}
