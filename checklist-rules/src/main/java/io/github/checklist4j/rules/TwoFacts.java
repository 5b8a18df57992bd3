package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Ground;
import io.github.checklist4j.knowledge.Source;
import java.util.List;
import java.util.function.Function;

/**
 * One fact against another.
 *
 * @param first the one
 * @param relation how the first should stand to the second
 * @param second the other
 * @param verdict whether it does
 */
record TwoFacts<S>(Fact<S, ?> first, String relation, Fact<S, ?> second, Function<Subject<S>, Verdict> verdict)
        implements Condition<S> {
    @Override
    public String text() {
        return first.path() + " " + relation + " " + second.name();
    }

    @Override
    public List<String> reads() {
        return Paths.of(List.of(first, second));
    }

    @Override
    public Answer judge(Subject<S> subject) {
        return Answer.late(verdict.apply(subject), new Seen<>(this, subject));
    }

    private record Seen<S>(TwoFacts<S> of, Subject<S> subject) implements Source {
        @Override
        public Ground ground() {
            return new Ground(
                    Facts.of(of.first.stated(subject)).and(Facts.of(of.second.stated(subject))),
                    () -> Comparison.of(of.first.seen(subject), of.relation, of.second.seen(subject)));
        }

        @Override
        public Facts open() {
            return open(of.first).and(open(of.second));
        }

        private Facts open(Fact<S, ?> fact) {
            Object value = fact.of(subject);
            boolean open = value == null || (value instanceof Range<?> range && !range.hasOneValue());
            return open ? Facts.of(fact.missing(subject)) : Facts.NONE;
        }
    }

    @Override
    public String toString() {
        return text();
    }
}
