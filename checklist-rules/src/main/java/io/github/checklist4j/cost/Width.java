package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLine.Basis;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.knowledge.Sides;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * How wide a line is at the start: price times quantity, and for a stock the first inflow too. Growth, purge, allowance and packs are
 * left aside: they say how a figure develops, not how well it is known.
 *
 * <p>The width is half the way from low to high, as a share of the likely value, or of the middle if nobody said what is likely. It has
 * to reach what the basis allows; a wider range is no fault. This judges the estimate and not the world: that nobody knows more than the
 * range says is an assumption, and listed, unless it is too narrow whatever lies within it.
 *
 * @param start what the line costs at the start
 * @param high the most that this may be
 * @param least the least width for its basis
 */
record Width(Interval start, BigDecimal high, BigDecimal least) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Answer isEnough(Line line, CostPolicy policy, Assumptions assumptions) {
        boolean stock = line.kind() == CostLine.Kind.STOCK;
        Interval quantity = line.quantity().value();
        Interval start = line.price()
                .value()
                .timesExactly(stock ? quantity.plus(line.inflow().value()) : quantity);
        if (line.fact().kind() != null && start.isNothing()) {
            return Answer.of(true, start.facts());
        }
        List<Input> wide =
                stock ? List.of(line.price(), line.quantity(), line.inflow()) : List.of(line.price(), line.quantity());
        Basis basis = line.fact().basis();
        Path kind = line.path().then("kind");
        Path based = line.path().then("basis");
        Answer known = Words.stated(line.fact().kind(), kind).and(Words.stated(basis, based));
        Facts unknown = known.open().and(Input.unknown(wide));
        BigDecimal high = start.high();
        if (!unknown.isEmpty() || basis == null || high == null) {
            return Answer.unknown(unknown);
        }
        Width width = new Width(start, high, policy.widths().of(basis));
        if (width.least.signum() != 0 && !width.isNeverEnough() && !Input.areAsStated(wide, assumptions)) {
            return Answer.unknown(start.open());
        }
        return Answer.of(
                width.spread().compareTo(width.needed(width.centre())) >= 0,
                start.facts().and(Facts.of(based)).and(Facts.of(kind)),
                () -> Sides.of(
                        "width", percent(width.share()), "at least", based + " " + basis, percent(width.least), "%"));
    }

    /** With the least likely value there can be it is too narrow, and a part of it is no wider. */
    private boolean isNeverEnough() {
        return spread().compareTo(needed(start.low())) < 0;
    }

    private BigDecimal needed(BigDecimal centre) {
        return TWO.multiply(least).multiply(centre);
    }

    private BigDecimal share() {
        return spread().divide(TWO).divide(centre(), MathContext.DECIMAL128);
    }

    private BigDecimal spread() {
        return high.subtract(start.low());
    }

    private BigDecimal centre() {
        return start.likely() != null ? start.likely() : start.low().add(high).divide(TWO);
    }

    private static Interval percent(BigDecimal share) {
        return Interval.exactly(share.movePointRight(2));
    }
}
