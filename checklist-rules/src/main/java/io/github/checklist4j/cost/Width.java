package io.github.checklist4j.cost;

import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.cost.CostFinding.Kind;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLine.Basis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How wide a line is at the start: price times quantity, and for a stock the first inflow too. Growth, purge, allowance and packs are
 * left aside: they say how a figure develops, not how well it is known.
 *
 * <p>The width is half the way from low to high, as a share of the likely value, or of the middle if nobody said what is likely. It has
 * to reach what the basis allows; a wider range is no fault. Because this judges the estimate and not the world, to narrow a range
 * without a better basis turns it from satisfied to not.
 *
 * @param line the line
 * @param start what it costs at the start
 * @param unknown the paths of facts without which the width is not known
 * @param least the least width for its basis, or {@code null} while the basis is unknown
 */
record Width(
        CostLine line,
        Amount start,
        List<String> unknown,
        @Nullable BigDecimal least) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Width of(CostLine line, CostPolicy policy) {
        LineInputs inputs = LineInputs.of(line);
        String path = CostPaths.line(line.id());
        boolean stock = inputs.kind() == CostLine.Kind.STOCK;
        Amount quantity = amount(inputs.quantity()).plus(stock ? amount(inputs.inflow()) : Amount.ZERO);
        Stream<String> unknown = Stream.of(inputs.price(), inputs.quantity(), stock ? inputs.inflow() : inputs.price())
                .filter(input -> input.fact() == null)
                .map(Input::path);
        Basis basis = line.basis();
        Stream<String> kinds =
                Stream.of(line.kind() == null ? path + ".kind" : "", basis == null ? path + ".basis" : "");
        return new Width(
                line,
                amount(inputs.price()).times(quantity),
                Stream.concat(kinds.filter(each -> !each.isEmpty()), unknown)
                        .distinct()
                        .toList(),
                basis == null ? null : policy.widths().of(basis));
    }

    private static Amount amount(Input input) {
        return Amount.of(input.fact(), input.path());
    }

    CostFinding finding() {
        return CostFinding.of(
                Kind.WIDTH,
                CostPaths.line(line.id()),
                "the range of the line is no narrower than its basis allows",
                answer(),
                observed());
    }

    private Answer answer() {
        if (line.kind() != null && start.high() != null && start.high().signum() == 0) {
            return Answer.of(true);
        }
        if (!unknown.isEmpty() || least == null) {
            return new Answer(Verdict.UNKNOWN, unknown);
        }
        BigDecimal needed = TWO.multiply(least).multiply(centre());
        return Answer.of(spread().compareTo(needed) >= 0);
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

    private Observation[] observed() {
        Stream<Observation> basis = Stream.ofNullable(line.basis())
                .map(known -> Observation.of(CostPaths.line(line.id()) + ".basis", known));
        if (!unknown.isEmpty() || least == null || centre().signum() == 0) {
            return Shown.array(basis);
        }
        return Shown.array(Stream.concat(
                basis,
                Stream.of(
                        new Observation(
                                "width",
                                percent(spread().divide(TWO).divide(centre(), 4, RoundingMode.HALF_EVEN)),
                                "%"),
                        new Observation("least width for this basis", percent(least), "%"))));
    }

    private static String percent(BigDecimal share) {
        return Shown.text(share.movePointRight(2));
    }
}
