package io.github.checklist4j.assessment;

import io.github.checklist4j.describe.Id;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says that found something.
 *
 * @param id the id of the rule
 * @param text what it requires, in words
 * @param because why it matters, or {@code null}
 * @param remedy what helps, or {@code null}
 */
public record RuleNote(
        @Id String id,
        String text,
        @Nullable String because,
        @Nullable String remedy) {
    /** Refuses a missing part. */
    public RuleNote {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
    }
}
