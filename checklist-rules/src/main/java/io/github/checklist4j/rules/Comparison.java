package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One fact against an expectation. A comparison that knows the value and still cannot tell names the fact as missing. */
final class Comparison<S, T> implements Condition<S> {
    private final Fact<S, T> fact;
    private final Words text;
    private final @Nullable Wanted<S> wanted;
    private final BiFunction<Subject<S>, T, Verdict> comparison;

    Comparison(
            Fact<S, T> fact,
            Supplier<String> expectation,
            @Nullable Wanted<S> wanted,
            BiFunction<Subject<S>, T, Verdict> comparison) {
        this.fact = fact;
        this.text = new Words(() -> fact.path() + " " + expectation.get());
        this.wanted = wanted;
        this.comparison = comparison;
    }

    /** The one value that holds, if the comparison is of that kind. */
    @Nullable
    Wanted<S> wanted() {
        return wanted;
    }

    @Override
    public String text() {
        return text.get();
    }

    @Override
    public List<String> reads() {
        return List.of(fact.path());
    }

    @Override
    public Verdict verdict(Subject<S> subject) {
        T value = fact.of(subject);
        return value == null ? Verdict.UNKNOWN : comparison.apply(subject, value);
    }

    @Override
    public Explanation explain(Subject<S> subject) {
        T value = fact.of(subject);
        if (value == null) {
            return Explanation.unknown(text(), fact.missing(subject));
        }
        Verdict verdict = comparison.apply(subject, value);
        Observation seen = Observation.of(subject.path(fact.path()), fact.shown(value));
        return verdict == Verdict.UNKNOWN
                ? Explanation.unknown(text(), fact.missing(subject), seen)
                : Explanation.decided(verdict, text(), seen);
    }

    @Override
    public String toString() {
        return text();
    }
}
