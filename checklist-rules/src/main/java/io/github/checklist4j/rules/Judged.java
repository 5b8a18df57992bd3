package io.github.checklist4j.rules;

import io.github.checklist4j.knowledge.Answer;
import java.util.List;
import java.util.function.Function;

/** A condition that a computation of its own judges. */
final class Judged<S> implements Condition<S> {
    private final String text;
    private final List<String> reads;
    private final Function<Subject<S>, Answer> judge;

    Judged(String text, List<String> reads, Function<Subject<S>, Answer> judge) {
        this.text = text;
        this.reads = List.copyOf(reads);
        this.judge = judge;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public List<String> reads() {
        return reads;
    }

    @Override
    public Answer judge(Subject<S> subject) {
        return judge.apply(subject);
    }

    @Override
    public String toString() {
        return text;
    }
}
