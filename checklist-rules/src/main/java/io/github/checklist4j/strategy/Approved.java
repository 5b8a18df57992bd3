package io.github.checklist4j.strategy;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.Subject;
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
    public Answer judge(Subject<S> subject) {
        @Nullable T value = fact.of(subject);
        @Nullable List<T> allowed = approved.of(subject);
        Facts missing = value == null ? fact.missing(subject) : Facts.NONE;
        if (allowed == null) {
            return Answer.unknown(missing.and(approved.missing(subject)));
        }
        long fitting = (value == null ? possible : List.of(value))
                .stream().filter(allowed::contains).count();
        if (value == null && fitting > 0 && fitting < possible.size()) {
            return Answer.unknown(missing);
        }
        String path = subject.path(fact.path());
        Facts list = Facts.of(subject.path(approved.path()));
        return Answer.of(
                fitting > 0,
                value == null ? list : Facts.of(path).and(list),
                () -> Comparison.of(
                        Side.of(path, value == null ? "any" : value),
                        "one of",
                        Side.of(subject.path(approved.path()), allowed)));
    }
}
