package io.github.checklist4j.availability;

import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.platform.Stop;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Arithmetic with shares of time, from 0 to 1. Each share enters a formula once, so the bounds of the result are exact. */
final class Shares {
    private static final MathContext PRECISION = MathContext.DECIMAL128;
    static final Interval ALWAYS = Interval.exactly(BigDecimal.ONE);

    private Shares() {}

    /** The share of a way with a second one beside it, which may be the same: each further link can only lower it. */
    static Interval of(Extents first, Extents second, Function<Stop, Interval> share) {
        Interval most = either(first.shortest(), second.shortest(), share);
        boolean one =
                first.longest().equals(first.shortest()) && second.longest().equals(second.shortest());
        Interval least = one ? most : either(first.longest(), second.longest(), share);
        return Interval.between(
                least.low().min(most.low()),
                null,
                atMostAlways(most),
                least.facts().and(first.facts()).and(second.facts()),
                least.open().and(first.open()).and(second.open()));
    }

    private static Interval either(List<Stop> first, List<Stop> second, Function<Stop, Interval> share) {
        if (first.equals(second)) {
            return serial(first.stream().distinct(), share);
        }
        Set<Stop> one = new LinkedHashSet<>(first);
        Set<Stop> other = new LinkedHashSet<>(second);
        Interval shared = serial(one.stream().filter(other::contains), share);
        return one.containsAll(other) || other.containsAll(one)
                ? shared
                : shared.times(complement(complement(serial(one.stream().filter(stop -> !other.contains(stop)), share))
                        .times(complement(serial(other.stream().filter(stop -> !one.contains(stop)), share)))));
    }

    private static Interval serial(Stream<Stop> stops, Function<Stop, Interval> share) {
        return stops.map(share).reduce(ALWAYS, Interval::times);
    }

    static Interval complement(Interval share) {
        return Interval.between(
                BigDecimal.ONE.subtract(atMostAlways(share), PRECISION),
                null,
                BigDecimal.ONE.subtract(share.low(), PRECISION),
                share.facts(),
                share.open());
    }

    static BigDecimal atMostAlways(Interval share) {
        return Objects.requireNonNullElse(share.high(), BigDecimal.ONE);
    }
}
