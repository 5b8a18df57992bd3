package io.github.checklist4j.rules;

import org.jspecify.annotations.Nullable;

/**
 * What a condition looks for first: it fails where the fact is known and neither is the value nor contains it.
 *
 * @param fact the fact
 * @param value the value, a text or a word of an enumeration
 * @param <S> what the condition judges
 */
record Wanted<S>(Fact<S, ?> fact, Object value) {
    /** What a condition looks for, or {@code null} if it is not of the kind that looks for one value. */
    static <S> @Nullable Wanted<S> by(Condition<S> condition) {
        return condition instanceof Judged<S> judged ? judged.wanted() : null;
    }

    /** The same, unless two values of the kind can be equal without being the same, as 1.0 and 1.00 are. */
    static <S> @Nullable Wanted<S> of(Fact<S, ?> fact, Object value) {
        return value instanceof String || value instanceof Enum<?> ? new Wanted<>(fact, value) : null;
    }
}
