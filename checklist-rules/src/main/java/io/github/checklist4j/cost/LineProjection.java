package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one line costs, in its own currency. Months and total are rounded when somebody asks for them: an estimate of many lines is mostly
 * read as a whole.
 */
public final class LineProjection {
    private final Line line;
    private final int months;
    private final int digits;

    LineProjection(Line line, int months, int digits) {
        this.line = line;
        this.months = months;
        this.digits = digits;
    }

    /** Worked out when somebody asks: the months of all lines together fill the memory. */
    private LineSeries series() {
        return LineSeries.of(line.fact(), line.inputs(), months, new Compound(months));
    }

    /**
     * The line.
     *
     * @return the line as stated
     */
    public CostLine line() {
        return line.fact();
    }

    /**
     * Where it stands.
     *
     * @return its path
     */
    public String path() {
        return line.path().toString();
    }

    /** The cost of each month, rounded. */
    List<Interval> months() {
        return series().costs().stream()
                .map(amount -> CostProjection.rounded(amount, digits))
                .toList();
    }

    /**
     * The cost over the months.
     *
     * @return the amount, rounded
     */
    public Interval total() {
        return CostProjection.rounded(Interval.sum(series().costs()), digits);
    }

    /**
     * The units of each month beyond what is included.
     *
     * @return the units, before they are rounded up to packs
     */
    public List<Interval> units() {
        return series().units();
    }

    /**
     * The packs paid for in each month, for a step line.
     *
     * @return the packs; empty for the other lines
     */
    public List<Interval> packs() {
        return series().packs();
    }

    /**
     * The months in which a step line needs another pack than the month before.
     *
     * @return the months of each case; all empty if it is not a step line
     */
    public PackMonths packMonths() {
        List<Interval> packs = packs();
        return new PackMonths(
                increases(packs, Interval::low), increases(packs, Interval::likely), increases(packs, Interval::high));
    }

    private static List<Integer> increases(List<Interval> packs, Function<Interval, @Nullable BigDecimal> which) {
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
        return line.inputs().allowance().isNothing() ? Crossing.NEVER : Crossing.of(units(), Interval.ZERO);
    }

    @Override
    public String toString() {
        return "LineProjection[" + path() + ", total=" + total() + "]";
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
