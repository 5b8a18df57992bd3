package io.github.checklist4j.strategy;

import static io.github.checklist4j.rules.Conditions.judged;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.knowledge.Bound;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Sides;
import io.github.checklist4j.platform.Way;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.QuantityFact;
import io.github.checklist4j.rules.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * A quantity that facts give, to be held against a bound.
 *
 * @param name what it is called, or the path of the fact that it is
 * @param unit its unit; empty for none
 * @param of computes it
 * @param reads the facts that it is computed from, and those that give its bound
 * @param <S> what has it
 */
record Quantity<S>(String name, String unit, Function<Subject<S>, Interval> of, List<String> reads) {
    /** A fact as a quantity, within the bounds of its kind while it is unknown. */
    static Quantity<Integration> of(QuantityFact<Integration> fact, Bound bound, String unit) {
        return new Quantity<>(
                fact.path(),
                unit,
                integration -> bound.of(
                        fact.of(integration), Way.at(integration.value()).then(fact.path())),
                List.of(fact.path()));
    }

    /** Whether it is within a published figure. */
    Condition<S> atMostLimit(String id) {
        return atMost(id, subject -> {
            subject.limit(id); // so that it is told
            return subject.limits().value(id, subject.project().measuredLimits(), subject.assumptions());
        });
    }

    Condition<S> atMost(Parameter<BigDecimal> most) {
        return atMost(most.name(), subject -> Interval.exactly(subject.parameter(most)));
    }

    /** Whether it is within another quantity. */
    Condition<S> atMost(Quantity<S> other) {
        return new Quantity<>(name, unit, of, ReadFacts.all(reads, other.reads)).atMost(other.name, other.of);
    }

    Condition<S> atMost(String bound, Function<Subject<S>, Interval> most) {
        return judged(name + " is at most " + bound, reads, subject -> {
            Interval seen = of.apply(subject);
            Interval expected = most.apply(subject);
            return seen.atMost(expected)
                    .shownAs(
                            seen,
                            () -> Sides.of(
                                    named(name, subject), seen, "at most", named(bound, subject), expected, unit));
        });
    }

    /** A fact is named by where it stands, a number not at all. */
    private String named(String what, Subject<S> subject) {
        return reads.contains(what) ? subject.path(what) : what.matches("[0-9]+") ? "" : what;
    }
}
