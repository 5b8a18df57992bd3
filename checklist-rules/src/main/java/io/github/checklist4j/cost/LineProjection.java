package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one line costs, in its own currency. Months and total are rounded when somebody asks for them: an estimate of many lines is mostly
 * read as a whole.
 */
public final class LineProjection {
    private final CostLine line;
    private final List<Amount> costs;
    private final List<Amount> units;
    private final List<Amount> packs;
    private final int digits;

    private LineProjection(CostLine line, LineSeries series, int digits) {
        this.line = line;
        this.costs = List.copyOf(series.costs());
        this.units = List.copyOf(series.units());
        this.packs = List.copyOf(series.packs());
        this.digits = digits;
    }

    static LineProjection of(CostLine line, LineSeries series, int digits) {
        return new LineProjection(line, series, digits);
    }

    /**
     * The line.
     *
     * @return the line as stated
     */
    public CostLine line() {
        return line;
    }

    /**
     * Where it stands.
     *
     * @return its path
     */
    public String path() {
        return CostPaths.line(line.id());
    }

    /**
     * The cost of each month.
     *
     * @return the amounts, rounded
     */
    public List<Amount> months() {
        return costs.stream().map(month -> month.rounded(digits)).toList();
    }

    /**
     * The cost over the months.
     *
     * @return the amount, rounded
     */
    public Amount total() {
        return Amount.sum(costs).rounded(digits);
    }

    /** The cost over so many first months as a budget is held against it: at its likely value, where the line has one. */
    Amount counted(int months) {
        return Amount.sum(costs.subList(0, months).stream()
                .map(month -> month.likely() == null ? month : Amount.exactly(month.likely()))
                .toList());
    }

    /**
     * The packs paid for in each month, for a step line.
     *
     * @return the packs; empty for the other lines
     */
    public List<Amount> packs() {
        return packs;
    }

    /**
     * The inputs that the line states although the formula of its kind does not read them.
     *
     * @return their paths
     */
    public List<String> unused() {
        return LineInputs.of(line).unused(line);
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
     * The first month in which the line goes beyond what costs nothing.
     *
     * @return the month of each case; never, if there is no such allowance
     */
    public Crossing allowanceCrossed() {
        Input allowance = LineInputs.of(line).allowance();
        boolean none = allowance.fact() != null && allowance.fact().high().signum() == 0;
        return none ? Crossing.NEVER : Crossing.of(units, Amount.ZERO);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LineProjection that
                && digits == that.digits
                && line.equals(that.line)
                && costs.equals(that.costs)
                && packs.equals(that.packs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(line, costs, packs, digits);
    }

    @Override
    public String toString() {
        return "LineProjection[line=" + line + ", path=" + path() + ", months=" + months() + ", total=" + total()
                + ", packs=" + packs + ", unused=" + unused() + "]";
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
