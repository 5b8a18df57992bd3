package io.github.checklist4j.rules;

import io.github.checklist4j.knowledge.Answer;
import java.util.List;
import java.util.Objects;

/** A condition that says what helps where it fails. */
final class Remedied<S> implements Condition<S> {
    private final Condition<S> condition;
    private final String remedy;

    Remedied(Condition<S> condition, String remedy) {
        this.condition = condition;
        this.remedy = Objects.requireNonNull(remedy, "remedy");
    }

    Condition<S> condition() {
        return condition;
    }

    @Override
    public String text() {
        return condition.text();
    }

    @Override
    public List<String> reads() {
        return condition.reads();
    }

    @Override
    public Answer judge(Subject<S> subject) {
        Answer answer = condition.judge(subject);
        return answer.isNo() ? answer.otherwise(remedy) : answer;
    }

    @Override
    public Condition<S> reversed() {
        return new Remedied<>(condition.reversed(), remedy);
    }

    @Override
    public String toString() {
        return text();
    }
}
