package io.github.checklist4j.assessment;

import io.github.checklist4j.describe.Sparse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A smallest set of facts that suffices for a verdict: with no other fact known it would be the same, and without one of these it would be
 * UNKNOWN.
 *
 * @param comparisons what was seen beside what was expected, all of them together
 * @param given the case in which they count, for example the style of an integration
 * @param remedy what helps in this case, or {@code null}: what the rule says
 */
@Sparse
public record Reason(
        List<Comparison> comparisons,
        List<Side> given,
        @Nullable String remedy) {
    /** Copies the lists. */
    public Reason {
        comparisons = List.copyOf(comparisons);
        given = List.copyOf(given);
    }
}
