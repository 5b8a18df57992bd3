package io.github.checklist4j.assessment;

import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Sparse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says that found something.
 *
 * @param id the id of the rule
 * @param text what it requires, in words, or {@code null} for a rule that only waits for facts and says why they matter
 * @param because why it matters, or {@code null}
 * @param remedy what helps, or {@code null}
 */
@Sparse
public record RuleNote(
        @Id String id,
        @Nullable String text,
        @Nullable String because,
        @Nullable String remedy) {
    /** Refuses a missing part. */
    public RuleNote {
        Objects.requireNonNull(id, "id");
    }

    /**
     * What it is called where a reader looks for it.
     *
     * @return what it requires, or else its id
     */
    public String heading() {
        return Objects.requireNonNullElse(text, id);
    }
}
