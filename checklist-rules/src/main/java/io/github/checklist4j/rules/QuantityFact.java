package io.github.checklist4j.rules;

import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * A number that is exact or a range, in the unit that the name of the fact says.
 *
 * @param <S> the record that the fact belongs to
 */
public final class QuantityFact<S> extends RangeFact<S, BigDecimal> {
    private final Function<Subject<S>, String> unit;

    QuantityFact(String path, Reader<S, Range<BigDecimal>> reader, Function<Subject<S>, String> unit) {
        super(path, reader);
        this.unit = unit;
    }

    @Override
    String unit(Subject<S> subject) {
        return unit.apply(subject);
    }

    /**
     * Whether the number reaches a bound.
     *
     * @param bound the bound, inclusive
     * @return the condition
     */
    public Condition<S> atLeast(long bound) {
        return atLeast(BigDecimal.valueOf(bound));
    }

    /**
     * Whether the number stays within a bound.
     *
     * @param bound the bound, inclusive
     * @return the condition
     */
    public Condition<S> atMost(long bound) {
        return atMost(BigDecimal.valueOf(bound));
    }

    /**
     * Whether the number reaches a parameter.
     *
     * @param bound the parameter, inclusive; the rule has to declare it
     * @return the condition
     */
    public Condition<S> atLeast(Parameter<BigDecimal> bound) {
        return comparing(
                Expectation.of("is at least", bound),
                (subject, range) -> Compared.atMost(Range.exact(subject.parameter(bound)), range));
    }

    /**
     * Whether the number stays within a parameter.
     *
     * @param bound the parameter, inclusive; the rule has to declare it
     * @return the condition
     */
    public Condition<S> atMost(Parameter<BigDecimal> bound) {
        return comparing(
                Expectation.of("is at most", bound),
                (subject, range) -> Compared.atMost(range, Range.exact(subject.parameter(bound))));
    }
}
