package io.github.checklist4j.cost;

import static io.github.checklist4j.internal.Roughly.up;

import io.github.checklist4j.facts.CostLine.Kind;
import io.github.checklist4j.internal.Roughly;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.util.List;

/**
 * What an estimate costs at the most, in machine numbers that are rounded up at every step: where that is within a budget, nobody needs all
 * months of all lines to the last digit.
 */
final class AtMost {
    private static final double ROUNDED_UP = 1; // no currency has a smaller unit that is larger

    private static final Interval ONE = Interval.exactly(BigDecimal.ONE);

    private final LineInputs inputs;
    private final double purge;
    private final double allowance;

    private AtMost(LineInputs inputs) {
        this.inputs = inputs;
        this.purge = least(inputs.purge());
        this.allowance = least(inputs.allowance());
    }

    /** Infinite where nothing bounds it. */
    static double of(List<Line> lines, Currencies currencies, int months) {
        double total = ROUNDED_UP;
        for (Line line : lines) {
            boolean known = line.fact().kind() != null && line.fact().lifecycle() != null;
            int paid = line.isInitial().isYes() ? 1 : months;
            double cost = known ? new AtMost(line.inputs()).of(paid) : Double.POSITIVE_INFINITY;
            total = up(total + up(cost * Roughly.most(currencies.rate(line).high())));
        }
        return total;
    }

    private double of(int months) {
        double quantity = most(inputs.quantity());
        double inflow = most(inputs.inflow());
        double growth = Roughly.most(inputs.growth().value().plus(ONE).high()); // which may shrink
        double factor = 1;
        double kept = quantity;
        double billed = 0;
        for (int month = 0; month < months; month++) {
            kept = less(up(kept + up(inflow * factor)), purge);
            double used =
                    inputs.kind() == Kind.STOCK ? kept : inputs.kind() == Kind.FIXED ? quantity : up(quantity * factor);
            billed = up(billed + packs(less(used, allowance)));
            factor = up(factor * growth);
        }
        return up(billed * most(inputs.price()));
    }

    private double packs(double units) {
        return inputs.kind() == Kind.STEP ? Math.ceil(up(units / least(inputs.packSize()))) : units;
    }

    private static double less(double number, double other) {
        return up(Math.max(0, number - other));
    }

    private static double most(Input input) {
        return Roughly.most(input.value().high());
    }

    private static double least(Input input) {
        return Roughly.least(input.value().low());
    }
}
