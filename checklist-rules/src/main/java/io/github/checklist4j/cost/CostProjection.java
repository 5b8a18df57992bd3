package io.github.checklist4j.cost;

import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everything costs, month by month over the horizon.
 *
 * <ul>
 *   <li>A flow costs price &times; quantity &times; (1 + growth)<sup>m</sup> in month m.
 *   <li>A stock costs price &times; what is kept at the end of the month: what was kept before, plus inflow &times; (1 +
 *       growth)<sup>m</sup>, less purge, never below 0. The quantity is what is kept before month 0.
 *   <li>A step costs price &times; the packs, rounded up, that hold the units that are paid for.
 *   <li>A fixed line costs the same each month.
 *   <li>An initial line costs in month 0 only.
 *   <li>An allowance is what is included before the first unit is paid for, whatever the kind of the line.
 * </ul>
 *
 * <p>An unknown input, rate or currency leaves an amount open: its low value is a lower bound then. While the horizon is unknown, the
 * shortest one that is accepted is shown, and the total is at least the cost of month 0.
 *
 * <p>Totals and months are worked out when somebody asks for them, for most verdicts need neither.
 */
public final class CostProjection {
    /** The largest contributors are named first. */
    private static final Comparator<Interval> LARGEST_FIRST =
            Comparator.comparing(Interval::low).reversed();

    private final Currencies currencies;
    private final List<Line> lines;
    private final Interval none; // what no line costs
    private final int horizon;
    private final boolean whole; // somebody says for how long
    private final int digits;
    private final boolean strict;
    private @Nullable List<Paid> paid; // once somebody has asked; two threads may both work it out

    CostProjection(Costs costs, @Nullable List<Line> lines, CostPolicy policy, Assumptions assumptions) {
        Integer stated = costs.horizonMonths();
        this.currencies = Currencies.of(costs, assumptions);
        this.lines = lines == null ? List.of() : lines;
        this.none = lines == null ? Interval.of(null, Line.ALL) : Interval.exactly(BigDecimal.ZERO, Facts.of(Line.ALL));
        this.horizon = stated == null ? policy.shortestHorizonMonths() : stated;
        this.whole = stated != null || (lines != null && lines.isEmpty());
        this.digits = policy.minorUnitDigits();
        this.strict = assumptions.isStrict();
    }

    /**
     * Projects an estimate.
     *
     * @param costs the estimate, with quantities within the bounds that a project accepts
     * @param policy the shortest horizon and the rounding
     * @return the projection
     */
    public static CostProjection of(Costs costs, CostPolicy policy) {
        Assumptions assumptions = Assumptions.allowed();
        return new CostProjection(costs, Line.of(costs, assumptions), policy, assumptions);
    }

    /**
     * The cost over the horizon.
     *
     * @return the amount, rounded
     */
    public Interval total() {
        Interval first = none;
        Interval rest = Interval.ZERO;
        for (Paid paid : paid()) {
            first = first.plus(paid.first());
            rest = rest.plus(paid.rest());
        }
        Interval total = first.plus(rest);
        return (whole ? total : atLeast(first, total)).rounded(digits);
    }

    /**
     * What a budget is held against: the total with each line at its likely value, where it has one.
     *
     * @return the amount, rounded
     */
    public Interval counted() {
        List<Interval> counted = new ArrayList<>(List.of(none));
        for (Paid paid : paid()) {
            Interval first = atLikely(paid.first());
            counted.add(whole ? first.plus(atLikely(paid.rest())) : first);
        }
        Interval sum = Interval.sum(counted.stream().sorted(LARGEST_FIRST).toList());
        return (whole ? sum : atLeast(sum, sum)).rounded(digits);
    }

    private List<Paid> paid() {
        List<Paid> known = paid;
        if (known == null) {
            known = lines().stream().map(this::paid).toList();
            paid = known;
        }
        return known;
    }

    private Paid paid(LineProjection line) {
        Interval rate = currencies.rate(line.line());
        return new Paid(line.first().timesExactly(rate), line.rest().timesExactly(rate));
    }

    /** What a line costs in the first month, and in all after that. */
    private record Paid(Interval first, Interval rest) {}

    /** What is likely is an assumption, even where somebody says so. */
    private Interval atLikely(Interval cost) {
        return cost.likely() == null || strict ? cost : Interval.exactly(cost.likely(), cost.facts());
    }

    /** While nobody knows for how long, it is at least the cost of the first month. */
    private static Interval atLeast(Interval first, Interval shown) {
        return Interval.between(
                first.low(), null, null, first.facts(), shown.open().and(Facts.of("costs.horizonMonths")));
    }

    /**
     * The currency of months and totals.
     *
     * @return the ISO 4217 code, or {@code null} while it is not known
     */
    public @Nullable String currency() {
        return currencies.totals();
    }

    /**
     * Every line, in its own currency.
     *
     * @return the lines in the order of the facts; none while they are unknown
     */
    public List<LineProjection> lines() {
        return lines.stream().map(line -> new LineProjection(line, horizon)).toList();
    }

    /**
     * How many months are projected.
     *
     * @return the horizon, or the shortest one that is accepted while it is unknown
     */
    public int horizon() {
        return horizon;
    }

    /**
     * The cost of all lines in each month.
     *
     * @return the amounts, rounded
     */
    public List<Interval> months() {
        return exact().stream().map(month -> month.rounded(digits)).toList();
    }

    /**
     * The cost up to the end of each month.
     *
     * @return the amounts, rounded
     */
    public List<Interval> cumulated() {
        List<Interval> sums = new ArrayList<>(horizon);
        Interval sum = Interval.ZERO;
        for (Interval month : exact()) {
            sum = sum.plus(month);
            sums.add(sum.rounded(digits));
        }
        return sums;
    }

    /** One line after the other: all months of all lines fill the memory. */
    private List<Interval> exact() {
        List<Interval> months = new ArrayList<>(Collections.nCopies(horizon, none));
        for (LineProjection line : lines()) {
            Interval rate = currencies.rate(line.line());
            List<Interval> costs = line.exact();
            for (int month = 0; month < horizon; month++) {
                months.set(month, months.get(month).plus(costs.get(month).timesExactly(rate)));
            }
        }
        return months;
    }

    Currencies currencies() {
        return currencies;
    }

    List<Input> inputs() {
        return lines.stream().flatMap(line -> line.inputs().stream()).toList();
    }
}
