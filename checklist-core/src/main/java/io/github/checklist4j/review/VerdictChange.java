package io.github.checklist4j.review;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.describe.Sparse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A task on which two assessments give different verdicts.
 *
 * @param task the id of the task
 * @param title its title
 * @param before the verdict before, or {@code null} where the checklist had no such task
 * @param after the verdict after, or {@code null} where it has none any more
 * @param because the changes that made it so: made to what was before, they alone give the verdict after, and none of them can be spared;
 *     empty where nobody looked for them
 * @param smallest whether it is known that no smaller set of changes does the same
 */
@Sparse
public record VerdictChange(
        String task,
        String title,
        @Nullable Verdict before,
        @Nullable Verdict after,
        List<Cause> because,
        boolean smallest) {
    /** Refuses a missing part and copies the list. */
    public VerdictChange {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(title, "title");
        because = List.copyOf(because);
    }

    /**
     * The same with what made it so.
     *
     * @param causes the changes
     * @param fewest whether no smaller set of changes does the same
     * @return a copy
     */
    public VerdictChange because(List<Cause> causes, boolean fewest) {
        return new VerdictChange(task, title, before, after, causes, fewest);
    }

    /**
     * One change of what an assessment is made of.
     *
     * @param kind what changed
     * @param what its path, name or id
     * @param before what it was, as text; empty where it was not there
     * @param after what it is, as text; empty where it is not there any more
     * @param along whether it only goes along: without it the facts of the other changes would not fit together
     */
    @Sparse
    public record Cause(Kind kind, String what, String before, String after, boolean along) {
        private static final int MOST = 70;

        /** Refuses a missing part. */
        public Cause {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public String toString() {
            boolean element = what.endsWith("]");
            if (element && (before.isEmpty() || after.isEmpty())) {
                return what + (before.isEmpty() ? ": new" : ": gone");
            }
            return what + ": " + shown(before) + " -> " + shown(after);
        }

        private static String shown(String value) {
            return value.isEmpty() ? "not stated" : value.length() > MOST ? value.substring(0, MOST) + "…" : value;
        }
    }

    /** What an assessment is made of. */
    public enum Kind {
        /** A fact of the project. */
        FACT,
        /** A waiver. */
        WAIVER,
        /** The evaluation date. */
        DATE,
        /** The value of a parameter. */
        PARAMETER,
        /** A published figure, or one that the project measured. */
        LIMIT,
        /** What is published about a product. */
        PRODUCT,
        /** A rule that came, went, or is another one. */
        RULE,
        /** Whether absent facts are taken for what their documentation says. */
        ASSUMPTIONS
    }
}
