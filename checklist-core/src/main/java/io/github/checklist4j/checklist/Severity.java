package io.github.checklist4j.checklist;

import org.jspecify.annotations.Nullable;

/** How bad it is where something does not hold, from the least to the worst. */
public enum Severity {
    /** Worth knowing. */
    LOW,
    /** To be mended; what counts where nobody says anything. */
    MEDIUM,
    /** To be mended before the project goes on. */
    HIGH,
    /** Nothing may go live with it. */
    CRITICAL;

    /**
     * What counts where nobody says anything.
     *
     * @param said what somebody said, or {@code null}
     * @return that, or else MEDIUM
     */
    public static Severity orMedium(@Nullable Severity said) {
        return said == null ? MEDIUM : said;
    }
}
