package io.github.checklist4j.rules;

import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Sides;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A quantity that is computed from facts, perhaps known in part, to be held against a bound. A comparison is UNKNOWN while the two overlap, and
 * names what keeps either of them open.
 *
 * @param <S> what has it
 */
public final class Quantity<S> {
    private final String text;
    private final Function<Subject<S>, String> name;
    private final Function<Subject<S>, String> unit;
    private final Function<Subject<S>, Interval> value;
    private final List<String> reads;

    private Quantity(
            String text,
            Function<Subject<S>, String> name,
            Function<Subject<S>, String> unit,
            Function<Subject<S>, Interval> value,
            List<String> reads) {
        this.text = text;
        this.name = name;
        this.unit = unit;
        this.value = value;
        this.reads = List.copyOf(reads);
    }

    /**
     * A computed quantity.
     *
     * @param name what it is called, or the path of the fact that it is taken for
     * @param unit its unit; empty for none
     * @param value computes it
     * @param reads the facts that it is computed from, see {@link Condition#reads}
     * @param <S> what has it
     * @return the quantity
     */
    public static <S> Quantity<S> of(
            String name, String unit, Function<Subject<S>, Interval> value, List<String> reads) {
        boolean isFact = reads.contains(name);
        return new Quantity<>(name, subject -> isFact ? subject.path(name) : name, subject -> unit, value, reads);
    }

    /**
     * A fact, which while it is unknown is anything that its kind can be.
     *
     * @param fact the fact
     * @param <S> what has it
     * @return the quantity
     */
    public static <S> Quantity<S> of(QuantityFact<S> fact) {
        return new Quantity<>(
                fact.name(), subject -> subject.path(fact.path()), fact::unit, fact::interval, List.of(fact.path()));
    }

    /**
     * Its value.
     *
     * @param subject what has it
     * @return the value, as far as it is known
     */
    public Interval interval(Subject<S> subject) {
        return value.apply(subject);
    }

    /**
     * Whether it stays within another quantity.
     *
     * @param bound the other quantity, inclusive
     * @return the condition
     */
    public Condition<S> atMost(Quantity<S> bound) {
        List<String> both =
                Stream.of(reads, bound.reads).flatMap(List::stream).distinct().toList();
        return Conditions.judged(text + " is at most " + bound.text, both, subject -> {
            Interval seen = interval(subject);
            Interval most = bound.interval(subject);
            return seen.atMost(most)
                    .shownAs(
                            seen,
                            () -> Sides.of(
                                    name.apply(subject),
                                    seen,
                                    "at most",
                                    bound.name.apply(subject),
                                    most,
                                    unit.apply(subject)));
        });
    }

    /**
     * Whether it stays within a number.
     *
     * @param bound the number, inclusive
     * @return the condition
     */
    public Condition<S> atMost(long bound) {
        Interval most = Interval.exactly(BigDecimal.valueOf(bound));
        return atMost(new Quantity<>(Long.toString(bound), subject -> "", unit, subject -> most, List.of()));
    }

    /**
     * Whether it stays within a parameter.
     *
     * @param bound the parameter, inclusive; the rule has to declare it
     * @return the condition
     */
    public Condition<S> atMost(Parameter<BigDecimal> bound) {
        return atMost(of(bound.name(), "", subject -> Interval.exactly(subject.parameter(bound)), List.of()));
    }

    /**
     * Whether it stays within a published figure, or what the project measured in its place. The result lists it.
     *
     * @param id the id of the figure
     * @return the condition
     */
    public Condition<S> atMostLimit(String id) {
        return atMost(of(
                id,
                "",
                subject -> {
                    subject.limit(id); // so that it is told
                    return subject.limits().value(id, subject.project().measuredLimits(), subject.assumptions());
                },
                List.of()));
    }
}
