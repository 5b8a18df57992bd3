package io.github.checklist4j.reach;

import io.github.checklist4j.assessment.Verdict;
import java.util.List;
import java.util.Objects;

/**
 * Whether everything that is reached was looked at.
 *
 * @param verdict NOT_SATISFIED as soon as one process that is known to be reached was not looked at; UNKNOWN if an unknown
 *     {@code feeds} could lead to one; NOT_APPLICABLE if nothing is touched
 * @param uncovered the processes reached but not looked at, in declaration order
 * @param missing for UNKNOWN the paths of every {@code feeds} that could lead to a process not looked at; empty otherwise
 */
public record Coverage(Verdict verdict, List<Reached> uncovered, List<String> missing) {
    /** Copies the lists. */
    public Coverage {
        Objects.requireNonNull(verdict, "verdict");
        uncovered = List.copyOf(uncovered);
        missing = List.copyOf(missing);
    }
}
