package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.quantity.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
 */
public record CostProjection(
        @Nullable String currency,
        List<LineProjection> lines,
        List<Amount> months,
        List<Amount> cumulated,
        Amount total) {
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
        int horizon = costs.horizonMonths() == null ? policy.shortestHorizonMonths() : costs.horizonMonths();
        int digits = policy.minorUnitDigits();
        Currencies currencies = Currencies.of(costs);
        Compound compound = new Compound(horizon);
        List<LineProjection> lines = new ArrayList<>();
        List<List<Amount>> converted = new ArrayList<>();
        for (CostLine line : costs.lines() == null ? List.<CostLine>of() : costs.lines()) {
            LineSeries series = LineSeries.of(line, horizon, compound);
            Amount rate = currencies.rate(line.currency(), CostPaths.line(line.id()) + ".currency");
            lines.add(LineProjection.of(line, series, digits));
            converted.add(series.costs().stream().map(rate::times).toList());
        }
        List<Amount> months = costs.lines() == null ? unknown(horizon) : sums(converted, horizon);
        List<Amount> cumulated = cumulated(months);
        return new CostProjection(
                currencies.totals(),
                lines,
                rounded(months, digits),
                rounded(cumulated, digits),
                total(costs, cumulated).rounded(digits));
    }

    private static List<Amount> unknown(int horizon) {
        return IntStream.range(0, horizon)
                .mapToObj(month -> Amount.unknown(List.of(CostPaths.LINES)))
                .toList();
    }

    private static List<Amount> sums(List<List<Amount>> lines, int horizon) {
        List<Amount> sums = new ArrayList<>(horizon);
        List<List<String>> before = List.of();
        List<String> open = List.of();
        for (int month = 0; month < horizon; month++) {
            List<Amount> amounts = in(month, lines);
            List<List<String>> now = amounts.stream().map(Amount::open).toList();
            if (!now.equals(before)) { // what is open hardly changes from month to month
                before = now;
                open = Amount.open(amounts);
            }
            sums.add(Amount.sum(amounts, open));
        }
        return sums;
    }

    private static List<Amount> in(int month, List<List<Amount>> lines) {
        return lines.stream().map(line -> line.get(month)).toList();
    }

    private static List<Amount> cumulated(List<Amount> months) {
        List<Amount> sums = new ArrayList<>();
        Amount sum = Amount.ZERO;
        for (Amount month : months) {
            sum = sum.plus(month);
            sums.add(sum);
        }
        return sums;
    }

    private static Amount total(Costs costs, List<Amount> cumulated) {
        Amount shown = cumulated.get(cumulated.size() - 1);
        boolean nothing = costs.lines() != null && costs.lines().isEmpty();
        if (costs.horizonMonths() != null || nothing) {
            return shown;
        }
        List<String> open = CostPaths.joined(shown.open(), List.of("costs.horizonMonths"));
        return new Amount(new Interval(cumulated.get(0).low(), null, open), null);
    }

    private static List<Amount> rounded(List<Amount> amounts, int digits) {
        return amounts.stream().map(amount -> amount.rounded(digits)).toList();
    }
}
