package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLine.Kind;
import io.github.checklist4j.facts.CostLine.Lifecycle;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

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

    /** What the first month costs. */
    Interval first() {
        return line.cost(bill(numbers(1).get(0).restingOn(facts(), open(false))));
    }

    /** What all months after the first cost: what is billed is added up before it is paid for. */
    Interval rest() {
        if (months == 1) {
            return Interval.ZERO;
        }
        return line.cost(
                line.kind() == Kind.STEP
                        ? Interval.sum(billed().subList(1, months))
                        : afterTheFirst(numbersOfTheRest().restingOn(facts(), open(true)), lifecycle()));
    }

    /** What does not change from month to month, or only by a factor, is added up without a number for each month. */
    private Interval numbersOfTheRest() {
        boolean allPaid = line.allowance().value().isNothing();
        Interval quantity = line.quantity().bare();
        if (line.kind() == Kind.FLOW && allPaid) {
            return quantity.timesExactly(
                    Interval.sum(factors(line.growth(), months).subList(1, months)));
        }
        return line.kind() == Kind.FIXED
                ? paid(quantity).timesExactly(Interval.exactly(BigDecimal.valueOf(months - 1L)))
                : Interval.sum(numbers(months).subList(1, months));
    }

    /** What is paid for in each month: packs of a step line, units of the others. */
    List<Interval> billed() {
        return units().stream().map(this::bill).toList();
    }

    private Interval bill(Interval units) {
        return line.kind() == Kind.STEP ? units.packs(line.packSize().value()) : units;
    }

    /**
     * The units of each month beyond what is included.
     *
     * @return the units, before they are rounded up to packs
     */
    public List<Interval> units() {
        Facts facts = facts();
        Facts later = open(true);
        Facts lifecycle = lifecycle();
        List<Interval> units = new ArrayList<>(months);
        for (Interval month : numbers(months)) {
            units.add(
                    units.isEmpty()
                            ? month.restingOn(facts, open(false))
                            : afterTheFirst(month.restingOn(facts, later), lifecycle));
        }
        return units;
    }

    /** The numbers of the first months alone. */
    private List<Interval> numbers(int first) {
        Interval kept = line.quantity().bare();
        if (line.kind() == Kind.FIXED) { // costs the same in each
            return Collections.nCopies(first, paid(kept));
        }
        List<Interval> numbers = new ArrayList<>(first);
        Interval inflow = line.inflow().bare();
        Interval purge = line.purge().bare();
        for (Interval factor : factors(line.growth(), first)) {
            if (line.kind() == Kind.STOCK) {
                kept = kept.plus(inflow.timesExactly(factor)).minus(purge);
                numbers.add(paid(kept));
            } else {
                numbers.add(paid(kept.timesExactly(factor)));
            }
        }
        return numbers;
    }

    private Interval paid(Interval used) {
        return line.allowance().value().isNothing()
                ? used
                : used.minus(line.allowance().bare());
    }

    private Facts lifecycle() {
        return Facts.of(line.path().then("lifecycle"));
    }

    private Facts facts() {
        return Facts.all(line.ofUnits(), input -> input.value().facts()).and(line.whichFormula());
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
        return line.kind() == Kind.STEP ? billed() : List.of();
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
