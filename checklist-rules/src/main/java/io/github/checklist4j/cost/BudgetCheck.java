package io.github.checklist4j.cost;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.Money;
import java.util.List;
import java.util.Optional;

/**
 * The total against the budget.
 *
 * @param budget the budget as stated
 * @param total what is compared with it, in the currency of the totals
 * @param verdict SATISFIED if the total cannot exceed the budget, NOT_SATISFIED if it must, else UNKNOWN
 * @param open the paths of the facts that keep the verdict UNKNOWN
 * @param crossed the first month at the end of which more than the budget has been spent
 */
public record BudgetCheck(Money budget, Amount total, Verdict verdict, List<String> open, Crossing crossed) {
    /** Copies the list: the record never changes. */
    public BudgetCheck {
        open = List.copyOf(open);
    }

    /**
     * Compares.
     *
     * @param costs the estimate
     * @param projection its projection
     * @return the check, or empty if no budget is stated
     */
    public static Optional<BudgetCheck> of(Costs costs, CostProjection projection) {
        return Optional.ofNullable(costs.budget()).map(budget -> of(budget, costs, projection));
    }

    private static BudgetCheck of(Money budget, Costs costs, CostProjection projection) {
        Amount bound = Amount.exactly(budget.amount())
                .times(Currencies.of(costs).rate(budget.currency(), "costs.budget.currency"));
        Answer within = Answer.atLeast(bound.range(), projection.total().range());
        return new BudgetCheck(
                budget,
                projection.total(),
                within.verdict(),
                within.open(),
                Crossing.of(projection.cumulated(), bound));
    }
}
