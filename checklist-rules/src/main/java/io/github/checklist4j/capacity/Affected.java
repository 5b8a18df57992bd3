package io.github.checklist4j.capacity;

import io.github.checklist4j.assessment.Verdict;
import java.util.Set;

/**
 * A measure that a change may affect.
 *
 * @param measure the measure
 * @param reads the paths of the facts that it reads
 * @param holds whether it is satisfied as things are, whatever the open facts are
 */
record Affected(Measure measure, Set<String> reads, boolean holds) {
    static Affected of(Course course) {
        boolean holds = course.now().and(course.later()) == Verdict.SATISFIED;
        return new Affected(course.measure(), course.measure().reads(), holds);
    }
}
