package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The currency of the totals, and what another currency is worth in it. A rate is never guessed.
 *
 * @param totals the ISO 4217 code, or {@code null} while it is not known
 * @param rates the stated rates, or {@code null} if they are unknown
 */
record Currencies(@Nullable String totals, @Nullable List<Costs.Rate> rates) {
    private static final Path TOTALS = Path.of("costs.currency");

    static Currencies of(Costs costs, Assumptions assumptions) {
        String currency = costs.currency();
        String shared = currency == null ? shared(costs.lines()) : null;
        String why = "what all lines share is the currency of the estimate";
        return new Currencies(shared == null ? currency : assumptions.of(currency, TOTALS, shared, why), costs.rates());
    }

    private static @Nullable String shared(@Nullable List<CostLine> lines) {
        if (lines == null || lines.isEmpty()) {
            return null;
        }
        String first = lines.get(0).currency();
        return lines.stream().allMatch(line -> Objects.equals(first, line.currency())) ? first : null;
    }

    /** The worth of one unit of the currency of a line. */
    Interval rate(CostLine line) {
        return rate(line.currency(), Line.path(line).then("currency"));
    }

    /** The worth of one unit of a currency that stands at a path. */
    Interval rate(@Nullable String currency, Path path) {
        Facts both = Facts.of(TOTALS).and(Facts.of(path));
        if (totals == null || currency == null) {
            return unknown((totals == null ? Facts.of(TOTALS) : Facts.NONE)
                    .and(currency == null ? Facts.of(path) : Facts.NONE));
        }
        return currency.equals(totals) ? Interval.exactly(BigDecimal.ONE, both) : stated(currency, both);
    }

    private Interval stated(String currency, Facts both) {
        Costs.Rate rate = Stream.ofNullable(rates)
                .flatMap(List::stream)
                .filter(each -> each.currency().equals(currency))
                .findFirst()
                .orElse(null);
        Path path = rate == null
                ? Path.of("costs.rates")
                : Path.of("costs.rates", currency).then("rate");
        return rate == null || rate.rate() == null
                ? unknown(Facts.of(path))
                : Interval.exactly(rate.rate(), both.and(Facts.of(path)));
    }

    private static Interval unknown(Facts open) {
        return Interval.between(BigDecimal.ZERO, null, null, Facts.NONE, open);
    }
}
