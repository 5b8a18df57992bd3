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
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        for (Boolean sort : sorts()) {
            for (Hosting place : places()) {
                effects.add(effect.apply(sort, place));
            }
        }
        return effects;
    }

    Path sortFact() {
        return path.then(sort);
    }

    Path hostingFact() {
        return path.then("hosting");
    }

    /** The stated facts without which it could add something else. */
    Facts facts() {
        Facts facts = Facts.NONE;
        if (special != null
                && new Counted(path, sort, null, hosting, effect).effects().size() > 1) {
            facts = Facts.of(sortFact());
        }
        return hosting != null
                        && new Counted(path, sort, special, null, effect)
                                        .effects()
                                        .size()
                                > 1
                ? facts.and(Facts.of(hostingFact()))
                : facts;
    }

    List<Boolean> sorts() {
        return special == null ? List.of(false, true) : List.of(special);
    }

    List<Hosting> places() {
        return hosting == null ? List.of(Hosting.values()) : List.of(hosting);
    }
}
