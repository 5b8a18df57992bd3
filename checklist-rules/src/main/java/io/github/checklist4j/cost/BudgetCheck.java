package io.github.checklist4j.cost;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The total against the budget. What is compared is the likely total; a line without a likely value counts with its low and its high one.
 *
 * @param budget the budget as stated
 * @param counted what is compared with it, in the currency of the totals
 * @param verdict SATISFIED if what is compared cannot exceed the budget, NOT_SATISFIED if it must, else UNKNOWN
 * @param open the paths of the facts that keep the verdict UNKNOWN
 * @param highest whether the high total is within the budget, too; UNKNOWN if nothing bounds it
 * @param crossed the first month at the end of which more than the budget has been spent
 */
public record BudgetCheck(
        Money budget, Amount counted, Verdict verdict, List<String> open, Verdict highest, Crossing crossed) {
    /** Copies the list: the record never changes. */
    public BudgetCheck {
        open = List.copyOf(open);
    }

    /**
     * Compares.
     *
     * @param costs the estimate
     * @param projection its projection
     * @param policy the rounding
     * @return the check, or empty if no budget is stated
     */
    public static Optional<BudgetCheck> of(Costs costs, CostProjection projection, CostPolicy policy) {
        return Optional.ofNullable(costs.budget()).map(budget -> of(budget, costs, projection, policy));
    }

    private static BudgetCheck of(Money budget, Costs costs, CostProjection projection, CostPolicy policy) {
        Amount bound = Amount.exactly(budget.amount())
                .times(Currencies.of(costs).rate(budget.currency(), "costs.budget.currency"));
        Amount counted = counted(costs, projection).rounded(policy.minorUnitDigits());
        Answer within = Answer.atLeast(bound.range(), counted.range());
        BigDecimal most = projection.total().high();
        Verdict highest = most == null
                ? Verdict.UNKNOWN
                : Answer.atLeast(bound.range(), Interval.exactly(most)).verdict();
        return new BudgetCheck(
                budget, counted, within.verdict(), within.open(), highest, Crossing.of(projection.cumulated(), bound));
    }

    private static Amount counted(Costs costs, CostProjection projection) {
        if (costs.lines() == null) {
            return projection.total();
        }
        boolean whole = costs.horizonMonths() != null || costs.lines().isEmpty();
        int months = whole ? projection.months().size() : 1;
        Currencies currencies = Currencies.of(costs);
        Amount sum = Amount.sum(projection.lines().stream()
                .map(line ->
                        line.counted(months).times(currencies.rate(line.line().currency(), line.path() + ".currency")))
                .toList());
        return whole
                ? sum
                : new Amount(
                        new Interval(sum.low(), null, CostPaths.joined(sum.open(), List.of("costs.horizonMonths"))),
                        null);
    }
}
