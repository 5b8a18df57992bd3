package io.github.checklist4j.json;

import org.jspecify.annotations.Nullable;

/** Reads one value of one type. The parser stands at its first token, never at {@code null}, and afterwards at its last. */
interface ValueReader {
    /** The value, or {@code null} if it was refused; then the input knows why. */
    @Nullable
    Object read(Input in);

    /** What keeps the place of a value that was refused within a list, or {@code null} if nothing can. */
    default @Nullable Object standIn() {
        return null;
    }
}
