package io.github.checklist4j.fit;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Pattern;
import java.util.Objects;

/**
 * Whether a pattern fits an integration.
 *
 * @param pattern the pattern
 * @param axis the choice that it makes
 * @param explanation the criteria, each with what was seen and what is missing
 */
public record PatternFit(Pattern pattern, Axis axis, Explanation explanation) {
    /** Refuses a missing part. */
    public PatternFit {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(axis, "axis");
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * Whether it fits.
     *
     * @return SATISFIED, NOT_SATISFIED or UNKNOWN
     */
    public Verdict verdict() {
        return explanation.verdict();
    }
}
