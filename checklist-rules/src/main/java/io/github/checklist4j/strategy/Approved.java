package io.github.checklist4j.strategy;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a fact that has few possible values has one that is approved. While it is unknown, that is decided if all possible values are
 * approved, or none is.
 *
 * @param fact the fact
 * @param possible every value that it can have
 * @param approved the values that are approved
 * @param <S> what is judged
 * @param <T> the value
 */
record Approved<S, T>(Fact<S, T> fact, List<T> possible, Fact<S, List<T>> approved) implements Condition<S> {
    @Override
    public String text() {
        return fact.path() + " is approved";
    }

    @Override
    public List<String> reads() {
        return List.of(fact.path(), approved.path());
    }

    @Override
    public Explanation explain(Subject<S> subject) {
        @Nullable T value = fact.of(subject);
        @Nullable List<T> allowed = approved.of(subject);
        List<String> missing = new ArrayList<>(value == null ? fact.missing(subject) : List.of());
        if (allowed == null) {
            missing.addAll(approved.missing(subject));
            return Explanation.unknown(text(), missing);
        }
        long fitting = (value == null ? possible : List.of(value))
                .stream().filter(allowed::contains).count();
        if (value == null && fitting > 0 && fitting < possible.size()) {
            return Explanation.unknown(text(), missing);
        }
        return Explanation.decided(
                Verdict.of(fitting > 0),
                text(),
                Observation.of(subject.path(fact.path()), value == null ? "any" : value),
                Observation.of(subject.path(approved.path()), allowed.isEmpty() ? "none" : allowed));
    }
}
