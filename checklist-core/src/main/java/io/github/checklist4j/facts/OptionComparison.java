package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Assumed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options weighed for one aspect of the design.
 *
 * @param aspect the aspect
 * @param options the options; empty: none was looked at
 * @param choice name of the option that was chosen; empty: none was
 * @param reason why; empty: no reason is recorded
 * @param outOfScope why the aspect does not concern the project; absent: it does
 */
@Built
public record OptionComparison(
        @Nullable Aspect aspect,
        @Nullable List<Option> options,
        @Nullable String choice,
        @Nullable String reason,
        @Assumed @Nullable String outOfScope) {
    /** Copies the lists: the record never changes. */
    public OptionComparison {
        options = Lists.copy(options);
    }
    /**
     * One way to do it.
     *
     * @param name the name
     * @param benefits what speaks for it; empty: nothing
     * @param drawbacks what speaks against it; empty: nothing
     */
    @Built
    public record Option(
            @Nullable String name,
            @Nullable List<String> benefits,
            @Nullable List<String> drawbacks) {
        /** Copies the lists: the record never changes. */
        public Option {
            benefits = Lists.copy(benefits);
            drawbacks = Lists.copy(drawbacks);
        }
    }

    /** What has to be compared. */
    public enum Aspect {
        /** Look and feel. */
        USER_INTERFACE,
        /** Where data lives and moves. */
        DATA,
        /** How processes join across systems. */
        PROCESS_INTEGRATION,
        /** What a shared Dataverse would do. */
        DATAVERSE
    }
}
