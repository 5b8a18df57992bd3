package io.github.checklist4j.rules;

import io.github.checklist4j.knowledge.Answer;
import java.util.List;
import java.util.function.Function;

/**
 * A condition that a computation of its own judges.
 *
 * @param text what it says
 * @param reads the paths of the facts that it reads
 * @param answer judges a subject
 */
record Judged<S>(String text, List<String> reads, Function<Subject<S>, Answer> answer) implements Condition<S> {
    Judged {
        reads = List.copyOf(reads);
    }

    @Override
    public Answer judge(Subject<S> subject) {
        return answer.apply(subject);
    }

    @Override
    public String toString() {
        return text;
    }
}
