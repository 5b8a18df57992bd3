package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Verdict;
import java.util.List;

/** A condition whose verdict is known beforehand. */
record Fixed<S>(Explanation explanation) implements Condition<S> {
    static <S> Condition<S> of(Verdict verdict) {
        return new Fixed<>(Explanation.decided(verdict, verdict.name()));
    }

    static <S> Condition<S> unknown(String... missing) {
        return new Fixed<>(Explanation.unknown("unknown", List.of(missing)));
    }

    @Override
    public String text() {
        return explanation.condition();
    }

    @Override
    public List<String> reads() {
        return explanation.missing();
    }

    @Override
    public Explanation explain(Subject<S> subject) {
        return explanation;
    }
}
