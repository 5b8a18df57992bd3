package io.github.checklist4j.capacity;

import static java.math.BigDecimal.ZERO;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The intervals of one measure: what is used and allowed today, and how the ratio develops. */
final class Course {
    private static final int FEW = 4;

    private final Measure measure;
    private final CapacityPolicy policy;
    private final Interval used;
    private final Interval allowed;
    private final Interval ratio;
    private final Interval peak;
    private final boolean exact;

    Course(Measure measure, CapacityPolicy policy) {
        this.measure = measure;
        this.policy = policy;
        this.used = usedIn(measure, 0);
        this.allowed = Estimate.ofFalling(measure.allowed()::at);
        this.ratio = over(used, allowed);
        Interval soon = measure.grows() ? over(usedIn(measure, Math.max(1, policy.horizonMonths())), allowed) : ratio;
        this.exact = ratio.isExact() && soon.isExact();
        this.peak = peak(soon);
    }

    Interval used() {
        return used;
    }

    Interval allowed() {
        return allowed;
    }

    Interval ratio() {
        return ratio;
    }

    /** Whether the ratio is within its bound today. */
    Verdict now() {
        return ratio.atMost(measure.bound(policy));
    }

    /** Whether the ratio stays at 1 or below within the horizon. */
    Verdict later() {
        return peak.atMost(BigDecimal.ONE);
    }

    Measure measure() {
        return measure;
    }

    /** The largest ratio within the horizon. */
    Interval peak() {
        return peak;
    }

    /** What may still be added before a share of the limit is used up. */
    Interval margin() {
        BigDecimal bound = measure.bound(policy);
        BigDecimal least = used.high() == null ? ZERO : left(allowed.low(), used.high(), bound);
        BigDecimal most = allowed.high() == null ? null : left(allowed.high(), used.low(), bound);
        return new Interval(least, most, ratio.open());
    }

    private static BigDecimal left(BigDecimal allowed, BigDecimal used, BigDecimal bound) {
        return allowed.multiply(bound, Load.PRECISION)
                .subtract(used, Load.PRECISION)
                .max(ZERO);
    }

    Crossing crossing() {
        int search = policy.searchMonths();
        Integer earliest = orNever(Growth.firstBeyond(measure, Point.most(), search));
        Integer latest = exact ? earliest : orNever(Growth.firstBeyond(measure, Point.least(), search));
        return new Crossing(earliest, latest, search, Objects.equals(earliest, latest) ? List.of() : openWithGrowth());
    }

    private static @Nullable Integer orNever(int month) {
        return month < 0 ? null : month;
    }

    /** How much of the limit is used today. */
    static Interval ratio(Measure measure) {
        return over(usedIn(measure, 0), Estimate.ofFalling(measure.allowed()::at));
    }

    /** Summed interval by interval, so that a fact is tried out on its own integration only. */
    private static Interval usedIn(Measure measure, int month) {
        return measure.group().uses(measure.formula(), month);
    }

    private static Interval over(Interval used, Interval allowed) {
        if (used.high() != null && used.high().signum() == 0) {
            return Interval.ZERO;
        }
        BigDecimal low = allowed.high() == null ? ZERO : Measure.over(used.low(), allowed.high());
        BigDecimal high = used.high() == null ? null : Measure.over(used.high(), allowed.low());
        return new Interval(low, high, joined(used.open(), allowed.open()));
    }

    private Interval peak(Interval soon) {
        int horizon = policy.horizonMonths();
        if (horizon == 0 || Growth.neverRises(measure)) {
            return ratio;
        }
        if (Growth.alwaysRises(measure)) {
            return soon;
        }
        BigDecimal low = Growth.peak(measure, Point.least(), horizon);
        BigDecimal high = exact ? low : Growth.peak(measure, Point.most(), horizon);
        boolean endless = soon.high() == null || ratio.high() == null;
        return new Interval(low, endless ? null : high, joined(soon.open(), ratio.open()));
    }

    private List<String> openWithGrowth() {
        return joined(over(usedIn(measure, 1), allowed).open(), ratio.open());
    }

    /** What is allowed hangs on a fact or two, what is used on many: they are put behind without a set of all. */
    private static List<String> joined(List<String> a, List<String> b) {
        if (b.isEmpty() || a.equals(b)) {
            return a;
        }
        if (b.size() > FEW) {
            Set<String> both = new LinkedHashSet<>(a);
            both.addAll(b);
            return List.copyOf(both);
        }
        return Stream.concat(a.stream(), b.stream().filter(path -> !a.contains(path)))
                .toList();
    }
}
