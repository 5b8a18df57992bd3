package io.github.checklist4j.cost;

import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
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
 * @param currency the currency of months and totals, or {@code null} while it is not known
 * @param lines every line, in its own currency
 * @param months the cost of all lines in each month, rounded
 * @param cumulated the cost up to the end of each month, rounded
 * @param total the cost over the horizon, rounded
 * @param counted what a budget is held against, rounded: the total with each line at its likely value, where it has one
 */
public record CostProjection(
        @Nullable String currency,
        List<LineProjection> lines,
        List<Interval> months,
        List<Interval> cumulated,
        Interval total,
        Interval counted) {
    /** The largest contributors are named first. */
    private static final Comparator<Interval> LARGEST_FIRST =
            Comparator.comparing(Interval::low).reversed();

    /** Copies the lists: the record never changes. */
    public CostProjection {
        lines = List.copyOf(lines);
        months = List.copyOf(months);
        cumulated = List.copyOf(cumulated);
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
        return of(costs, Line.of(costs, assumptions), policy, assumptions);
    }

    static CostProjection of(Costs costs, @Nullable List<Line> lines, CostPolicy policy, Assumptions assumptions) {
        int horizon = costs.horizonMonths() == null ? policy.shortestHorizonMonths() : costs.horizonMonths();
        boolean whole = costs.horizonMonths() != null || (lines != null && lines.isEmpty());
        Currencies currencies = Currencies.of(costs, assumptions);
        Compound compound = new Compound(horizon);
        Interval unknown = Interval.of(null, Line.ALL);
        Interval nothing = Interval.exactly(BigDecimal.ZERO, Facts.of(Line.ALL));
        List<Interval> months = new ArrayList<>(Collections.nCopies(horizon, lines == null ? unknown : nothing));
        List<Interval> counted = new ArrayList<>(List.of(lines == null ? unknown : nothing));
        List<LineProjection> projections = new ArrayList<>();
        for (Line line : lines == null
                ? List.<Line>of()
                : lines) { // one after the other: all months of all lines fill the memory
            LineSeries series = LineSeries.of(line.fact(), line.inputs(), horizon, compound);
            Interval rate = currencies.rate(line.fact().currency(), line.path().then("currency"));
            projections.add(new LineProjection(line, horizon, policy.minorUnitDigits()));
            Interval sum = Interval.ZERO;
            for (int month = 0; month < horizon; month++) {
                Interval cost = series.costs().get(month).times(rate, MathContext.UNLIMITED);
                months.set(month, months.get(month).plus(cost));
                sum = whole || month == 0 ? sum.plus(atLikely(cost, assumptions)) : sum;
            }
            counted.add(sum);
        }
        Interval likely = Interval.sum(counted.stream().sorted(LARGEST_FIRST).toList());
        List<Interval> cumulated = cumulated(months);
        Interval total = whole ? cumulated.get(horizon - 1) : atLeast(cumulated.get(0), cumulated.get(horizon - 1));
        UnaryOperator<BigDecimal> rounding = value -> value.setScale(policy.minorUnitDigits(), RoundingMode.HALF_EVEN);
        return new CostProjection(
                currencies.totals(),
                projections,
                rounded(months, rounding),
                rounded(cumulated, rounding),
                total.each(rounding),
                (whole ? likely : atLeast(likely, likely)).each(rounding));
    }

    /** What is likely is an assumption, even where somebody says so. */
    private static Interval atLikely(Interval cost, Assumptions assumptions) {
        return cost.likely() == null || assumptions.isStrict() ? cost : Interval.exactly(cost.likely(), cost.facts());
    }

    private static List<Interval> cumulated(List<Interval> months) {
        List<Interval> sums = new ArrayList<>(months.size());
        Interval sum = Interval.ZERO;
        for (Interval month : months) {
            sum = sum.plus(month);
            sums.add(sum);
        }
        return sums;
    }

    /** While nobody knows for how long, it is at least the cost of the first month. */
    private static Interval atLeast(Interval first, Interval shown) {
        return Interval.between(
                first.low(), null, null, first.facts(), shown.open().and(Facts.of("costs.horizonMonths")));
    }

    private static List<Interval> rounded(List<Interval> amounts, UnaryOperator<BigDecimal> rounding) {
        return amounts.stream().map(amount -> amount.each(rounding)).toList();
    }
}
