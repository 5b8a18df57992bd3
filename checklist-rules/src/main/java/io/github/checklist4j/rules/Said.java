package io.github.checklist4j.rules;

import io.github.checklist4j.knowledge.Answer;
import java.util.List;
import java.util.Objects;

/** A condition in words of its own; its reasons stay those of its parts. */
final class Said<S> implements Condition<S> {
    private final Condition<S> condition;
    private final String text;

    Said(Condition<S> condition, String text) {
        this.condition = condition;
        this.text = Objects.requireNonNull(text, "text");
    }

    Condition<S> condition() {
        return condition;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public List<String> reads() {
        return condition.reads();
    }

    @Override
    public Answer judge(Subject<S> subject) {
        return condition.judge(subject);
    }

    @Override
    public Condition<S> reversed() {
        return new Said<>(condition.reversed(), text);
    }

    @Override
    public String toString() {
        return text;
    }
}
