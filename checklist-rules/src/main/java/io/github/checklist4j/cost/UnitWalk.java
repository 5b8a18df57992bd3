package io.github.checklist4j.cost;

import io.github.checklist4j.cost.Input.Case;
import io.github.checklist4j.facts.CostLine.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the months of one case and says how many units are paid for: what flows, or what is kept at the end of the month, less
 * the allowance.
 */
final class UnitWalk {
    private final Kind kind;
    private final @Nullable BigDecimal quantity;
    private final @Nullable BigDecimal inflow;
    private final @Nullable BigDecimal purge;
    private final @Nullable BigDecimal allowance;
    private final List<BigDecimal> factors;
    private int month;
    private @Nullable BigDecimal kept;

    UnitWalk(LineInputs inputs, Case which, Compound compound) {
        kind = inputs.kind();
        quantity = inputs.quantity().in(which);
        inflow = inputs.inflow().in(which);
        purge = inputs.purge().in(which);
        allowance = inputs.allowance().in(which);
        factors = compound.of(inputs.growth().in(which));
        kept = quantity;
    }

    /** The units of the next month, the first of which is month 0; {@code null} if they have no bound. */
    @Nullable
    BigDecimal next() {
        BigDecimal units = Unbounded.less(used(), allowance);
        month++;
        return units;
    }

    private @Nullable BigDecimal used() {
        return switch (kind) {
            case FIXED -> quantity;
            case FLOW, STEP -> flow();
            case STOCK -> keep();
        };
    }

    private @Nullable BigDecimal flow() {
        return Unbounded.product(quantity, factors.get(month));
    }

    private @Nullable BigDecimal keep() {
        kept = Unbounded.less(Unbounded.sum(kept, Unbounded.product(inflow, factors.get(month))), purge);
        return kept;
    }
}
