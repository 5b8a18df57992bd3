package io.github.checklist4j.fit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact and where it stands.
 *
 * @param label how a criterion calls it
 * @param path where it stands
 * @param value the value; {@code null}: unknown, or known to be none if nothing is missing
 * @param missing the paths that have to be filled in to know it
 */
record Fact<T>(String label, String path, @Nullable T value, List<String> missing) {
    static <T> Fact<T> of(String label, String path, @Nullable T value) {
        return new Fact<>(label, path, value, value == null ? List.of(path) : List.of());
    }
}
