package io.github.checklist4j.laws;

import java.util.Locale;

/**
 * A rule that says the same of every project that it was shown, and so perhaps says nothing.
 *
 * @param rule the id of the rule
 * @param never what it never does
 */
public record IdleRule(String rule, Never never) {
    /** What a rule may never do. */
    public enum Never {
        /** Whatever it is about, no project has it. */
        APPLIES,
        /** No project satisfies it; of a rule that only advises: it always does. */
        PASSES,
        /** Every project that it is about satisfies it, or leaves it open; of a rule that only advises: it never does. */
        FAILS
    }

    @Override
    public String toString() {
        return rule + " never " + never.name().toLowerCase(Locale.ROOT);
    }
}
