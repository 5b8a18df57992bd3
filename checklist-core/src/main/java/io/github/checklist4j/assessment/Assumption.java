package io.github.checklist4j.assessment;

import io.github.checklist4j.describe.Sparse;
import java.util.Objects;

/**
 * What was taken for an absent fact, because its documentation says so. A strict assessment takes such a fact for unknown.
 *
 * @param path the path of the fact
 * @param value the value that was assumed, as text
 * @param why why it may be assumed
 */
@Sparse
public record Assumption(String path, String value, String why) {
    /** Refuses a missing part. */
    public Assumption {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(why, "why");
    }
}
