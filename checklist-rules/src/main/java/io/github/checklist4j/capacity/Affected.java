package io.github.checklist4j.capacity;

import java.util.Set;

/**
 * A measure that a change may affect.
 *
 * @param measure the measure
 * @param reads the paths of the facts that it reads
 * @param holds whether it is satisfied as things are, with all open facts at their worst
 */
record Affected(Measure measure, Set<String> reads, boolean holds) {
    static Affected of(Measure measure, CapacityPolicy policy) {
        return new Affected(measure, measure.reads(), measure.holds(Point.most(), policy));
    }
}
