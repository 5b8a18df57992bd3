package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Ground;
import io.github.checklist4j.knowledge.Source;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What two facts say that are compared with each other.
 *
 * @param first the one
 * @param second the other
 * @param relation how the first should stand to the second
 * @param isOpen whether a value leaves something open
 * @param subject what is judged
 */
record TwoFacts<S>(
        Fact<S, ?> first, Fact<S, ?> second, String relation, Predicate<@Nullable Object> isOpen, Subject<S> subject)
        implements Source {
    @Override
    public Ground ground() {
        return new Ground(
                Facts.of(first.stated(subject)).and(Facts.of(second.stated(subject))),
                () -> Comparison.of(first.seen(subject), relation, second.seen(subject)));
    }

    @Override
    public Facts open() {
        return open(first).and(open(second));
    }

    private Facts open(Fact<S, ?> fact) {
        return isOpen.test(fact.of(subject)) ? Facts.of(fact.missing(subject)) : Facts.NONE;
    }
}
