package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one line costs, in its own currency.
 *
 * @param line the line
 * @param path where it stands
 * @param months the cost of each month, rounded
 * @param total the cost over the months, rounded
 * @param packs the packs paid for in each month, for a step line; empty for the others
 * @param unused the paths of inputs that the line states although the formula of its kind does not read them
 */
public record LineProjection(
        CostLine line, String path, List<Amount> months, Amount total, List<Amount> packs, List<String> unused) {
    /** Copies the lists: the record never changes. */
    public LineProjection {
        months = List.copyOf(months);
        packs = List.copyOf(packs);
        unused = List.copyOf(unused);
    }

    static LineProjection of(CostLine line, LineSeries series, int digits) {
        return new LineProjection(
                line,
                CostPaths.line(line.id()),
                series.costs().stream().map(month -> month.rounded(digits)).toList(),
                Amount.sum(series.costs()).rounded(digits),
                series.packs(),
                LineInputs.of(line).unused(line));
    }

    /**
     * The months in which a step line needs another pack than the month before.
     *
     * @return the months of each case; all empty if it is not a step line
     */
    public PackMonths packMonths() {
        return new PackMonths(increases(Amount::low), increases(Amount::likely), increases(Amount::high));
    }

    private List<Integer> increases(Function<Amount, @Nullable BigDecimal> which) {
        List<Integer> months = new ArrayList<>();
        for (int month = 1; month < packs.size(); month++) {
            BigDecimal before = which.apply(packs.get(month - 1));
            BigDecimal now = which.apply(packs.get(month));
            if (before != null && now != null && now.compareTo(before) > 0) {
                months.add(month);
            }
        }
        return months;
    }

    /**
     * The first month in which a step line goes beyond what costs nothing.
     *
     * @return the month of each case; never, if it is not a step line or the allowance is known to be nothing
     */
    public Crossing allowanceCrossed() {
        boolean none = line.allowance() != null && line.allowance().high().signum() == 0;
        return none ? Crossing.NEVER : Crossing.of(packs, Amount.ZERO);
    }

    /**
     * The months in which another pack is needed.
     *
     * @param low in the low case
     * @param likely in the likely case; empty too if there is no such case
     * @param high in the high case; empty too if nothing bounds it
     */
    public record PackMonths(List<Integer> low, List<Integer> likely, List<Integer> high) {
        /** Copies the lists: the record never changes. */
        public PackMonths {
            low = List.copyOf(low);
            likely = List.copyOf(likely);
            high = List.copyOf(high);
        }
    }
}
