package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Costs;
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
    static Currencies of(Costs costs) {
        return new Currencies(costs.currency() == null ? shared(costs.lines()) : costs.currency(), costs.rates());
    }

    private static @Nullable String shared(@Nullable List<CostLine> lines) {
        if (lines == null || lines.isEmpty()) {
            return null;
        }
        String first = lines.get(0).currency();
        return lines.stream().allMatch(line -> Objects.equals(first, line.currency())) ? first : null;
    }

    /** The worth of one unit of a currency that stands at a path. */
    Amount rate(@Nullable String currency, String path) {
        List<String> open = Stream.concat(
                        Stream.ofNullable(totals == null ? "costs.currency" : null),
                        Stream.ofNullable(currency == null ? path : null))
                .toList();
        if (totals == null || currency == null) {
            return Amount.unknown(open);
        }
        return currency.equals(totals) ? Amount.exactly(BigDecimal.ONE) : stated(currency);
    }

    private Amount stated(String currency) {
        Costs.Rate rate = Stream.ofNullable(rates)
                .flatMap(List::stream)
                .filter(each -> each.currency().equals(currency))
                .findFirst()
                .orElse(null);
        if (rate == null) {
            return Amount.unknown(List.of("costs.rates"));
        }
        return rate.rate() == null
                ? Amount.unknown(List.of("costs.rates[" + currency + "].rate"))
                : Amount.exactly(rate.rate());
    }
}
