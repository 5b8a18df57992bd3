package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLine.Kind;
import io.github.checklist4j.facts.CostLine.Lifecycle;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line, month by month and exact. The cost of a month grows with each of its inputs or shrinks with it, so the low and the high case
 * are the formula at the two corners, and no value between can lead outside.
 *
 * @param units the units that the formula counts, before they are rounded up to packs
 * @param packs the packs of a step line; empty for the others
 * @param costs the cost in the currency of the line
 */
record LineSeries(List<Amount> units, List<Amount> packs, List<Amount> costs) {
    static LineSeries of(CostLine line, int months) {
        return of(line, months, new Compound(months));
    }

    /** The same among other lines, which grow alike. */
    static LineSeries of(CostLine line, int months, Compound compound) {
        LineInputs inputs = LineInputs.of(line);
        List<Amount> units = overItsLife(line, units(inputs, months, compound));
        List<Amount> packs = inputs.kind() == Kind.STEP ? packs(units, inputs.packSize()) : List.of();
        return new LineSeries(units, packs, line.kind() == null ? anything(line, units) : costs(units, packs, inputs));
    }

    private static List<Amount> costs(List<Amount> units, List<Amount> packs, LineInputs inputs) {
        Amount price = Amount.of(inputs.price().fact(), inputs.price().path());
        List<Amount> costs = new ArrayList<>(units.size());
        List<String> before = List.of();
        List<String> open = price.open();
        for (Amount month : packs.isEmpty() ? units : packs) {
            if (!month.open().equals(before)) { // what is open hardly changes from month to month
                before = month.open();
                open = CostPaths.joined(price.open(), before);
            }
            costs.add(price.times(month, open));
        }
        return costs;
    }

    private static List<Amount> anything(CostLine line, List<Amount> units) {
        List<String> open = CostPaths.joined(
                List.of(CostPaths.line(line.id()) + ".kind"),
                LineInputs.of(line).unknown());
        return units.stream().map(month -> Amount.unknown(open)).toList();
    }

    /** The units of each month, whenever in its life the line arises. */
    static List<Amount> units(LineInputs inputs, int months, Compound compound) {
        boolean likely = inputs.ofUnits().stream().allMatch(Input::hasLikely);
        if (inputs.ofUnits().stream().allMatch(Input::isOneNumber)) {
            UnitWalk only = new UnitWalk(inputs, Case.LOW, compound);
            return Stream.generate(() -> Amount.exactly(bounded(only.next())))
                    .limit(months)
                    .toList();
        }
        UnitWalk low = new UnitWalk(inputs, Case.LOW, compound);
        UnitWalk middle = new UnitWalk(inputs, Case.LIKELY, compound);
        UnitWalk high = new UnitWalk(inputs, Case.HIGH, compound);
        List<Amount> units = new ArrayList<>(months);
        List<String> first = open(inputs, 0);
        List<String> later = open(inputs, 1);
        for (int month = 0; month < months; month++) {
            Interval range = new Interval(bounded(low.next()), high.next(), month == 0 ? first : later);
            units.add(new Amount(range, likely ? middle.next() : null));
        }
        return units;
    }

    private static BigDecimal bounded(@Nullable BigDecimal low) {
        return low == null ? BigDecimal.ZERO : low;
    }

    /** Growth does not touch the first month, nor an inflow of nothing. */
    private static List<String> open(LineInputs inputs, int month) {
        boolean grows = month > 0 && !(inputs.kind() == Kind.STOCK && isNothing(inputs.inflow()));
        return inputs.ofUnits().stream()
                .filter(input -> !input.isExact() && (grows || !input.equals(inputs.growth())))
                .map(Input::path)
                .toList();
    }

    private static boolean isNothing(Input input) {
        return input.fact() != null && input.fact().high().signum() == 0;
    }

    private static List<Amount> packs(List<Amount> units, Input size) {
        return units.stream().map(month -> packs(month, size)).toList();
    }

    private static Amount packs(Amount units, Input size) {
        List<String> open = size.isExact() ? units.open() : CostPaths.joined(units.open(), List.of(size.path()));
        Interval range = new Interval(
                bounded(Unbounded.packs(units.low(), size.in(Case.LOW))),
                Unbounded.packs(units.high(), size.in(Case.HIGH)),
                open);
        boolean likely = units.likely() != null && size.hasLikely();
        return new Amount(range, likely ? Unbounded.packs(units.likely(), size.in(Case.LIKELY)) : null);
    }

    /** What arises once arises in the first month; what may arise once may be nothing afterwards. */
    private static List<Amount> overItsLife(CostLine line, List<Amount> months) {
        if (line.lifecycle() != null && line.lifecycle() != Lifecycle.INITIAL) {
            return months;
        }
        return IntStream.range(0, months.size())
                .mapToObj(month -> month == 0 ? months.get(0) : later(line, months.get(month)))
                .toList();
    }

    private static Amount later(CostLine line, Amount month) {
        return line.lifecycle() == Lifecycle.INITIAL
                ? Amount.ZERO
                : month.orNothing(CostPaths.line(line.id()) + ".lifecycle");
    }
}
