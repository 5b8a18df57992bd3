package io.github.checklist4j.capacity;

import io.github.checklist4j.internal.Quotient;
import io.github.checklist4j.limits.Limit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A limit and the formulas over it: what {@link Judge} makes a {@link Utilisation} of.
 *
 * @param id what is judged
 * @param limits the published figures that it rests on
 * @param subject path of who uses it
 * @param measured what is counted, in words
 * @param unit the unit
 * @param group the integrations that use it
 * @param formula how much each integration uses; rises with what it reads {@code up}
 * @param allowed how much is allowed; falls with what it reads {@code up}, so that the ratio rises
 * @param fits whether it only has to fit; if not, the headroom of the policy has to be left
 * @param grows whether it grows with the volume
 * @param levers what somebody could change
 * @param shares what its own integrations use
 */
record Measure(
        String id,
        List<Limit> limits,
        String subject,
        String measured,
        String unit,
        Group group,
        Group.Formula formula,
        Allowed allowed,
        boolean fits,
        boolean grows,
        List<Lever> levers,
        Shares shares) {
    /** How much of a limit there is. */
    @FunctionalInterface
    interface Allowed {
        BigDecimal at(Point point);
    }

    Measure(
            String id,
            List<Limit> limits,
            String subject,
            String measured,
            String unit,
            Group group,
            Group.Formula formula,
            Allowed allowed,
            boolean fits,
            boolean grows,
            List<Lever> levers) {
        this(
                id,
                limits,
                subject,
                measured,
                unit,
                group,
                formula,
                allowed,
                fits,
                grows,
                levers,
                new Shares(group.members(), formula));
    }

    /** Any use of what is not allowed at all. */
    private static final BigDecimal BEYOND_MEASURE = BigDecimal.ONE.movePointRight(30);

    /** How much is used by all together. */
    BigDecimal used(Point at, int month) {
        return shares.sum(at, month).add(group.others(formula, at, month)).round(Load.PRECISION);
    }

    /** Whether nobody but its own integrations counts, and those as they stand. */
    boolean isOfItsOwn(Point at) {
        return (at.changed() == null || group.members().size() == 1) && !(at.isMost() && group.hasOthers());
    }

    /** How the integrations grow, those that only may use it too. */
    Trend trend(Point at) {
        Trend own = shares.trend(at);
        return group.hasOthers() ? own.and(group.perhaps().shares(formula).trend(at)) : own;
    }

    /** Used over allowed. */
    BigDecimal ratio(Point at, int month) {
        return over(used(at, month), allowed.at(at));
    }

    /** A quotient in which nothing is nothing, and anything over nothing is beyond measure. */
    static BigDecimal over(BigDecimal used, BigDecimal allowed) {
        if (used.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return allowed.signum() == 0 ? BEYOND_MEASURE : Quotient.of(used, allowed);
    }

    /** The share of the limit that may be used today. */
    BigDecimal bound(CapacityPolicy policy) {
        return fits ? BigDecimal.ONE : policy.headroom();
    }

    /** The paths of the facts of its own integrations that the ratio reads, and of how much is allowed. */
    Set<String> reads() {
        Map<String, Point.Reading> notes = Point.newNotes();
        Point noting = Point.most().noting(notes);
        group.members().forEach(member -> member.weighted(formula, noting, 0));
        allowed.at(noting);
        return notes.keySet();
    }

    /** Whether it is satisfied, now and within the horizon, at a point. */
    boolean holds(Point at, CapacityPolicy policy) {
        return failingMonth(at, policy) < 0;
    }

    /** The first month in which it fails at a point, within the horizon, or -1. */
    int failingMonth(Point at, CapacityPolicy policy) {
        return ratio(at, 0).compareTo(bound(policy)) > 0 ? 0 : Growth.firstBeyond(this, at, policy.horizonMonths());
    }
}
