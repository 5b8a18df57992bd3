package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLine.Basis;
import io.github.checklist4j.facts.CostLine.Group;
import io.github.checklist4j.facts.CostLine.Kind;
import io.github.checklist4j.facts.CostLine.Lifecycle;
import io.github.checklist4j.facts.CostLineBuilder;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.CostsBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Facts and policy for the tests. */
final class CostFacts {
    static final CostPolicy POLICY = new CostPolicy(
            12,
            36,
            180,
            new BigDecimal(30),
            new CostPolicy.Widths(number("0.10"), number("0.25"), number("0.40"), number("0.75")),
            number("0.5"),
            2,
            6);

    private CostFacts() {}

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    /** An exact value, {@code low..high} or {@code low..likely..high}. */
    static Range<BigDecimal> range(String text) {
        String[] parts = text.split("\\.\\.");
        return switch (parts.length) {
            case 1 -> Range.exact(number(text));
            case 2 -> Range.between(number(parts[0]), number(parts[1]));
            default -> new Range<>(number(parts[0]), number(parts[1]), number(parts[2]));
        };
    }

    static CostLineBuilder line(Kind kind) {
        return CostLineBuilder.builder()
                .id("x")
                .kind(kind)
                .group(Group.SERVICE)
                .lifecycle(Lifecycle.RUN)
                .driver("messages")
                .drivenBy(List.of())
                .basis(Basis.MEASURED)
                .currency("EUR")
                .date(LocalDate.of(2026, 1, 1))
                .owner("ada");
    }

    static CostLineBuilder flow(String price, String quantity, String growth) {
        return line(Kind.FLOW).unitPrice(range(price)).quantity(range(quantity)).growthPerMonth(range(growth));
    }

    static CostLineBuilder stock(String price, String kept, String inflow, String purge, String growth) {
        return line(Kind.STOCK)
                .group(Group.STORAGE)
                .unitPrice(range(price))
                .quantity(range(kept))
                .inflow(range(inflow))
                .purge(range(purge))
                .growthPerMonth(range(growth));
    }

    static CostLineBuilder step(String price, String quantity, String allowance, String pack, String growth) {
        return line(Kind.STEP)
                .group(Group.PLATFORM)
                .unitPrice(range(price))
                .quantity(range(quantity))
                .allowance(range(allowance))
                .packSize(range(pack))
                .growthPerMonth(range(growth));
    }

    static CostLineBuilder fixed(String amount) {
        return line(Kind.FIXED).amountPerMonth(range(amount));
    }

    static CostsBuilder costs(int horizon, CostLineBuilder... lines) {
        return CostsBuilder.builder()
                .horizonMonths(horizon)
                .lines(List.of(lines).stream().map(CostLineBuilder::build).toList());
    }

    static CostProjection project(CostsBuilder costs) {
        return CostProjection.of(costs.build(), POLICY);
    }

    static CostProjection project(int horizon, CostLineBuilder... lines) {
        return project(costs(horizon, lines));
    }

    static CostLine only(Costs costs) {
        return costs.lines().get(0);
    }

    /** The amount as text: the value, {@code low..high} or {@code low..likely..high}; {@code *} is without bound. */
    static String text(Interval amount) {
        if (amount.isExact()) {
            return amount.low().toPlainString();
        }
        return amount.low().toPlainString()
                + (amount.likely() == null ? "" : ".." + amount.likely().toPlainString())
                + ".."
                + (amount.high() == null ? "*" : amount.high().toPlainString());
    }

    /** What a line costs in each month, rounded as the totals are. */
    static List<Interval> months(LineProjection line) {
        return line.exact().stream().map(month -> month.rounded(2)).toList();
    }

    static List<String> texts(List<Interval> amounts) {
        return amounts.stream().map(CostFacts::text).toList();
    }
}
