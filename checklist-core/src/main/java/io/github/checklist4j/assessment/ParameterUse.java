package io.github.checklist4j.assessment;

import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Sparse;
import java.util.Objects;

/**
 * A parameter that a verdict rests on.
 *
 * @param name its name
 * @param value the value that was used
 * @param overridden whether the caller set it
 */
@Sparse
public record ParameterUse(@Id String name, String value, boolean overridden) {
    /** Refuses a missing part. */
    public ParameterUse {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }
}
