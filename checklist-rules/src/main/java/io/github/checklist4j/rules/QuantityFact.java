package io.github.checklist4j.rules;

import io.github.checklist4j.facts.Range;
import io.github.checklist4j.internal.Bounds;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A number that is exact or a range, in the unit that the name of the fact says.
 *
 * @param <S> the record that the fact belongs to
 */
public final class QuantityFact<S> extends RangeFact<S, BigDecimal> {
    private final Function<Subject<S>, Bounds> declared;
    private @Nullable Bounds bounds; // once somebody has asked; two threads may both look them up

    QuantityFact(String path, Reader<S, Range<BigDecimal>> reader, Function<Subject<S>, Bounds> declared) {
        super(path, reader);
        this.declared = declared;
    }

    @Override
    String unit(Subject<S> subject) {
        return bounds(subject).unit();
    }

    /** Those of its kind: the same for every subject. */
    Bounds bounds(Subject<S> subject) {
        Bounds known = bounds;
        if (known == null) {
            known = declared.apply(subject);
            bounds = known;
        }
        return known;
    }

    /**
     * The number as a quantity to compute with.
     *
     * @param subject the record
     * @return the number as far as it is known; while it is unknown anything that its record allows
     */
    public Interval interval(Subject<S> subject) {
        Bounds kind = bounds(subject);
        return Interval.of(of(subject), where(subject), kind.min(), kind.max());
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
