package io.github.checklist4j.fit;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One fact as a criterion sees it. What it is called is put into words only when somebody asks: most facts are judged and never shown.
 *
 * @param words what it is called
 * @param value the value, or {@code null}
 * @param <T> its type
 */
record Fact<T>(Supplier<Words> words, @Nullable T value) {
    static <T> Fact<T> of(Supplier<String> label, Supplier<String> path, @Nullable T value) {
        return new Fact<>(() -> Words.of(label.get(), path.get(), value), value);
    }

    /** The same under another value; it is missing where this one is. */
    <U> Fact<U> with(@Nullable U other) {
        return new Fact<>(words, other);
    }

    String label() {
        return words.get().label();
    }

    String path() {
        return words.get().path();
    }

    List<String> missing() {
        return words.get().missing();
    }

    /** Whether there is known to be nothing that the fact could be of. */
    boolean isNobody() {
        return value == null && missing().isEmpty();
    }

    /**
     * What a fact is called.
     *
     * @param label its name for a reader
     * @param path its path from the project down
     * @param missing the paths that would make it known, empty if it is known or there is nobody that it could be of
     */
    record Words(String label, String path, List<String> missing) {
        static Words of(String label, String path, @Nullable Object value) {
            return new Words(label, path, value == null ? List.of(path) : List.of());
        }
    }
}
