package io.github.checklist4j.cost;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Bound;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;

/**
 * What an integration exchanges.
 *
 * @param perDay the records of a day
 * @param growth how they grow
 */
record Records(Input perDay, Input growth) {
    private static final Bound GROWTH = Bound.of(Volume.class, "growthPerMonth");

    static Records of(Integration integration) {
        Volume volume = integration.volume();
        Path path = path(integration).then("volume");
        return new Records(
                Input.of(path.then("recordsPerDay"), volume == null ? null : volume.recordsPerDay()),
                Input.of(path.then("growthPerMonth"), volume == null ? null : volume.growthPerMonth(), GROWTH));
    }

    static Path path(Integration integration) {
        return Path.of("integrations", integration.id());
    }

    /** Those of so many months, growth included. */
    Interval over(int months, CostPolicy policy) {
        return Interval.sum(LineProjection.factors(growth, months).stream()
                        .map(factor -> perDay.value().timesExactly(factor))
                        .toList())
                .times(policy.daysPerMonth());
    }

    /** Those of the first month. */
    Interval ofOneMonth(CostPolicy policy) {
        return perDay.value().times(policy.daysPerMonth());
    }

    Answer grow() {
        return Words.isAboveZero(growth.value(), growth.path(), "share/month");
    }
}
