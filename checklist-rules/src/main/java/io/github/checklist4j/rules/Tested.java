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

/**
 * What a strict test has seen.
 *
 * @param text what is tested
 * @param facts the facts that it reads
 * @param subject what is judged
 */
record Tested<S>(String text, List<Fact<S, ?>> facts, Subject<S> subject) implements Source {
    /** A strict test on some facts: UNKNOWN as soon as one is. */
    static <S> Condition<S> by(String text, List<Fact<S, ?>> facts, Function<Subject<S>, Verdict> test) {
        return new Judged<>(
                text, Paths.of(facts), subject -> Answer.late(test.apply(subject), new Tested<>(text, facts, subject)));
    }

    @Override
    public Ground ground() {
        return new Ground(Facts.all(facts, fact -> Facts.of(fact.stated(subject))), this::comparison);
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
        return Facts.all(facts, fact -> fact.of(subject) == null ? Facts.of(fact.missing(subject)) : Facts.NONE);
    }
}
