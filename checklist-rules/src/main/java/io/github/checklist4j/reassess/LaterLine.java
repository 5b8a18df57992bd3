package io.github.checklist4j.reassess;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLine.Kind;
import io.github.checklist4j.facts.CostLine.Lifecycle;
import io.github.checklist4j.facts.CostLineBuilder;
import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of the estimate after some months: what flows has grown, and a stock holds what has flowed in since, less what was purged. What
 * arises once, is fixed, or is not known to grow stays as it is.
 */
final class LaterLine {
    private LaterLine() {}

    static CostLine of(CostLine line, int months) {
        Kind kind = line.kind();
        if (kind == null || line.growthPerMonth() == null || line.lifecycle() == Lifecycle.INITIAL) {
            return line;
        }
        Growth growth = new Growth(line.growthPerMonth());
        return switch (kind) {
            case FIXED -> line;
            case FLOW, STEP -> flowed(line, growth, months);
            case STOCK -> stocked(line, growth, months);
        };
    }

    private static CostLine flowed(CostLine line, Growth growth, int months) {
        if (growth.isNone()) {
            return line;
        }
        boolean byUnits = line.quantity() != null && line.unitPrice() != null; // then they say what the amount is
        return CostLineBuilder.builder(line)
                .quantity(grown(line.quantity(), growth, months))
                .amountPerMonth(byUnits ? null : grown(line.amountPerMonth(), growth, months))
                .build();
    }

    private static @Nullable Range<BigDecimal> grown(@Nullable Range<BigDecimal> quantity, Growth growth, int months) {
        return quantity == null ? null : growth.of(quantity, months);
    }

    private static CostLine stocked(CostLine line, Growth growth, int months) {
        Range<BigDecimal> kept = line.quantity();
        Range<BigDecimal> inflow = line.inflow();
        Range<BigDecimal> purge = line.purge();
        if (kept == null || inflow == null || purge == null) {
            return line;
        }
        BigDecimal low = kept.low();
        BigDecimal high = kept.high();
        @Nullable BigDecimal likely = kept.likely();
        for (int month = 0; month < months; month++) {
            Range<BigDecimal> flowing = growth.of(inflow, month);
            low = next(low, flowing.low(), purge.high());
            high = next(high, flowing.high(), purge.low());
            likely = likely == null || flowing.likely() == null || purge.likely() == null
                    ? null
                    : next(likely, flowing.likely(), purge.likely());
        }
        return CostLineBuilder.builder(line)
                .quantity(likely == null ? Range.between(low, high) : new Range<>(low, likely, high))
                .inflow(growth.of(inflow, months))
                .build();
    }

    private static BigDecimal next(BigDecimal kept, BigDecimal inflow, BigDecimal purge) {
        return Growth.kept(kept.add(inflow).subtract(purge).max(BigDecimal.ZERO));
    }
}
