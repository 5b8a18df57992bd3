package io.github.checklist4j.capacity;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.limits.Limit;
import java.util.List;

/**
 * Something that is judged beside the utilisations because no share of a limit expresses it.
 *
 * @param id what is judged, stable: {@code finance-operations.priority-mapped}
 * @param subject path of what is judged
 * @param expected what has to hold, in words
 * @param verdict whether it does
 * @param missing the paths of the facts that would decide it; empty unless the verdict is UNKNOWN
 * @param limits the published figures that it rests on; empty where there is none
 */
public record Check(
        String id, String subject, String expected, Verdict verdict, List<String> missing, List<Limit> limits) {
    /** Copies the lists. */
    public Check {
        missing = List.copyOf(missing);
        limits = List.copyOf(limits);
    }

    static Check of(String id, String subject, String expected, Answer answer, Limit... limits) {
        return new Check(id, subject, expected, answer.verdict(), answer.missing(), List.of(limits));
    }
}
