package io.github.checklist4j.capacity;

import io.github.checklist4j.limits.Limit;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Measures of what does not grow with the volume and only has to fit: a size, a time, a number of records in one request. */
final class Fitting {
    private Fitting() {}

    /** Something that a published limit bounds. */
    static Measure measure(
            Load load, Limit limit, String measured, Function<Point, BigDecimal> used, Measure.Allowed allowed) {
        return measure(load, limit.id(), List.of(limit), measured, limit.unit(), used, allowed);
    }

    /** Something that a published limit bounds as it stands. */
    static Measure measure(Load load, Limit limit, String measured, Function<Point, BigDecimal> used) {
        return measure(load, limit, measured, used, at -> limit.value());
    }

    /** Something that the project or the policy bounds. */
    static Measure measure(
            Load load,
            String id,
            String measured,
            String unit,
            Function<Point, BigDecimal> used,
            Measure.Allowed allowed) {
        return measure(load, id, List.of(), measured, unit, used, allowed);
    }

    private static Measure measure(
            Load load,
            String id,
            List<Limit> limits,
            String measured,
            String unit,
            Function<Point, BigDecimal> used,
            Measure.Allowed allowed) {
        Group group = new Group(null, List.of(Member.certain(load)));
        return new Measure(
                id,
                limits,
                load.path(),
                measured,
                unit,
                group,
                (same, at, month) -> used.apply(at),
                allowed,
                true,
                false,
                List.of());
    }
}
