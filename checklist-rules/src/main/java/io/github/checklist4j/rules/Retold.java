package io.github.checklist4j.rules;

import io.github.checklist4j.knowledge.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition in words of its own, its reasons staying those of its parts, or one that says what helps where it fails.
 *
 * @param condition the condition
 * @param said its words, or {@code null}
 * @param remedy what helps, or {@code null}
 */
record Retold<S>(
        Condition<S> condition,
        @Nullable String said,
        @Nullable String remedy) implements Condition<S> {
    @Override
    public String text() {
        return said == null ? condition.text() : said;
    }

    @Override
    public List<String> reads() {
        return condition.reads();
    }

    @Override
    public Answer judge(Subject<S> subject) {
        Answer answer = condition.judge(subject);
        return remedy != null && answer.isNo() ? answer.otherwise(remedy) : answer;
    }

    @Override
    public Condition<S> reversed() {
        return new Retold<>(condition.reversed(), said, remedy);
    }

    @Override
    public String toString() {
        return text();
    }
}
