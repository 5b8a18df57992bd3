package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Verdict;
import java.util.List;

/** The contrary of a condition. */
final class Negated<S> implements Condition<S> {
    private final Condition<S> condition;

    Negated(Condition<S> condition) {
        this.condition = Guarded.strict(condition);
    }

    @Override
    public String text() {
        return "not " + condition.text();
    }

    @Override
    public List<String> reads() {
        return condition.reads();
    }

    @Override
    public Verdict verdict(Subject<S> subject) {
        return condition.verdict(subject).not();
    }

    @Override
    public Explanation explain(Subject<S> subject) {
        Explanation inner = condition.explain(subject);
        return Explanation.of(inner.verdict().not(), text(), List.of(inner));
    }

    @Override
    public Condition<S> reversed() {
        return new Negated<>(condition.reversed());
    }

    @Override
    public String toString() {
        return text();
    }
}
