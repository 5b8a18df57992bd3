package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLine.Kind;
import io.github.checklist4j.facts.CostLine.Lifecycle;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one line costs, in its own currency, month by month. Worked out when somebody asks: all months of all lines would fill the memory.
 *
 * <p>The cost of a month grows with each of its inputs or shrinks with it, so the low and the high case are the formula at the two corners,
 * and no value between can lead outside.
 */
public final class LineProjection {
    /** Exact for any growth that one means; keeps the absurd, hundreds of digits over decades, cheap. */
    private static final MathContext PRECISION = new MathContext(208);

    private final Line line;
    private final int months;

    LineProjection(Line line, int months) {
        this.line = line;
        this.months = months;
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

    /** The cost of each month, to the last digit. */
    List<Interval> exact() {
        return billed().stream().map(line::cost).toList();
    }

    Interval cost(Interval billed) {
        return line.cost(billed);
    }

    /** What is paid for in each month: packs of a step line, units of the others. */
    List<Interval> billed() {
        return line.kind() == Kind.STEP ? packs() : units();
    }

    /**
     * The units of each month beyond what is included.
     *
     * @return the units, before they are rounded up to packs
     */
    public List<Interval> units() {
        Interval kept = line.quantity().bare();
        Interval inflow = line.inflow().bare();
        Interval purge = line.purge().bare();
        Interval allowance = line.allowance().bare();
        Facts facts = Facts.all(line.ofUnits(), input -> input.value().facts()).and(line.whichFormula());
        Facts lifecycle = Facts.of(line.path().then("lifecycle"));
        Facts first = open(false);
        Facts later = open(true);
        List<Interval> units = new ArrayList<>(months);
        boolean isFixed = line.kind() == Kind.FIXED;
        for (Interval factor : factors(line.growth(), isFixed ? 1 : months)) {
            Interval used = kept;
            if (line.kind() == Kind.STOCK) {
                kept = kept.plus(inflow.times(factor, MathContext.UNLIMITED)).minus(purge);
                used = kept;
            } else if (!isFixed) {
                used = kept.times(factor, MathContext.UNLIMITED);
            }
            boolean isFirst = units.isEmpty();
            Interval paid = used.minus(allowance).restingOn(facts, isFirst ? first : later);
            units.add(isFirst ? paid : afterTheFirst(paid, lifecycle));
        }
        while (units.size() < months) { // a fixed line costs the same in each
            units.add(afterTheFirst(units.get(0), lifecycle));
        }
        return units;
    }

    /** What growth makes of one unit, month by month; the first factor is 1, and none rests on a fact. */
    static List<Interval> factors(Input growth, int months) {
        Interval perMonth = growth.bare().plus(Interval.exactly(BigDecimal.ONE));
        List<Interval> factors = new ArrayList<>(months);
        Interval factor = Interval.exactly(BigDecimal.ONE);
        for (int month = 0; month < months; month++) {
            factors.add(factor);
            factor = factor.times(perMonth, PRECISION);
        }
        return factors;
    }

    /** Growth does not touch the first month, nor an inflow of nothing. */
    private Facts open(boolean later) {
        boolean grows =
                later && !(line.kind() == Kind.STOCK && line.inflow().value().isNothing());
        return Facts.all(
                line.ofUnits(),
                input -> grows || !input.equals(line.growth()) ? input.value().open() : Facts.NONE);
    }

    /** What arises once arises in the first month; what may arise once may be nothing afterwards. */
    private Interval afterTheFirst(Interval units, Facts fact) {
        Lifecycle lifecycle = line.fact().lifecycle();
        if (lifecycle == null) {
            Facts open = units.open().and(fact);
            return Interval.between(BigDecimal.ZERO, null, units.high(), units.facts(), open)
                    .outOf(units);
        }
        return lifecycle == Lifecycle.INITIAL ? Interval.exactly(BigDecimal.ZERO, fact) : units;
    }

    /**
     * The packs paid for in each month, for a step line.
     *
     * @return the packs; empty for the other lines
     */
    public List<Interval> packs() {
        return line.kind() == Kind.STEP
                ? units().stream()
                        .map(month -> quotient(month, line.packSize().value(), LineProjection::packs))
                        .toList()
                : List.of();
    }

    /** What comes of dividing in a way that knows what to do where one of the two is nothing, or nobody knows it; {@code null}: anything. */
    static Interval quotient(Interval dividend, Interval divisor, BinaryOperator<@Nullable BigDecimal> how) {
        BigDecimal least = how.apply(dividend.low(), divisor.high());
        return Interval.between(
                        least == null ? BigDecimal.ZERO : least,
                        dividend.likely() == null || divisor.likely() == null
                                ? null
                                : how.apply(dividend.likely(), divisor.likely()),
                        how.apply(dividend.high(), divisor.low()),
                        dividend.facts().and(divisor.facts()),
                        dividend.open().and(divisor.open()))
                .outOf(dividend, divisor);
    }

    /** The whole packs that hold so many units: one at least, however large the pack; any number, if the pack may be next to nothing. */
    private static @Nullable BigDecimal packs(@Nullable BigDecimal units, @Nullable BigDecimal pack) {
        if (units != null && units.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (units == null || (pack != null && pack.signum() == 0)) {
            return null;
        }
        return pack == null ? BigDecimal.ONE : units.divide(pack, 0, RoundingMode.CEILING);
    }

    /**
     * The months in which a step line is likely to need another pack than the month before.
     *
     * @return the months; none if it is not a step line, or nobody said what is likely
     */
    public List<Integer> packMonths() {
        List<BigDecimal> packs = packs().stream()
                .map(Interval::likely)
                .takeWhile(Objects::nonNull)
                .toList();
        return IntStream.range(1, packs.size())
                .filter(month -> packs.get(month).compareTo(packs.get(month - 1)) > 0)
                .boxed()
                .toList();
    }

    /**
     * The first month in which the line goes beyond what costs nothing.
     *
     * @return the month of each case; never, if there is no such allowance
     */
    public Crossing allowanceCrossed() {
        return line.allowance().value().isNothing() ? Crossing.NEVER : Crossing.of(units(), Interval.ZERO);
    }
}
