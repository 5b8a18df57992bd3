package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The total against the budget. What is compared is the likely total; a line without a likely value counts with its low and its high one.
 *
 * @param budget the budget as stated
 * @param bound the budget in the currency of the totals
 * @param projection what is compared with it
 * @param answer SATISFIED if what is compared cannot exceed the budget, NOT_SATISFIED if it must, else UNKNOWN
 * @param highest whether the high total is within the budget, too; UNKNOWN where not all is stated that it comes from
 */
public record BudgetCheck(Money budget, Interval bound, CostProjection projection, Answer answer, Answer highest) {
    /**
     * Compares.
     *
     * @param costs the estimate
     * @param projection its projection
     * @param assumptions what absent facts are taken for
     * @return the check, or empty if no budget is stated
     */
    public static Optional<BudgetCheck> of(Costs costs, CostProjection projection, Assumptions assumptions) {
        return Optional.ofNullable(costs.budget()).map(budget -> of(costs, budget, projection, assumptions));
    }

    private static BudgetCheck of(Costs costs, Money budget, CostProjection projection, Assumptions assumptions) {
        Path path = Path.of("costs.budget");
        Interval rate = projection.currencies().rate(budget.currency(), path.then("currency"));
        Interval bound = Interval.exactly(budget.amount(), Facts.of(path)).timesExactly(rate);
        Answer sure = projection.total().atMost(bound);
        if (sure.isYes()) { // so it is by what is likely, which need not be added up
            return new BudgetCheck(budget, bound, projection, sure, sure);
        }
        Interval counted = projection.counted();
        Answer answer = counted.atMost(bound);
        List<Input> inputs = projection.inputs();
        if (sure.isUnknown() && !answer.isUnknown()) {
            // the verdict hangs on what is likely
            inputs.stream()
                    .filter(input -> input.value().likely() != null)
                    .forEach(input -> input.isAsStated(assumptions));
        }
        Facts which = which(costs);
        Answer highest = sure.isUnknown() && areStated(inputs, assumptions)
                ? high(projection.total()).atMost(bound)
                : sure;
        return new BudgetCheck(
                budget,
                bound,
                projection,
                Answer.of(answer.verdict(), bound.facts().and(counted.facts()), answer.open())
                        .pickedBy(which),
                highest.pickedBy(which));
    }

    /** What says which months of a line count, and in which currency. */
    private static Facts which(Costs costs) {
        List<CostLine> lines = costs.lines() == null ? List.of() : costs.lines();
        Facts horizon = costs.horizonMonths() == null ? Facts.NONE : Facts.of("costs.horizonMonths");
        Facts which = horizon.and(stated(lines, CostLine::lifecycle, "lifecycle"));
        return costs.currency() == null ? which.and(stated(lines, CostLine::currency, "currency")) : which;
    }

    private static Facts stated(List<CostLine> lines, Function<CostLine, @Nullable Object> fact, String name) {
        return Facts.all(
                lines,
                line -> fact.apply(line) == null
                        ? Facts.NONE
                        : Facts.of(Line.path(line).then(name)));
    }

    /**
     * What is compared with the budget.
     *
     * @return the amount in the currency of the totals
     */
    public Interval counted() {
        return projection.counted();
    }

    /**
     * The first month at the end of which more than the budget has been spent.
     *
     * @return the month of each case
     */
    public Crossing crossed() {
        return Crossing.of(projection.cumulated(), bound);
    }

    /** Whether somebody stated all that the lines come from: the bounds of what nobody stated are no estimate. */
    private static boolean areStated(List<Input> inputs, Assumptions assumptions) {
        return inputs.stream().allMatch(Input::isKnown) && Input.areAsStated(inputs, assumptions);
    }

    private static Interval high(Interval total) {
        return total.high() == null ? total : Interval.exactly(total.high(), total.facts());
    }
}
