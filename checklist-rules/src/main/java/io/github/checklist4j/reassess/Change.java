package io.github.checklist4j.reassess;

import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.review.VerdictChange.Cause;
import io.github.checklist4j.review.VerdictChange.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which two situations differ, as far as a task can see it.
 *
 * @param kind what it is
 * @param what its path, name or id
 * @param before what it is in the first one, or {@code null}
 * @param after what it is in the second one, or {@code null}
 */
record Change(
        Kind kind,
        String what,
        @Nullable Object before,
        @Nullable Object after) {
    /** Where two projects differ. */
    static List<Change> ofFacts(Project before, Project after) {
        List<Change> changes = new ArrayList<>();
        Mixture.of(before, after, (path, first, second) -> {
            changes.add(new Change(kind(path), path, first, second));
            return false;
        });
        return changes;
    }

    private static Kind kind(String path) {
        if (path.equals("asOf")) {
            return Kind.DATE;
        }
        if (path.startsWith("measuredLimits")) {
            return Kind.LIMIT;
        }
        return path.startsWith("waivers") ? Kind.WAIVER : Kind.FACT;
    }

    Cause cause(boolean along) {
        return new Cause(kind, what, text(before), text(after), along);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : FactTree.text(value);
    }
}
