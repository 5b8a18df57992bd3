package com.example.checklist4j.benchmarks.workload;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLineBuilder;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.CostsBuilder;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Six cost lines for five years, and a budget that is enough or is not. */
final class CostFacts {
    private static final int LINES = 6;

    private CostFacts() {}

    static Costs costs(Variant variant) {
        return CostsBuilder.builder()
                .estimatedOn(LocalDate.of(2026, 10, 1))
                .horizonMonths(60)
                .budget(new Money(new BigDecimal(variant == Variant.CLEAN ? "2000000" : "200000"), "EUR"))
                .currency("EUR")
                .lines(IntStream.range(0, LINES).mapToObj(CostFacts::line).toList())
                .build();
    }

    private static CostLine line(int i) {
        return CostLineBuilder.builder()
                .id("line-" + i)
                .name("Cost line number " + i)
                .group(CostLine.Group.values()[i % CostLine.Group.values().length])
                .kind(CostLine.Kind.FIXED)
                .lifecycle(CostLine.Lifecycle.values()[i % CostLine.Lifecycle.values().length])
                .driver("instances")
                .drivenBy(List.of())
                .amountPerMonth(Range.exact(BigDecimal.valueOf(1_000L + 100L * i)))
                .growthPerMonth(Range.exact(BigDecimal.valueOf(5L + i, 3)))
                .basis(CostLine.Basis.values()[i % CostLine.Basis.values().length])
                .currency("EUR")
                .date(LocalDate.of(2026, 9, 14))
                .owner("Person number " + i)
                .build();
    }
}
