package io.github.checklist4j.rules;

import io.github.checklist4j.knowledge.Answer;
import java.util.List;

/** The contrary of a condition. */
final class Negated<S> extends Worded<S> {
    private final Condition<S> condition;

    Negated(Condition<S> condition) {
        this.condition = condition;
    }

    @Override
    String words() {
        return "not " + condition.text();
    }

    @Override
    public List<String> reads() {
        return condition.reads();
    }

    @Override
    public Answer judge(Subject<S> subject) {
        return Contained.judge(condition, subject).not();
    }

    @Override
    public Condition<S> reversed() {
        return new Negated<>(condition.reversed());
    }
}
