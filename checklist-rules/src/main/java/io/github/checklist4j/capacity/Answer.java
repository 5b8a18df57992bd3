package io.github.checklist4j.capacity;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verdict with the facts that are missing for it.
 *
 * @param verdict the verdict
 * @param missing their paths; empty unless the verdict is UNKNOWN
 */
record Answer(Verdict verdict, List<String> missing) {
    static Answer missing(String path) {
        return new Answer(Verdict.UNKNOWN, List.of(path));
    }

    static Answer of(boolean holds) {
        return new Answer(Verdict.of(holds), List.of());
    }

    static Answer of(@Nullable Boolean fact, String path) {
        return fact == null ? missing(path) : of(fact);
    }

    static Answer atMost(Interval quantity, BigDecimal bound) {
        Verdict verdict = quantity.atMost(bound);
        return new Answer(verdict, verdict == Verdict.UNKNOWN ? quantity.open() : List.of());
    }

    Answer and(Answer other) {
        return joined(verdict.and(other.verdict), other);
    }

    Answer or(Answer other) {
        return joined(verdict.or(other.verdict), other);
    }

    private Answer joined(Verdict together, Answer other) {
        if (together != Verdict.UNKNOWN) {
            return new Answer(together, List.of());
        }
        Set<String> both = new LinkedHashSet<>(missing);
        both.addAll(other.missing);
        return new Answer(together, List.copyOf(both));
    }
}
