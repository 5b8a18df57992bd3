package io.github.checklist4j.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tool's own facts, by name. A value whose {@link ExtensionKey} the reader knows has the type of the key; any other is kept as it was
 * written: text, {@code BigDecimal}, {@code Boolean}, list or map, none of which can be changed. A key with {@code null}, here and in a
 * map, is left out like one that is missing; in a list {@code null} keeps its place.
 *
 * @param values the facts, in the order of the input
 */
public record Extensions(Map<String, Object> values) {
    /** Copies the map: the record never changes. */
    public Extensions {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * The value of a key.
     *
     * @param key the key
     * @param <T> its type
     * @return the value, or {@code null} if it is unknown
     * @throws IllegalArgumentException if there is a value, but of another type: the reader was not told of the key
     */
    @SuppressWarnings("unchecked") // the key has looked
    public <T> @Nullable T get(ExtensionKey<T> key) {
        Object value = values.get(key.name());
        if (value != null && !key.holds(value)) {
            throw new IllegalArgumentException("the extension fact " + key.name() + " is a "
                    + value.getClass().getSimpleName() + ", not a "
                    + key.type().getTypeName() + "; register its key with the reader");
        }
        return (T) value;
    }

    /**
     * The same facts and one more.
     *
     * @param key the key
     * @param value its value
     * @param <T> its type
     * @return a copy
     */
    public <T> Extensions with(ExtensionKey<T> key, T value) {
        Map<String, Object> copy = new LinkedHashMap<>(values);
        copy.put(key.name(), value);
        return new Extensions(copy);
    }

    /**
     * No facts at all.
     *
     * @return the empty extensions
     */
    public static Extensions none() {
        return new Extensions(Map.of());
    }
}
