package io.github.checklist4j.platform;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where it is known from that something is provided, or is not.
 *
 * @param component the id of the component
 * @param mark what is known
 * @param note under which condition, or {@code null}
 * @param source where it is published, or {@code null} if the project states it
 * @param sourceDate the date of the source, or {@code null} if the project states it
 */
public record Provision(
        String component,
        Mark mark,
        @Nullable String note,
        @Nullable String source,
        @Nullable String sourceDate) {
    /** Refuses a missing part. */
    public Provision {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(mark, "mark");
    }
}
