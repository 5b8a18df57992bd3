package io.github.checklist4j.availability;

import io.github.checklist4j.platform.Stop;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Arithmetic with shares of time, from 0 to 1. Each share enters a formula once, so the bounds of the result are exact. */
final class Shares {
    private static final MathContext PRECISION = MathContext.DECIMAL128;
    static final Interval ALWAYS = Interval.exactly(BigDecimal.ONE);

    private Shares() {}

    /** The share of a way with a second one beside it; a second one that is the first adds nothing. */
    static Interval of(Extents first, Extents second, Function<Stop, Interval> share) {
        List<Interval> all = new ArrayList<>();
        for (List<Stop> one : first.possible()) {
            for (List<Stop> other : second.equals(first) ? List.of(one) : second.possible()) {
                all.add(either(new LinkedHashSet<>(one), new LinkedHashSet<>(other), share));
            }
        }
        Interval hull = all.stream().reduce(Shares::hull).orElseThrow();
        return new Interval(hull.low(), hull.high(), joined(joined(hull.open(), first.open()), second.open()));
    }

    /** What both share has to be up, and one of the rests. */
    private static Interval either(Set<Stop> one, Set<Stop> other, Function<Stop, Interval> share) {
        Set<Stop> both = new LinkedHashSet<>(one);
        both.retainAll(other);
        Set<Stop> restOfOne = new LinkedHashSet<>(one);
        restOfOne.removeAll(both);
        Set<Stop> restOfOther = new LinkedHashSet<>(other);
        restOfOther.removeAll(both);
        Interval alternatives = restOfOne.isEmpty() || restOfOther.isEmpty()
                ? ALWAYS
                : complement(complement(serial(restOfOne, share)).times(complement(serial(restOfOther, share))));
        return serial(both, share).times(alternatives);
    }

    private static Interval serial(Set<Stop> stops, Function<Stop, Interval> share) {
        return stops.stream().map(share).reduce(ALWAYS, Interval::times);
    }

    /** What is missing to always. */
    static Interval complement(Interval share) {
        return new Interval(
                BigDecimal.ONE.subtract(atMostAlways(share), PRECISION),
                BigDecimal.ONE.subtract(share.low(), PRECISION),
                share.open());
    }

    private static Interval hull(Interval a, Interval b) {
        return new Interval(a.low().min(b.low()), atMostAlways(a).max(atMostAlways(b)), joined(a.open(), b.open()));
    }

    private static BigDecimal atMostAlways(Interval share) {
        return share.high() == null ? BigDecimal.ONE : share.high();
    }

    private static List<String> joined(List<String> open, List<String> more) {
        Set<String> both = new LinkedHashSet<>(open);
        both.addAll(more);
        return List.copyOf(both);
    }
}
