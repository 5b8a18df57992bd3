package io.github.checklist4j.rules;

import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A number that is exact or a range, in the unit that the name of the fact says.
 *
 * @param <S> the record that the fact belongs to
 */
public final class QuantityFact<S> extends RangeFact<S, BigDecimal> {
    QuantityFact(String path, Function<Subject<S>, @Nullable Range<BigDecimal>> reader) {
        super(path, reader);
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
        return new Comparison<>(
                this,
                () -> "is at least " + bound.name(),
                null,
                (subject, range) -> reaches(range, subject.parameter(bound)));
    }

    /**
     * Whether the number stays within a parameter.
     *
     * @param bound the parameter, inclusive; the rule has to declare it
     * @return the condition
     */
    public Condition<S> atMost(Parameter<BigDecimal> bound) {
        return new Comparison<>(
                this,
                () -> "is at most " + bound.name(),
                null,
                (subject, range) -> staysWithin(range, subject.parameter(bound)));
    }
}
