package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Ground;
import io.github.checklist4j.knowledge.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A strict test on some facts: UNKNOWN as soon as one is. */
final class Computed<S> implements Condition<S> {
    private final String text;
    private final List<Fact<S, ?>> facts;
    private final Function<Subject<S>, Verdict> test;

    Computed(String text, List<Fact<S, ?>> facts, Function<Subject<S>, Verdict> test) {
        this.text = text;
        this.facts = List.copyOf(facts);
        this.test = test;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public List<String> reads() {
        return facts.stream().map(Fact::path).distinct().toList();
    }

    @Override
    public Answer judge(Subject<S> subject) {
        return Answer.late(test.apply(subject), new Seen(subject));
    }

    private final class Seen implements Source {
        private final Subject<S> subject;

        Seen(Subject<S> subject) {
            this.subject = subject;
        }

        @Override
        public Ground ground() {
            Facts read = Facts.NONE;
            for (Fact<S, ?> fact : facts) {
                read = read.and(Facts.of(fact.stated(subject)));
            }
            return new Ground(read, this::comparison);
        }

        private Comparison comparison() {
            List<Side> sides = new ArrayList<>(facts.size());
            facts.forEach(fact -> sides.add(fact.seen(subject)));
            return new Comparison(
                    sides.isEmpty() ? Side.of("nothing is read") : sides.get(0),
                    "",
                    Side.of(text),
                    sides.subList(Math.min(1, sides.size()), sides.size()),
                    List.of(),
                    0);
        }

        @Override
        public Facts open() {
            Facts open = Facts.NONE;
            for (Fact<S, ?> fact : facts) {
                open = open.and(fact.of(subject) == null ? Facts.of(fact.missing(subject)) : Facts.NONE);
            }
            return open;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
