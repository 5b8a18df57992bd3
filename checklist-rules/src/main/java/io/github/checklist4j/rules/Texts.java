package io.github.checklist4j.rules;

import io.github.checklist4j.facts.Range;
import io.github.checklist4j.internal.Shown;
import java.util.Collection;
import java.util.stream.Collectors;

/** How a value is written in an observation: plain, the same on every machine. */
final class Texts {
    private Texts() {}

    static String of(Object value) {
        if (value instanceof Range<?> range) {
            return range.hasOneValue() ? of(range.low()) : of(range.low()) + "–" + of(range.high());
        }
        if (value instanceof Collection<?> many) {
            return many.isEmpty() ? "none" : many.stream().map(Texts::of).collect(Collectors.joining(", "));
        }
        if (value instanceof String text) {
            return text.isEmpty() ? "none" : text;
        }
        return Shown.of(value);
    }
}
