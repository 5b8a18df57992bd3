package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One computed quantity against another. */
final class AtMost<S> implements Condition<S> {
    private static final MathContext SHOWN = new MathContext(6);

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
    public Verdict verdict(Subject<S> subject) {
        return value.apply(subject).atMost(bound.apply(subject));
    }

    @Override
    public Explanation explain(Subject<S> subject) {
        Interval has = value.apply(subject);
        Interval may = bound.apply(subject);
        Verdict verdict = has.atMost(may);
        List<Observation> seen = List.of(Observation.of(quantity, shown(has)), Observation.of(limit, shown(may)));
        List<String> missing = verdict == Verdict.UNKNOWN
                ? Stream.concat(has.open().stream(), may.open().stream())
                        .distinct()
                        .toList()
                : List.of();
        return new Explanation(verdict, text(), seen, missing, List.of(), List.of());
    }

    private static String shown(Interval interval) {
        if (interval.isExact()) {
            return shown(interval.low());
        }
        return shown(interval.low()) + "–" + shown(interval.high());
    }

    private static String shown(@Nullable BigDecimal bound) {
        return bound == null ? "?" : Texts.of(bound.round(SHOWN).stripTrailingZeros());
    }

    @Override
    public String toString() {
        return text();
    }
}
