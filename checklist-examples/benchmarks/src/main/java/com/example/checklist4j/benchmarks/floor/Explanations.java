package com.example.checklist4j.benchmarks.floor;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pieces that explanations are made of. They are built only where a finding needs them. */
final class Explanations {
    private Explanations() {}

    static String integration(Integration integration) {
        return "integrations[" + integration.id() + "]";
    }

    static String system(ConnectedSystem system) {
        return "systems[" + system.id() + "]";
    }

    /** One fact against an expectation. */
    static Explanation compared(String path, String text, Verdict verdict, @Nullable Object value) {
        if (value == null) {
            return Explanation.unknown(text, List.of(path));
        }
        Observation seen = new Observation(path, shown(value), "");
        return verdict == Verdict.UNKNOWN
                ? Explanation.unknown(text, List.of(path), seen)
                : Explanation.decided(verdict, text, seen);
    }

    /** Several facts, each with its path, behind one computed condition. */
    static Explanation computed(String text, Verdict verdict, List<String> paths, @Nullable Object... values) {
        List<String> missing = new ArrayList<>();
        List<Observation> seen = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                missing.add(paths.get(i));
            } else {
                seen.add(new Observation(paths.get(i), shown(values[i]), ""));
            }
        }
        return new Explanation(verdict, text, seen, missing, List.of(), List.of());
    }

    /** The lists that are not known. */
    static List<String> absent(String one, @Nullable List<?> first, String other, @Nullable List<?> second) {
        if (first != null) {
            return List.of(other);
        }
        return second == null ? List.of(one, other) : List.of(one);
    }

    static String shown(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Range<?> range) {
            return range.hasOneValue() ? shown(range.low()) : shown(range.low()) + "–" + shown(range.high());
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "none" : joined(list);
        }
        return value.equals("") ? "none" : value.toString();
    }

    private static String joined(List<?> values) {
        StringBuilder text = new StringBuilder(shown(values.get(0)));
        for (int i = 1; i < values.size(); i++) {
            text.append(", ").append(shown(values.get(i)));
        }
        return text.toString();
    }
}
