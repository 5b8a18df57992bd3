package io.github.checklist4j.facts;

import java.util.Objects;

/**
 * The name and type of a fact that a tool adds.
 *
 * @param name the key in the facts file, for example {@code acme.contract}
 * @param type the type: text, {@code Boolean}, {@code Integer}, {@code BigDecimal}, {@code LocalDate}, {@code Duration},
 *     {@code Period}, an enum, or a
 *     public record of such
 * @param <T> the type
 */
public record ExtensionKey<T>(String name, Class<T> type) {
    /** Refuses a missing part. */
    public ExtensionKey {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }
}
