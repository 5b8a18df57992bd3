package io.github.checklist4j.cost;

import io.github.checklist4j.knowledge.Interval;
import java.math.MathContext;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a line adds to a total: the same as its months one by one. Where each month has a likely case, what is billed in all of them is added
 * up before it is paid for: one product in place of one for each month.
 *
 * @param first what it costs in the first month
 * @param rest what it costs in all months after that
 * @param counted what a budget is held against of both
 */
record LineSum(Interval first, Interval rest, Interval counted) {
    /**
     * Adds up.
     *
     * @param rate the worth of the currency of the line in that of the total
     * @param counting what counts of an amount
     */
    static LineSum of(Line line, Interval rate, int months, Compound compound, UnaryOperator<Interval> counting) {
        List<Interval> costs = costs(line, months, compound).stream()
                .map(cost -> cost.times(rate, MathContext.UNLIMITED))
                .toList();
        return new LineSum(
                costs.get(0),
                Interval.sum(costs.subList(1, costs.size())),
                Interval.sum(costs.stream().map(counting).toList()));
    }

    private static List<Interval> costs(Line line, int months, Compound compound) {
        if (!isLikelyEachMonth(line)) {
            return LineSeries.of(line.fact(), line.inputs(), months, compound).costs();
        }
        List<Interval> billed = LineSeries.billed(line.fact(), line.inputs(), months, compound);
        List<Interval> together = List.of(billed.get(0), Interval.sum(billed.subList(1, months)));
        return LineSeries.costs(together, line.inputs());
    }

    private static boolean isLikelyEachMonth(Line line) {
        return line.fact().kind() != null
                && line.fact().lifecycle() != null
                && line.inputs().ofBilled().allMatch(input -> input.value().likely() != null);
    }
}
