package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Bound;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.limits.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A component that carries the messages of some integrations, as the families of limits see it.
 *
 * @param scene the whole
 * @param component the component
 * @param path where it stands
 * @param group the integrations that go through it
 * @param measures where the measures of it are collected
 */
record Carrier(Scene scene, Component component, Path path, Group group, List<Measure> measures) {
    private static final Bound UNITS = Bound.of(Component.class, "units").atLeast(BigDecimal.ONE);
    private static final String ONE_UNIT = "one is bought where nobody says how many";

    static Carrier of(Scene scene, Component component, Group group) {
        Path path = Path.of("platform.components", component.id());
        return new Carrier(scene, component, path, group.pickedBy(path.then("product")), new ArrayList<>());
    }

    /** The same before anything of it was measured. */
    Carrier afresh() {
        return new Carrier(scene, component, path, group, new ArrayList<>());
    }

    /** The same, but nobody says which tier it is. */
    Carrier ofUnknownTier() {
        return new Carrier(scene, component, path, group.doubted(path.then("product")), measures);
    }

    /** The same with those of the integrations alone of which something holds, or may do so. */
    Carrier only(Function<Load, Answer> which) {
        List<Member> some = group.members().stream()
                .flatMap(member -> member.asFarAs(which.apply(member.load())))
                .toList();
        return new Carrier(scene, component, path, Group.of(component.id(), some, Others.NONE), measures);
    }

    /** How many units were bought: one at least. */
    Fact units() {
        return Fact.of(
                scene.assumed(component.units(), path.then("units"), BigDecimal.ONE, ONE_UNIT), UNITS, path, "units");
    }

    /** A limit on what all integrations together ask at the peak or over a day. */
    void all(String limit, Use use) {
        add(limit, use, at -> scene.value(limit), List.of());
    }

    /** The same with a limit that grows with the units. */
    void perUnit(String limit, Use use) {
        perUnit(limit, use, UNITS.max());
    }

    /** The same where no more than so many units can be bought. */
    void perUnit(String limit, Use use, BigDecimal mostUnits) {
        Fact units = units();
        Function<At, Interval> allowed = at -> scene.value(limit).times(at.of(units));
        add(limit, use, allowed, List.of(new Lever(units, true, mostUnits, 0, "units", "")));
    }

    void add(String limit, Use use, Function<At, Interval> allowed, List<Lever> levers) {
        if (!group.members().isEmpty()) {
            Limit found = scene.limit(limit);
            measures.add(Measure.of(path, use, group, allowed, List.of(found)).with(levers));
        }
    }

    /** A size or a time of each integration for itself. */
    void each(String limit, Use use) {
        Limit found = scene.limit(limit);
        each(List.of(found), use, at -> scene.value(limit));
    }

    void each(List<Limit> limits, Use use, Function<At, Interval> allowed) {
        for (Member member : group.members()) {
            measures.add(Measure.of(member.load().path(), use, Group.of(member), allowed, limits));
        }
    }
}
