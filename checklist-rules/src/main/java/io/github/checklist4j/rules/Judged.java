package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Verdict;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A condition that a computation of its own judges. */
final class Judged<S> implements Condition<S> {
    private final String text;
    private final List<String> reads;
    private final @Nullable Function<Subject<S>, Verdict> verdict;
    private final Function<Subject<S>, Explanation> judge;

    Judged(
            String text,
            List<String> reads,
            @Nullable Function<Subject<S>, Verdict> verdict,
            Function<Subject<S>, Explanation> judge) {
        this.text = text;
        this.reads = List.copyOf(reads);
        this.verdict = verdict;
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
    public Verdict verdict(Subject<S> subject) {
        return verdict == null ? explain(subject).verdict() : verdict.apply(subject);
    }

    @Override
    public Explanation explain(Subject<S> subject) {
        return judge.apply(subject);
    }

    @Override
    public String toString() {
        return text;
    }
}
