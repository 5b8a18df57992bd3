package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Refers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The overall integration architecture.
 *
 * @param diagram link to the application integration diagram; empty: there is none
 * @param summary the architecture in plain words; empty: nobody wrote it
 * @param version the version that is current
 * @param approvedComponents ids of the components that a design may use; empty: none
 * @param approvedStyles the message styles that a design may use; empty: none
 */
@Built
public record Architecture(
        @Nullable String diagram,
        @Nullable String summary,
        @Nullable String version,
        @Refers("platform.components") @Nullable List<String> approvedComponents,
        @Nullable List<MessageStyle> approvedStyles) {
    /** Copies the lists: the record never changes. */
    public Architecture {
        approvedComponents = Lists.copy(approvedComponents);
        approvedStyles = Lists.copy(approvedStyles);
    }
}
