package io.github.checklist4j.rules;

import io.github.checklist4j.knowledge.Answer;
import java.util.List;

/** A condition that throws whenever it is judged. */
record Boom<S>() implements Condition<S> {
    @Override
    public String text() {
        return "boom";
    }

    @Override
    public List<String> reads() {
        return List.of();
    }

    @Override
    public Answer judge(Subject<S> subject) {
        throw new IllegalStateException("boom");
    }
}
