package io.github.checklist4j.cost;

import static io.github.checklist4j.cost.CostFacts.costs;
import static io.github.checklist4j.cost.CostFacts.fixed;
import static io.github.checklist4j.cost.CostFacts.flow;
import static io.github.checklist4j.cost.CostFacts.line;
import static io.github.checklist4j.cost.CostFacts.months;
import static io.github.checklist4j.cost.CostFacts.number;
import static io.github.checklist4j.cost.CostFacts.project;
import static io.github.checklist4j.cost.CostFacts.range;
import static io.github.checklist4j.cost.CostFacts.step;
import static io.github.checklist4j.cost.CostFacts.stock;
import static io.github.checklist4j.cost.CostFacts.text;
import static io.github.checklist4j.cost.CostFacts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.CostLine.Kind;
import io.github.checklist4j.facts.CostLine.Lifecycle;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.CostsBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CostProjectionTest {
    @Nested
    class Formulas {
        @Test
        void a_flow_grows_by_compound_growth() {
            CostProjection projection = project(3, flow("2", "100", "0.1"));

            assertThat(texts(projection.months())).containsExactly("200.00", "220.00", "242.00");
            assertThat(texts(projection.cumulated())).containsExactly("200.00", "420.00", "662.00");
            assertThat(text(projection.total())).isEqualTo("662.00");
            assertThat(projection.currency()).isEqualTo("EUR");
        }

        @Test
        void a_flow_may_state_an_amount_in_place_of_price_and_quantity() {
            assertThat(texts(project(
                                    2,
                                    line(Kind.FLOW).amountPerMonth(range("50")).growthPerMonth(range("0.02")))
                            .months()))
                    .containsExactly("50.00", "51.00");
        }

        @Test
        void price_and_quantity_win_over_an_amount() {
            CostProjection projection = project(1, flow("2", "100", "0").amountPerMonth(range("7")));

            assertThat(text(projection.total())).isEqualTo("200.00");
        }

        @Test
        void a_stock_pays_for_what_is_kept_at_the_end_of_each_month() {
            // 10 + 5 - 2 = 13; 13 + 5.5 - 2 = 16.5; 16.5 + 6.05 - 2 = 20.55
            assertThat(texts(project(3, stock("10", "10", "5", "2", "0.1")).months()))
                    .containsExactly("130.00", "165.00", "205.50");
        }

        @Test
        void a_stock_never_falls_below_nothing() {
            // 10 - 8 = 2; 2 - 8 -> 0; stays 0
            assertThat(texts(project(3, stock("1", "10", "0", "8", "0")).months()))
                    .containsExactly("2.00", "0.00", "0.00");
        }

        @Test
        void a_step_pays_for_whole_packs_above_the_allowance() {
            // 90 -> 0 packs; 108 -> 8 -> 1 pack; 129.6 -> 29.6 -> 3 packs; 155.52 -> 55.52 -> 6 packs
            CostProjection projection = project(4, step("7", "90", "100", "10", "0.2"));

            assertThat(texts(projection.months())).containsExactly("0.00", "7.00", "21.00", "42.00");
            assertThat(projection.lines().get(0).packMonths()).containsExactly(1, 2, 3);
            assertThat(projection.lines().get(0).allowanceCrossed()).isEqualTo(new Crossing(1, 1, 1));
        }

        @Test
        void an_allowance_is_included_before_the_first_unit_of_any_kind_is_paid_for() {
            // kept 60, 120, 180, of which 100 are included
            LineProjection kept = project(3, stock("2", "0", "60", "0", "0").allowance(range("100")))
                    .lines()
                    .get(0);
            assertThat(texts(months(kept))).containsExactly("0.00", "40.00", "160.00");
            assertThat(kept.allowanceCrossed()).isEqualTo(new Crossing(1, 1, 1));
            assertThat(texts(project(2, flow("2", "100", "0.2").allowance(range("110")))
                            .months()))
                    .containsExactly("0.00", "20.00");
            assertThat(texts(project(
                                    1,
                                    line(Kind.FIXED)
                                            .unitPrice(range("2"))
                                            .quantity(range("5"))
                                            .allowance(range("3")))
                            .months()))
                    .containsExactly("4.00");
        }

        @Test
        void there_is_no_allowance_where_none_is_stated_and_none_of_an_amount() {
            LineProjection kept =
                    project(2, stock("2", "10", "0", "0", "0")).lines().get(0);
            assertThat(texts(months(kept))).containsExactly("20.00", "20.00");
            assertThat(kept.allowanceCrossed()).isEqualTo(Crossing.NEVER);
            LineProjection amount =
                    project(1, fixed("7").allowance(range("100"))).lines().get(0);
            assertThat(texts(months(amount))).containsExactly("7.00");
        }

        @Test
        void a_full_pack_needs_no_other_one() {
            assertThat(text(project(1, step("7", "120", "100", "10", "0")).total()))
                    .isEqualTo("14.00");
        }

        @Test
        void what_is_fixed_stays() {
            assertThat(texts(project(2, fixed("9.99")).months())).containsExactly("9.99", "9.99");
            assertThat(text(project(2, line(Kind.FIXED).unitPrice(range("3")).quantity(range("4")))
                            .total()))
                    .isEqualTo("24.00");
        }

        @Test
        void an_initial_cost_arises_in_the_first_month_only() {
            assertThat(texts(project(3, fixed("9").lifecycle(Lifecycle.INITIAL)).months()))
                    .containsExactly("9.00", "0.00", "0.00");
            assertThat(texts(project(2, fixed("9").lifecycle(Lifecycle.ONGOING)).months()))
                    .containsExactly("9.00", "9.00");
        }
    }

    @Nested
    class Rounding {
        @Test
        void happens_once_at_the_end_and_half_even() {
            // each month 0.125: shown as 0.12, together 0.375, shown as 0.38 and not as 0.36
            CostProjection projection = project(3, flow("0.125", "1", "0"));

            assertThat(texts(projection.months())).containsExactly("0.12", "0.12", "0.12");
            assertThat(texts(projection.cumulated())).containsExactly("0.12", "0.25", "0.38");
            assertThat(text(projection.total())).isEqualTo("0.38");
        }

        @Test
        void does_not_round_lines_before_they_are_added() {
            assertThat(text(project(1, fixed("0.004").id("a"), fixed("0.004").id("b"))
                            .total()))
                    .isEqualTo("0.01");
        }

        @Test
        void keeps_the_largest_and_the_smallest_figures_to_the_cent() {
            assertThat(text(project(
                                    1,
                                    flow("1e15", "1e15", "0"),
                                    flow("0.01", "1", "0").id("y"))
                            .total()))
                    .isEqualTo("1000000000000000000000000000000.01");
            assertThat(text(project(600, flow("1e-20", "1", "0")).total())).isEqualTo("0.00");
        }

        @Test
        void compounds_the_most_absurd_growth_to_more_than_two_hundred_digits() {
            BigDecimal exact = number("11").pow(599);
            BigDecimal shown =
                    project(600, flow("1", "1", "10")).months().get(599).low();

            assertThat(shown.subtract(exact).abs().multiply(number("1e200"))).isLessThan(exact);
        }
    }

    @Nested
    class Ranges {
        @Test
        void go_through_as_low_likely_and_high() {
            assertThat(texts(
                            project(2, flow("2", "90..100..110", "0..0.1..0.2")).months()))
                    .containsExactly("180.00..200.00..220.00", "180.00..220.00..264.00");
        }

        @Test
        void have_no_likely_value_where_an_input_has_none() {
            assertThat(text(project(1, flow("2", "90..110", "0")).total())).isEqualTo("180.00..220.00");
        }

        @Test
        void may_have_their_likely_value_at_one_end() {
            BigDecimal low = number("3");
            CostProjection projection = project(1, line(Kind.FIXED).amountPerMonth(new Range<>(low, low, number("5"))));

            assertThat(text(projection.total())).isEqualTo("3.00..3.00..5.00");
        }

        @Test
        void purge_allowance_and_pack_size_make_it_cheaper() {
            assertThat(text(project(1, stock("1", "10", "5", "1..2..3", "0")).total()))
                    .isEqualTo("12.00..13.00..14.00");
            assertThat(text(project(1, step("1", "100", "10..50..90", "5..10..20", "0"))
                            .total()))
                    .isEqualTo("1.00..5.00..18.00");
        }

        @Test
        void tell_the_packs_by_case_and_the_months_of_the_likely_ones() {
            LineProjection line = project(4, step("1", "10", "0", "10", "0..0.1..0.6"))
                    .lines()
                    .get(0);

            // low 10, 10, 10, 10; likely 10, 11, 12.1, 13.31; high 10, 16, 25.6, 40.96
            assertThat(line.packMonths()).containsExactly(1);
            assertThat(texts(line.packs())).containsExactly("1", "1..2..2", "1..2..3", "1..2..5");
            assertThat(line.allowanceCrossed()).isEqualTo(Crossing.NEVER);
        }

        @Test
        void tell_when_an_allowance_is_crossed_at_the_earliest_and_at_the_latest() {
            // low 100, 110, 121; high 100, 150, 225
            assertThat(project(3, step("1", "100", "120", "10", "0.1..0.5"))
                            .lines()
                            .get(0)
                            .allowanceCrossed())
                    .isEqualTo(new Crossing(1, null, 2));
        }
    }

    @Nested
    class Unknown_facts {
        @Test
        void leave_a_lower_bound_and_are_named() {
            CostProjection projection =
                    project(2, fixed("5").id("known"), flow("2", "1", "0").quantity(null));

            assertThat(text(projection.total())).isEqualTo("10.00..*");
            assertThat(projection.total().open().paths()).containsExactly("costs.lines[x].quantity");
        }

        @Test
        void do_not_matter_where_nothing_can_come_of_them() {
            assertThat(text(project(2, flow("0", "1", "0").quantity(null)).total()))
                    .isEqualTo("0.00");
            assertThat(text(project(2, stock("0", "1", "1", "1", "0").purge(null))
                            .total()))
                    .isEqualTo("0.00");
        }

        @Test
        void growth_does_not_touch_the_first_month() {
            CostProjection projection = project(2, flow("1", "10", "0").growthPerMonth(null));

            assertThat(texts(projection.months())).containsExactly("10.00", "1.00..110.00");
            assertThat(projection.total().open().paths()).containsExactly("costs.lines[x].growthPerMonth");
        }

        @Test
        void growth_is_named_from_the_second_month_on_beside_what_keeps_the_first_one_open() {
            List<Interval> months =
                    project(2, flow("1", "10..20", "0").growthPerMonth(null)).months();

            assertThat(months.get(0).open().paths()).containsExactly("costs.lines[x].quantity");
            assertThat(months.get(1).open().paths())
                    .containsExactly("costs.lines[x].quantity", "costs.lines[x].growthPerMonth");
        }

        @Test
        void growth_of_an_inflow_is_missed() {
            assertThat(project(3, stock("1", "5", "1", "0", "0").growthPerMonth(null))
                            .total()
                            .open()
                            .paths())
                    .containsExactly("costs.lines[x].growthPerMonth");
        }

        @Test
        void the_size_of_a_pack_is_named_only_while_it_is_not_exact() {
            assertThat(project(1, step("1", "100", "0", "5..10", "0"))
                            .total()
                            .open()
                            .paths())
                    .containsExactly("costs.lines[x].packSize");
            assertThat(project(1, step("1", "100..200", "0", "10", "0"))
                            .total()
                            .open()
                            .paths())
                    .containsExactly("costs.lines[x].quantity");
        }

        @Test
        void growth_of_no_inflow_is_not_missed() {
            assertThat(project(3, stock("1", "5..6", "0", "0", "0").growthPerMonth(null))
                            .total()
                            .open()
                            .paths())
                    .containsExactly("costs.lines[x].quantity");
        }

        @Test
        void an_unknown_purge_may_leave_nothing() {
            assertThat(text(project(1, stock("1", "10", "5", "1", "0").purge(null))
                            .total()))
                    .isEqualTo("0.00..15.00");
        }

        @Test
        void an_unknown_pack_is_one_pack_at_least() {
            assertThat(text(project(1, step("3", "10", "0", "1", "0").packSize(null))
                            .total()))
                    .isEqualTo("3.00..*");
            assertThat(text(project(1, step("3", "10", "0", "4", "0").allowance(null))
                            .total()))
                    .isEqualTo("0.00..9.00");
        }

        @Test
        void an_unknown_lifecycle_leaves_the_later_months_open() {
            CostProjection projection = project(2, fixed("5").lifecycle(null));

            assertThat(texts(projection.months())).containsExactly("5.00", "0.00..5.00");
            assertThat(projection.total().open().paths()).containsExactly("costs.lines[x].lifecycle");
        }

        @Test
        void an_unknown_kind_leaves_everything_open() {
            assertThat(project(2, fixed("5").kind(null)).total().open().paths()).containsExactly("costs.lines[x].kind");
            assertThat(project(2, line(Kind.FIXED).kind(null)).total().open().paths())
                    .containsExactly("costs.lines[x].kind", "costs.lines[x].amountPerMonth");
        }

        @Test
        void unknown_lines_leave_everything_open() {
            CostProjection projection = project(costs(2).lines(null));

            assertThat(text(projection.total())).isEqualTo("0.00..*");
            assertThat(projection.total().open().paths()).containsExactly("costs.lines");
        }

        @Test
        void no_lines_cost_nothing() {
            assertThat(text(project(2).total())).isEqualTo("0.00");
        }

        @Test
        void an_unknown_horizon_shows_the_shortest_one_and_costs_the_first_month_at_least() {
            CostProjection projection = project(costs(1, fixed("5")).horizonMonths(null));

            assertThat(projection.months()).hasSize(12);
            assertThat(text(projection.total())).isEqualTo("5.00..*");
            assertThat(projection.total().open().paths()).containsExactly("costs.horizonMonths");
            assertThat(text(project(costs(1).horizonMonths(null)).total())).isEqualTo("0.00");
        }
    }

    @Nested
    class A_line {
        private final LineProjection step =
                project(2, step("7", "90", "80", "10", "0.2")).lines().get(0);

        @Test
        void shows_its_place_and_its_months_and_packs() {
            // 90 -> 10 above -> 1 pack; 108 -> 28 above -> 3 packs
            assertThat(step.path()).isEqualTo("costs.lines[x]");
            assertThat(texts(months(step))).containsExactly("7.00", "21.00");
            assertThat(texts(step.packs())).containsExactly("1", "3");
            assertThat(step.line().unitPrice()).isEqualTo(range("7"));
        }

        @Test
        void rests_on_the_same_facts_in_all_its_months() {
            Facts facts = project(600, step("7", "90", "80", "10", "0.2").lifecycle(Lifecycle.INITIAL))
                    .total()
                    .facts();

            assertThat(facts.paths()).contains("costs.lines[x].lifecycle");
            assertThat(facts.size()).isLessThan(50); // a fact that was joined again counts again
        }
    }

    @Nested
    class Several_currencies {
        private final CostsBuilder mixed = costs(
                        1, fixed("10").id("a"), fixed("10").id("b").currency("USD"))
                .currency("EUR");

        @Test
        void are_converted_at_the_stated_rate() {
            CostProjection projection = project(mixed.rates(List.of(rate("USD", "0.5"))));

            assertThat(text(projection.total())).isEqualTo("15.00");
            assertThat(texts(months(projection.lines().get(1)))).containsExactly("10.00");
        }

        @Test
        void a_missing_rate_is_never_guessed() {
            assertThat(project(mixed).total().open().paths()).containsExactly("costs.rates");
            assertThat(project(mixed.rates(List.of(rate("GBP", "2"))))
                            .total()
                            .open()
                            .paths())
                    .containsExactly("costs.rates");
            assertThat(text(project(mixed).total())).isEqualTo("10.00..*");
        }

        @Test
        void a_rate_without_a_value_is_named() {
            assertThat(project(mixed.rates(List.of(new Costs.Rate("USD", null, null))))
                            .total()
                            .open()
                            .paths())
                    .containsExactly("costs.rates[USD].rate");
        }

        @Test
        void the_currency_of_the_totals_is_missing_if_the_lines_do_not_share_one() {
            CostProjection projection = project(mixed.currency(null));

            assertThat(projection.currency()).isNull();
            assertThat(projection.total().open().paths()).containsExactly("costs.currency");
        }

        @Test
        void no_lines_are_in_no_currency() {
            assertThat(project(1).currency()).isNull();
        }

        @Test
        void the_currency_of_a_line_may_be_missing() {
            assertThat(project(costs(1, fixed("10").currency(null)).currency("EUR"))
                            .total()
                            .open()
                            .paths())
                    .containsExactly("costs.lines[x].currency");
        }

        private Costs.Rate rate(String currency, String rate) {
            return new Costs.Rate(currency, number(rate), LocalDate.of(2026, 1, 1));
        }
    }
}
