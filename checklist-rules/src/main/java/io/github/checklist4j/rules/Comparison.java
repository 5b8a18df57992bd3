package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Ground;
import io.github.checklist4j.knowledge.Source;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** One fact compared with what is expected of it. */
final class Comparison<S, T> extends Worded<S> {
    private final Fact<S, T> fact;
    private final Expectation<S> expectation;
    private final @Nullable Wanted<S> wanted;
    private final BiFunction<Subject<S>, T, Verdict> comparison;

    Comparison(
            Fact<S, T> fact,
            Expectation<S> expectation,
            @Nullable Wanted<S> wanted,
            BiFunction<Subject<S>, T, Verdict> comparison) {
        this.fact = fact;
        this.expectation = expectation;
        this.wanted = wanted;
        this.comparison = comparison;
    }

    /** What it looks for, or {@code null} if it is not of the kind that looks for one value. */
    @Nullable
    Wanted<S> wanted() {
        return wanted;
    }

    @Override
    String words() {
        return fact.path() + " " + expectation.text();
    }

    @Override
    public List<String> reads() {
        return List.of(fact.path());
    }

    @Override
    public Answer judge(Subject<S> subject) {
        T value = fact.of(subject);
        Verdict verdict = value == null ? Verdict.UNKNOWN : comparison.apply(subject, value);
        return Answer.late(verdict, new Seen<>(this, subject, value));
    }

    /** What was seen, for who asks. */
    private record Seen<S, T>(
            Comparison<S, T> of,
            Subject<S> subject,
            @Nullable T value) implements Source {
        @Override
        public Ground ground() {
            return new Ground(
                    Facts.of(of.fact.stated(subject)),
                    () -> io.github.checklist4j.assessment.Comparison.of(
                            new Side(
                                    subject.path(of.fact.path()),
                                    value == null ? "?" : of.fact.shown(value),
                                    of.fact.unit(subject)),
                            of.expectation.relation(),
                            expected()));
        }

        /** A bare number is meant in the unit of the fact. */
        private Side expected() {
            Side side = of.expectation.side().apply(subject);
            boolean bare = side.what().isEmpty() && !side.value().isEmpty();
            return bare ? new Side("", side.value(), of.fact.unit(subject)) : side;
        }

        @Override
        public Facts open() {
            return Facts.of(of.fact.missing(subject));
        }
    }
}
