package io.github.checklist4j.rules;

import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Sides;
import java.util.List;
import java.util.function.Function;

/** One computed quantity against another. */
final class AtMost<S> implements Condition<S> {
    private final String quantity;
    private final Function<Subject<S>, Interval> value;
    private final String limit;
    private final Function<Subject<S>, Interval> bound;
    private final List<Fact<S, ?>> reads;

    AtMost(
            String quantity,
            Function<Subject<S>, Interval> value,
            String limit,
            Function<Subject<S>, Interval> bound,
            List<Fact<S, ?>> reads) {
        this.quantity = quantity;
        this.value = value;
        this.limit = limit;
        this.bound = bound;
        this.reads = reads;
    }

    @Override
    public String text() {
        return quantity + " is at most " + limit;
    }

    @Override
    public List<String> reads() {
        return reads.stream().map(Fact::path).distinct().toList();
    }

    @Override
    public Answer judge(Subject<S> subject) {
        Interval has = value.apply(subject);
        Interval may = bound.apply(subject);
        Answer answer = has.atMost(may);
        return answer.isUnknown()
                ? answer
                : answer.shownAs(has, () -> Sides.of(quantity, has, "at most", limit, may, ""));
    }

    @Override
    public String toString() {
        return text();
    }
}
