package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLine.Basis;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Sides;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How wide a line is at the start: price times quantity, and for a stock the first inflow too. Growth, purge, allowance and packs are
 * left aside: they say how a figure develops, not how well it is known.
 *
 * <p>The width is half the way from low to high, as a share of the likely value, or of the middle if nobody said what is likely. It has
 * to reach what the basis allows; a wider range is no fault. This judges the estimate and not the world: that nobody knows more than the
 * range says is an assumption, and listed, unless it is too narrow whatever lies within it.
 *
 * @param line the line
 * @param wide what it costs at the start comes from these
 * @param start what it costs at the start
 * @param unknown the facts without which the width is not known
 * @param least the least width for its basis, or {@code null} while the basis is unknown
 */
record Width(
        Line line,
        List<Input> wide,
        Interval start,
        Facts unknown,
        @Nullable BigDecimal least) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Width of(Line line, CostPolicy policy) {
                List<Input> wide = new ArrayList<>(List.of(line.price(), line.quantity()));
        Interval quantity = line.quantity().value();
        if (line.kind() == CostLine.Kind.STOCK) {
            wide.add(line.inflow());
            quantity = quantity.plus(line.inflow().value());
        }
        Basis basis = line.fact().basis();
        Facts unknown = Words.stated(line.fact().kind(), line.path().then("kind"))
                .open()
                .and(Words.stated(basis, line.path().then("basis")).open());
        return new Width(
                line,
                wide,
                line.price().value().times(quantity, MathContext.UNLIMITED),
                unknown.and(Input.unknown(wide)),
                basis == null ? null : policy.widths().of(basis));
    }

    Answer answer(Assumptions assumptions) {
        if (line.fact().kind() != null && start.isNothing()) {
            return Answer.of(true, start.facts());
        }
        if (!unknown.isEmpty() || least == null) {
            return Answer.unknown(unknown);
        }
        if (!isNeverWideEnough() && least.signum() != 0 && !Input.areAsStated(wide, assumptions)) {
            return Answer.unknown(start.open());
        }
        return Answer.of(
                spread().compareTo(needed(centre())) >= 0,
                start.facts()
                        .and(Facts.of(line.path().then("basis")))
                        .and(Facts.of(line.path().then("kind"))),
                () -> Sides.of(
                        "width",
                        percent(share()),
                        "at least",
                        line.path().then("basis") + " " + line.fact().basis(),
                        percent(least),
                        "%"));
    }

    /** With the least likely value there can be it is too narrow, and a part of it is no wider. */
    private boolean isNeverWideEnough() {
        return spread().compareTo(needed(start.low())) < 0;
    }

    private BigDecimal needed(BigDecimal centre) {
        return TWO.multiply(Objects.requireNonNull(least)).multiply(centre);
    }

    private BigDecimal share() {
        return spread().divide(TWO).divide(centre(), MathContext.DECIMAL128);
    }

    private BigDecimal spread() {
        return high().subtract(start.low());
    }

    private BigDecimal high() {
        return Objects.requireNonNull(start.high(), "what is known has a bound");
    }

    private BigDecimal centre() {
        return start.likely() != null ? start.likely() : start.low().add(high()).divide(TWO);
    }

    private static Interval percent(BigDecimal share) {
        return Interval.exactly(share.movePointRight(2));
    }
}
