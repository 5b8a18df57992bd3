package io.github.checklist4j.reassess;

import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.review.VerdictChange.Cause;
import io.github.checklist4j.review.VerdictChange.Kind;
import java.util.Objects;
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
    /** What differs at a path of two projects. */
    static Change ofFact(String path, @Nullable Object before, @Nullable Object after) {
        return new Change(kind(path), path, before, after);
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

    /** Kind and name tell changes apart; what they change may be a long list of records. */
    @Override
    public int hashCode() {
        return Objects.hash(kind, what);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : FactTree.text(value);
    }
}
