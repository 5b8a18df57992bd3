package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.quantity.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A component that carries the messages of some integrations, as the families of limits see it.
 *
 * @param scene the whole
 * @param component the component
 * @param group the integrations that go through it
 * @param measures where the measures of it are collected
 */
record Carrier(Scene scene, Component component, Group group, List<Measure> measures) {
    private static final Bound UNITS = Bound.of(Component.class, "units").atLeast(BigDecimal.ONE);

    /** The carriers of one product. */
    static List<Carrier> of(Scene scene, String product, List<Measure> measures) {
        List<Carrier> carriers = new ArrayList<>();
        for (Component component : scene.components()) {
            if (product.equals(component.product())) {
                Group group = scene.through(component);
                if (!group.isOnlyOfUnknownWays()) {
                    carriers.add(new Carrier(scene, component, group, measures));
                }
            }
        }
        return carriers;
    }

    String path() {
        return "platform.components[" + component.id() + "]";
    }

    /** How many units were bought: one at least. */
    Fact units() {
        return Fact.of(component.units(), UNITS, path() + ".units");
    }

    /** A limit on what all integrations together ask at the peak or over a day. */
    void consumes(String limit, String measured, Group.Formula formula) {
        Limit found = scene.limit(limit);
        consumes(limit, measured, formula, at -> found.value());
    }

    /** The same with a limit that grows with the units. */
    void consumesPerUnit(String limit, String measured, Group.Formula formula) {
        Limit found = scene.limit(limit);
        Fact units = units();
        consumes(limit, measured, formula, at -> found.value().multiply(at.down(units)));
    }

    private void consumes(String limit, String measured, Group.Formula formula, Measure.Allowed allowed) {
        Limit found = scene.limit(limit);
        add(found, measured, found.unit(), formula, allowed);
    }

    /** Any other sum over the integrations. */
    void add(Limit limit, String measured, String unit, Group.Formula used, Measure.Allowed allowed) {
        List<Lever> levers = group.members().stream()
                .map(member -> Lever.records(member.load()))
                .toList();
        measures.add(new Measure(
                limit.id(), List.of(limit), path(), measured, unit, group, used, allowed, false, true, levers));
    }

    /** A size or a time of each integration for itself. */
    void fits(String limit, String measured, Function<Load, Function<Point, BigDecimal>> used) {
        for (Member member : group.members()) {
            Function<Point, BigDecimal> one = used.apply(member.load());
            measures.add(Fitting.measure(
                    member.load(),
                    scene.limit(limit),
                    measured,
                    at -> member.weighted((same, point, month) -> one.apply(point), at, 0)));
        }
    }

    /** The size of one message. */
    void messageFits(String limit) {
        fits(limit, "bytes of one message", load -> at -> at.up(load.bytes()));
    }
}
