package io.github.checklist4j.capacity;

import java.math.BigDecimal;

/** How a ratio develops month by month at one point. */
final class Growth {
    private Growth() {}

    /** Whether the ratio is largest today, whatever the growth turns out to be. */
    static boolean neverRises(Measure measure) {
        return neverRises(measure, Point.most());
    }

    private static boolean neverRises(Measure measure, Point at) {
        return !measure.grows() || !measure.trend(at).grows();
    }

    /** Whether the ratio of a measure that may rise is largest at the end, whatever the growth turns out to be. */
    static boolean alwaysRises(Measure measure) {
        return !measure.trend(Point.least()).shrinks();
    }

    /** The first month up to the last one with a ratio above 1, or -1. */
    static int firstBeyond(Measure measure, Point at, int last) {
        Direction direction = direction(measure, at);
        if (direction == Direction.RISING) {
            return firstOfRising(measure, at, last);
        }
        int steps = direction == Direction.MIXED && !staysWithin(measure, at, last) ? last : 0;
        Forecast forecast = Forecast.of(measure, at);
        for (int month = 0; month <= steps; month++) {
            if (isBeyond(measure, at, month, forecast)) {
                return month;
            }
        }
        return -1;
    }

    /** The largest ratio from today up to a month. */
    static BigDecimal peak(Measure measure, Point at, int last) {
        Direction direction = direction(measure, at);
        if (direction != Direction.MIXED) {
            return measure.ratio(at, direction == Direction.RISING ? last : 0);
        }
        BigDecimal peak = BigDecimal.ZERO;
        for (int month = 0; month <= last; month++) {
            peak = peak.max(measure.ratio(at, month));
        }
        return peak;
    }

    /** Each integration is largest at one end; if all those together fit, they fit in every month. */
    private static boolean staysWithin(Measure measure, Point at, int last) {
        if (!measure.isOfItsOwn(at)) {
            return false; // to look at each month is less than to look at each integration again
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Member member : measure.group().members()) {
            BigDecimal first = member.weighted(measure.formula(), at, 0);
            sum = sum.add(first.max(member.weighted(measure.formula(), at, last)), Load.PRECISION);
        }
        return Measure.over(sum, measure.allowed().at(at)).compareTo(BigDecimal.ONE) <= 0;
    }

    /** A use grows with the volume, but for rounding up to whole calls, and these to whole busy requests: together no more than threefold. */
    static final int MOST_PER_GROWTH = 3;

    private static final double SURELY_WITHIN = 0.999;

    private enum Direction {
        /** No integration grows: the ratio is largest today. */
        FALLING,
        /** No integration shrinks: the ratio is largest at the end. */
        RISING,
        /** Some integrations grow and others shrink: only looking at each month tells. */
        MIXED
    }

    private static Direction direction(Measure measure, Point at) {
        if (neverRises(measure, at)) {
            return Direction.FALLING;
        }
        return measure.trend(at).shrinks() ? Direction.MIXED : Direction.RISING;
    }

    /** Tries the month that compound growth suggests and its neighbour first, then halves what is left. */
    private static int firstOfRising(Measure measure, Point at, int last) {
        BigDecimal today = measure.ratio(at, 0);
        if (today.compareTo(BigDecimal.ONE) > 0) {
            return 0;
        }
        double ratio = Forecast.roughly(today);
        double growth = measure.trend(at).fastest();
        if (MOST_PER_GROWTH * ratio * Math.pow(1 + growth, last) < SURELY_WITHIN) {
            return -1;
        }
        Forecast forecast = Forecast.of(measure, at);
        int below = 0;
        int beyond = last + 1;
        int probe = guess(ratio, growth);
        for (int tries = 0; beyond - below > 1; tries++) {
            probe = Math.min(Math.max(probe, below + 1), beyond - 1);
            boolean passed = isBeyond(measure, at, probe, forecast);
            below = passed ? below : probe;
            beyond = passed ? probe : beyond;
            probe = tries == 0 ? probe + (passed ? -1 : 1) : (below + beyond) >>> 1;
        }
        return beyond > last ? -1 : beyond;
    }

    /** floor(ln(1 / u) / ln(1 + g)) + 1, which is exact for one integration but for rounding; the search corrects it. */
    private static int guess(double today, double growth) {
        return (int) Math.min(Math.floor(-Math.log(today) / Math.log1p(growth)) + 1, Integer.MAX_VALUE - 1);
    }

    private static boolean isBeyond(Measure measure, Point at, int month, Forecast forecast) {
        if (forecast.isSurelyWithin(month)) {
            return false;
        }
        return forecast.isSurelyBeyond(month) || measure.ratio(at, month).compareTo(BigDecimal.ONE) > 0;
    }
}
