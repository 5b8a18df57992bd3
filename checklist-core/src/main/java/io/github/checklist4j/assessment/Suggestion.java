package io.github.checklist4j.assessment;

import io.github.checklist4j.describe.Sparse;
import java.util.Objects;

/**
 * The smallest change of one input that would satisfy a condition, or the word that no value of it can.
 *
 * @param path the fact to change
 * @param from its value now
 * @param to the nearest value that would do, or empty if none does
 * @param text the advice in words
 */
@Sparse
public record Suggestion(String path, String from, String to, String text) {
    /** Refuses a missing part. */
    public Suggestion {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(text, "text");
    }
}
