package io.github.checklist4j.cost;

import static io.github.checklist4j.cost.CostFacts.POLICY;
import static io.github.checklist4j.cost.CostFacts.costs;
import static io.github.checklist4j.cost.CostFacts.fixed;
import static io.github.checklist4j.cost.CostFacts.flow;
import static io.github.checklist4j.cost.CostFacts.number;
import static io.github.checklist4j.cost.CostFacts.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.CostsBuilder;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.knowledge.Assumptions;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetCheckTest {
    @Test
    void a_total_that_is_the_budget_is_within() {
        BudgetCheck check = check(costs(3, fixed("10")), "30");

        assertThat(check.answer().verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(check.crossed()).isEqualTo(Crossing.NEVER);
    }

    @Test
    void tells_the_month_in_which_the_budget_is_spent() {
        // 10, 20, 30, 40: more than 29.99 at the end of month 2
        BudgetCheck check = check(costs(4, fixed("10")), "29.99");

        assertThat(check.answer().verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(check.crossed()).isEqualTo(new Crossing(2, 2, 2));
        assertThat(check.answer().open().paths()).isEmpty();
    }

    @Test
    void a_budget_that_splits_the_range_is_undecided_and_names_the_range() {
        // low 20, 40, 60; high 30, 60, 90
        BudgetCheck check = check(costs(3, flow("1", "20..30", "0")), "62");

        assertThat(check.answer().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(check.answer().open().paths()).containsExactly("costs.lines[x].quantity");
        assertThat(check.crossed()).isEqualTo(new Crossing(2, null, null));
    }

    @Test
    void the_likely_total_is_what_is_compared_and_the_high_one_is_told() {
        // low 20, 40, 60; likely 25, 50, 75; high 30, 60, 90
        assertThat(check(costs(3, flow("1", "20..25..30", "0")), "74").answer().verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);

        BudgetCheck within = check(costs(3, flow("1", "20..25..30", "0")), "75");

        assertThat(within.answer().verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(within.highest().verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(within.crossed()).isEqualTo(new Crossing(2, null, null));
        assertThat(check(costs(3, flow("1", "20..25..30", "0")), "90").highest().verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_line_without_a_likely_value_counts_with_low_and_high_beside_others() {
        // 75 likely of one, 30 to 60 of the other
        CostsBuilder costs =
                costs(3, flow("1", "20..25..30", "0"), flow("1", "10..20", "0").id("y"));

        assertThat(text(check(costs, "135").counted())).isEqualTo("105.00..135.00");
        assertThat(check(costs, "135").answer().verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(check(costs, "134").answer().open().paths()).containsExactly("costs.lines[y].quantity");
        assertThat(check(costs, "104").answer().verdict()).isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void an_unknown_fact_does_not_matter_once_the_budget_is_spent_anyway() {
        assertThat(check(costs(3, fixed("10"), flow("1", "1", "0").id("y").quantity(null)), "29")
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void a_budget_in_another_currency_needs_a_rate() {
        CostsBuilder costs = costs(1, fixed("10")).currency("EUR").budget(new Money(number("18"), "USD"));

        assertThat(check(costs).answer().open().paths()).containsExactly("costs.rates");
        // 18 USD are 9 EUR
        assertThat(check(costs.rates(List.of(new Costs.Rate("USD", number("0.5"), null))))
                        .answer()
                        .verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void nothing_costs_no_budget_whatever_its_currency() {
        CostsBuilder costs = costs(1, fixed("0")).currency("EUR").budget(new Money(number("18"), "USD"));

        assertThat(check(costs).answer().verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void there_is_no_check_without_a_budget() {
        Costs costs = costs(1, fixed("10")).build();

        assertThat(BudgetCheck.of(costs, CostProjection.of(costs, POLICY), Assumptions.allowed()))
                .isEmpty();
    }

    private static BudgetCheck check(CostsBuilder costs, String budget) {
        return check(costs.budget(new Money(number(budget), "EUR")));
    }

    private static BudgetCheck check(CostsBuilder builder) {
        Costs costs = builder.build();
        return BudgetCheck.of(costs, CostProjection.of(costs, POLICY), Assumptions.allowed())
                .orElseThrow();
    }
}
