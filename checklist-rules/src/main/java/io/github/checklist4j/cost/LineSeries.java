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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One line, month by month and exact. The cost of a month grows with each of its inputs or shrinks with it, so the low and the high case
 * are the formula at the two corners, and no value between can lead outside.
 *
 * @param units the units that the formula counts, before they are rounded up to packs
 * @param packs the packs of a step line; empty for the others
 * @param costs the cost in the currency of the line
 */
record LineSeries(List<Interval> units, List<Interval> packs, List<Interval> costs) {
    /** The line among others, which grow alike. */
    static LineSeries of(CostLine line, LineInputs inputs, int months, Compound compound) {
        List<Interval> units = overItsLife(line, units(inputs, months, compound));
        List<Interval> packs = packs(units, inputs);
        return new LineSeries(
                units,
                packs,
                line.kind() == null ? anything(line, inputs, months) : costs(packs.isEmpty() ? units : packs, inputs));
    }

    /** What is paid for in each month: packs of a step line, units of the others. */
    static List<Interval> billed(CostLine line, LineInputs inputs, int months, Compound compound) {
        List<Interval> units = overItsLife(line, units(inputs, months, compound));
        return inputs.kind() == Kind.STEP ? packs(units, inputs) : units;
    }

    private static List<Interval> packs(List<Interval> units, LineInputs inputs) {
        return inputs.kind() == Kind.STEP
                ? units.stream()
                        .map(month -> packs(month, inputs.packSize().value()))
                        .toList()
                : List.of();
    }

    /** Where the price is nothing, only that and the formula decide. */
    static List<Interval> costs(List<Interval> billed, LineInputs inputs) {
        Interval stated = inputs.price().value();
        Interval price = stated.restingOn(stated.facts().and(inputs.whichFormula()), stated.open());
        return billed.stream()
                .map(month -> price.times(month, MathContext.UNLIMITED))
                .toList();
    }

    private static List<Interval> anything(CostLine line, LineInputs inputs, int months) {
        Facts open = Facts.of(LineInputs.path(line).then("kind")).and(inputs.unknown());
        Interval any = Interval.between(BigDecimal.ZERO, null, null, Facts.NONE, open);
        return IntStream.range(0, months).mapToObj(month -> any).toList();
    }

    /** The units of each month, whenever in its life the line arises. */
    static List<Interval> units(LineInputs inputs, int months, Compound compound) {
        List<Interval> factors = compound.of(inputs.growth().value());
        Interval kept = bare(inputs.quantity());
        Interval inflow = bare(inputs.inflow());
        Interval purge = bare(inputs.purge());
        Interval allowance = bare(inputs.allowance());
        Facts facts = inputs.ofUnits().stream()
                .map(input -> input.value().facts())
                .reduce(Facts.NONE, Facts::and)
                .and(inputs.whichFormula());
        Facts first = open(inputs, false);
        Facts later = open(inputs, true);
        List<Interval> units = new ArrayList<>(months);
        for (int month = 0; month < months; month++) {
            Interval used = kept;
            if (inputs.kind() == Kind.STOCK) {
                kept = kept.plus(inflow.times(factors.get(month), MathContext.UNLIMITED))
                        .minus(purge);
                used = kept;
            } else if (inputs.kind() != Kind.FIXED) {
                used = kept.times(factors.get(month), MathContext.UNLIMITED);
            }
            units.add(used.minus(allowance).restingOn(facts, month == 0 ? first : later));
        }
        return units;
    }

    /** The numbers alone: what they rest on is the same for all months. */
    private static Interval bare(Input input) {
        return input.value().restingOn(Facts.NONE, Facts.NONE);
    }

    /** Growth does not touch the first month, nor an inflow of nothing. */
    private static Facts open(LineInputs inputs, boolean later) {
        boolean grows =
                later && !(inputs.kind() == Kind.STOCK && inputs.inflow().isNothing());
        return inputs.ofUnits().stream()
                .filter(input -> grows || !input.equals(inputs.growth()))
                .map(input -> input.value().open())
                .reduce(Facts.NONE, Facts::and);
    }

    private static Interval packs(Interval units, Interval size) {
        BigDecimal least = packs(units.low(), size.high());
        return Interval.between(
                        least == null ? BigDecimal.ZERO : least,
                        units.likely() == null || size.likely() == null ? null : packs(units.likely(), size.likely()),
                        packs(units.high(), size.low()),
                        units.facts().and(size.facts()),
                        units.open().and(size.open()))
                .outOf(units, size);
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

    /** What arises once arises in the first month; what may arise once may be nothing afterwards. */
    private static List<Interval> overItsLife(CostLine line, List<Interval> months) {
        if (line.lifecycle() != null && line.lifecycle() != Lifecycle.INITIAL) {
            return months;
        }
        Facts lifecycle = Facts.of(LineInputs.path(line).then("lifecycle"));
        Interval nothing = Interval.exactly(BigDecimal.ZERO, lifecycle);
        return IntStream.range(0, months.size())
                .mapToObj(month -> month == 0
                        ? months.get(0)
                        : line.lifecycle() == null ? orNothing(months.get(month), lifecycle) : nothing)
                .toList();
    }

    private static Interval orNothing(Interval month, Facts lifecycle) {
        return Interval.between(
                        BigDecimal.ZERO,
                        null,
                        month.high(),
                        month.facts(),
                        month.open().and(lifecycle))
                .outOf(month);
    }
}
