package io.github.checklist4j.cost;

import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static io.github.checklist4j.cost.CostFacts.POLICY;
import static io.github.checklist4j.cost.CostFacts.costs;
import static io.github.checklist4j.cost.CostFacts.fixed;
import static io.github.checklist4j.cost.CostFacts.flow;
import static io.github.checklist4j.cost.CostFacts.range;
import static io.github.checklist4j.cost.CostFacts.stock;
import static io.github.checklist4j.cost.CostFacts.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Assumption;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.cost.CostFinding.Kind;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystem.Store;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.CostLine.Basis;
import io.github.checklist4j.facts.CostLine.Group;
import io.github.checklist4j.facts.CostLine.Lifecycle;
import io.github.checklist4j.facts.CostLineBuilder;
import io.github.checklist4j.facts.CostsBuilder;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Integration.Direction;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.ProcessingBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CostReviewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @Test
    void a_sound_estimate_satisfies_everything() {
        CostReview review = CostReview.of(sound().build(), TODAY, POLICY, Assumptions.allowed());

        assertThat(review.findings())
                .allSatisfy(finding -> assertThat(finding.answer().verdict())
                        .describedAs(finding.toString())
                        .isEqualTo(SATISFIED));
        assertThat(review.findings().stream().map(CostFinding::kind).distinct())
                .containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void a_project_that_says_nothing_leaves_everything_unknown() {
        CostReview review =
                CostReview.of(ProjectBuilder.builder().id("p").build(), null, POLICY, Assumptions.allowed());

        assertThat(review.findings())
                .allSatisfy(finding -> assertThat(finding.answer().verdict()).isEqualTo(UNKNOWN));
        assertThat(review.findings().stream()
                        .flatMap(finding -> finding.answer().open().paths().stream())
                        .distinct())
                .containsExactly(
                        "costs.lines",
                        "platform.components",
                        "systems",
                        "costs.horizonMonths",
                        "asOf",
                        "costs.estimatedOn",
                        "integrations");
        assertThat(review.budget()).isNull();
        assertThat(review.projection().lines()).isEmpty();
    }

    @Nested
    class What_has_a_line {
        @Test
        void each_group_needs_a_line() {
            CostFinding groups = only(Kind.GROUPS, with(costs(12, fixed("1"))));

            assertThat(groups.answer().verdict()).isEqualTo(NOT_SATISFIED);
            assertThat(seen(groups)).containsExactly("PLATFORM lines: 0, at least 1", "STORAGE lines: 0, at least 1");
        }

        @Test
        void a_line_without_a_group_may_be_the_one() {
            CostFinding groups = only(Kind.GROUPS, with(costs(12, fixed("1").group(null))));

            assertThat(groups.answer().verdict()).isEqualTo(UNKNOWN);
            assertThat(groups.answer().open().paths()).containsExactly("costs.lines[x].group");
        }

        @Test
        void each_component_needs_a_line() {
            ProjectBuilder project = with(costs(12, fixed("1").component(""))).platform(platform("bus"));

            assertThat(only(Kind.COMPONENT, project).path()).isEqualTo("platform.components[bus]");
            assertThat(only(Kind.COMPONENT, project).answer().verdict()).isEqualTo(NOT_SATISFIED);
            assertThat(only(Kind.COMPONENT, project.costs(costs(12, fixed("1")).build()))
                            .answer()
                            .open()
                            .paths())
                    .containsExactly("costs.lines[x].component");
            assertThat(only(
                                    Kind.COMPONENT,
                                    project.costs(costs(12, fixed("1").component("bus"))
                                            .build()))
                            .answer()
                            .verdict())
                    .isEqualTo(SATISFIED);
        }

        @Test
        void each_store_that_receives_data_needs_a_line() {
            ProjectBuilder project = with(costs(12, fixed("1").system("")))
                    .systems(List.of(
                            system("a", Store.TRANSACTIONAL), system("b", Store.STAGING), system("c", Store.NONE)))
                    .integrations(List.of(
                            integration("ab")
                                    .source("a")
                                    .target("b")
                                    .direction(Direction.ONE_WAY)
                                    .build(),
                            integration("ac")
                                    .source("a")
                                    .target("c")
                                    .direction(Direction.ONE_WAY)
                                    .build()));

            assertThat(only(Kind.STORE, project).path()).isEqualTo("systems[b]");
            assertThat(only(Kind.STORE, project).answer().verdict()).isEqualTo(NOT_SATISFIED);
        }

        @Test
        void the_source_of_a_two_way_integration_receives_too() {
            ProjectBuilder project = with(costs(12, fixed("1").system("")))
                    .systems(List.of(system("a", Store.TRANSACTIONAL), system("c", Store.NONE)));

            assertThat(only(Kind.STORE, project.integrations(List.of(between(Direction.BIDIRECTIONAL))))
                            .answer()
                            .verdict())
                    .isEqualTo(NOT_SATISFIED);
            assertThat(only(Kind.STORE, project.integrations(List.of(between(null))))
                            .answer()
                            .open()
                            .paths())
                    .containsExactly("integrations[ac].direction");
        }

        @Test
        void an_integration_that_does_not_say_where_it_leads_may_fill_the_store() {
            ProjectBuilder project =
                    with(costs(12, fixed("1").system(""))).systems(List.of(system("a", Store.TRANSACTIONAL)));

            assertThat(only(
                                    Kind.STORE,
                                    project.integrations(
                                            List.of(integration("in").build())))
                            .answer()
                            .open()
                            .paths())
                    .containsExactly(
                            "integrations[in].target", "integrations[in].source", "integrations[in].direction");
        }

        @Test
        void a_line_that_does_not_say_for_which_system_may_be_that_of_the_store() {
            ProjectBuilder project = with(costs(12, fixed("1")))
                    .systems(List.of(system("a", Store.TRANSACTIONAL)))
                    .integrations(List.of(integration("in").target("a").build()));

            assertThat(only(Kind.STORE, project).answer().open().paths()).containsExactly("costs.lines[x].system");
        }

        private Integration between(Direction direction) {
            return integration("ac")
                    .source("a")
                    .target("c")
                    .direction(direction)
                    .build();
        }
    }

    @Nested
    class A_line {
        @Test
        void a_line_that_nobody_owns_is_incomplete() {
            CostFinding finding =
                    only(Kind.LINE, with(costs(12, fixed("1").owner("").basis(null))));

            assertThat(finding.answer().verdict()).isEqualTo(NOT_SATISFIED);
            assertThat(seen(finding)).containsExactly("costs.lines[x].owner: none, is stated");
        }

        @Test
        void names_every_part_that_is_not_known() {
            CostFinding finding = only(
                    Kind.LINE,
                    with(costs(
                            12,
                            flow("1", "1", "0")
                                    .quantity(null)
                                    .driver(null)
                                    .basis(null)
                                    .currency(null)
                                    .date(null)
                                    .owner(null))));

            assertThat(finding.answer().open().paths())
                    .containsExactly(
                            "costs.lines[x].driver",
                            "costs.lines[x].quantity",
                            "costs.lines[x].basis",
                            "costs.lines[x].currency",
                            "costs.lines[x].date",
                            "costs.lines[x].owner");
        }

        @Test
        void a_guess_may_not_claim_to_be_precise() {
            CostFinding finding =
                    only(Kind.WIDTH, with(costs(12, fixed("98..100..102").basis(Basis.EXPERT))));

            assertThat(finding.answer().verdict()).isEqualTo(NOT_SATISFIED);
            assertThat(seen(finding)).containsExactly("width: 2 %, at least costs.lines[x].basis EXPERT: 75 %");
            assertThat(finding.answer().facts().paths())
                    .containsExactly("costs.lines[x].amountPerMonth", "costs.lines[x].basis", "costs.lines[x].kind");
        }

        @Test
        void the_width_that_the_basis_allows_is_enough_and_a_wider_one_is_no_fault() {
            assertThat(width(fixed("90..110"))).isEqualTo(SATISFIED);
            assertThat(width(fixed("90.01..110"))).isEqualTo(NOT_SATISFIED);
            assertThat(width(fixed("1..1000"))).isEqualTo(SATISFIED);
            assertThat(width(fixed("75..100..125").basis(Basis.PILOT))).isEqualTo(SATISFIED);
            assertThat(width(fixed("61..100..140").basis(Basis.CALCULATOR))).isEqualTo(NOT_SATISFIED);
            assertThat(width(fixed("0"))).isEqualTo(SATISFIED);
        }

        @Test
        void a_contract_may_name_one_figure_and_so_may_what_costs_nothing() {
            assertThat(width(fixed("100").basis(Basis.CONTRACT))).isEqualTo(SATISFIED);
            assertThat(width(fixed("0").basis(Basis.EXPERT))).isEqualTo(SATISFIED);
            assertThat(width(flow("0", "7", "0").quantity(null).basis(null))).isEqualTo(SATISFIED);
            assertThat(width(flow("0", "7", "0").basis(null).kind(null))).isEqualTo(UNKNOWN);
            assertThat(width(fixed("1").basis(Basis.EXPERT))).isEqualTo(NOT_SATISFIED);
        }

        @Test
        void the_widths_of_price_and_quantity_and_inflow_count_together() {
            // 0.95 * 95 = 90.25; 1.05 * 105 = 110.25
            assertThat(width(flow("0.95..1..1.05", "95..100..105", "0"))).isEqualTo(SATISFIED);
            assertThat(width(stock("1", "0", "90..110", "0", "0"))).isEqualTo(SATISFIED);
            assertThat(only(
                                    Kind.WIDTH,
                                    with(costs(
                                            12, stock("1", "0", "1", "0", "0").inflow(null))))
                            .answer()
                            .open()
                            .paths())
                    .containsExactly("costs.lines[x].inflow");
        }

        @Test
        void a_stock_needs_an_inflow() {
            assertThat(only(Kind.INFLOW, with(costs(12, stock("1", "1", "0", "0", "0"))))
                            .answer()
                            .verdict())
                    .isEqualTo(NOT_SATISFIED);
        }

        @Test
        void a_line_grows_at_least_as_fast_as_its_volumes() {
            assertThat(growth("0.03", Lifecycle.RUN).answer().verdict()).isEqualTo(NOT_SATISFIED);
            assertThat(growth("0.04", Lifecycle.RUN).answer().verdict()).isEqualTo(SATISFIED);
            assertThat(growth("0.03..0.05", Lifecycle.RUN).answer().open().paths())
                    .containsExactly("costs.lines[x].growthPerMonth");
            assertThat(growth("0", Lifecycle.INITIAL).answer().verdict()).isEqualTo(SATISFIED);
            assertThat(growth("0", null).answer().open().paths()).containsExactly("costs.lines[x].lifecycle");
        }

        @Test
        void growth_that_may_just_keep_up_is_undecided() {
            assertThat(growth("0.03..0.04", Lifecycle.RUN).answer().verdict()).isEqualTo(UNKNOWN);
        }

        @Test
        void growth_of_a_volume_that_nobody_knows_is_named() {
            CostsBuilder costs = costs(12, flow("1", "100", "0").drivenBy(List.of("in")));

            assertThat(only(
                                    Kind.GROWTH,
                                    with(costs)
                                            .integrations(
                                                    List.of(integration("in").build())))
                            .answer()
                            .open()
                            .paths())
                    .containsExactly("integrations[in].volume.growthPerMonth");
        }

        private CostFinding growth(String growth, Lifecycle lifecycle) {
            return only(
                    Kind.GROWTH,
                    with(costs(12, flow("1", "100", growth).lifecycle(lifecycle).drivenBy(List.of("in"))))
                            .integrations(List.of(volume("1", "0.04").build())));
        }

        /** What lies within a range may be narrower than it: a part of 90 to 110 is too narrow, and no part of 98 to 102 is wide enough. */
        @Test
        void to_be_wide_enough_a_range_is_taken_as_it_is_stated_or_else_nobody_knows() {
            assertThat(assumedByWidth("90..110")).containsExactly("costs.lines[x].amountPerMonth");
            assertThat(assumedByWidth("98..102")).isEmpty();
            assertThat(strictly("90..110").verdict()).isEqualTo(UNKNOWN);
            assertThat(strictly("90..110").open().paths()).containsExactly("costs.lines[x].amountPerMonth");
            assertThat(strictly("98..102").verdict()).isEqualTo(NOT_SATISFIED);
            assertThat(strictly("100").verdict()).isEqualTo(NOT_SATISFIED);
        }

        /** Around what is likely a range that reaches far up may be wide enough: 5 of 1 to 10 is the middle, 1 is what may be likely. */
        @Test
        void the_middle_stands_in_for_what_is_likely() {
            CostLineBuilder guess = fixed("10..60").basis(Basis.EXPERT);
            assertThat(width(guess)).isEqualTo(NOT_SATISFIED);
            assertThat(width(fixed("10..10..60").basis(Basis.EXPERT))).isEqualTo(SATISFIED);
            assertThat(strictly(guess).verdict()).isEqualTo(UNKNOWN);
        }

        private Answer strictly(String amount) {
            return strictly(fixed(amount));
        }

        private Answer strictly(CostLineBuilder line) {
            return widthOf(line, Assumptions.none());
        }

        private Answer widthOf(CostLineBuilder line, Assumptions assumptions) {
            return CostReview.of(with(costs(12, line)).build(), TODAY, POLICY, assumptions).findings().stream()
                    .filter(finding -> finding.kind() == Kind.WIDTH)
                    .findFirst()
                    .orElseThrow()
                    .answer();
        }

        private List<String> assumedByWidth(String amount) {
            // a contract binds another line, so that nothing else looks for a range
            Assumptions assumptions = Assumptions.allowed();
            CostReview.of(
                    with(costs(12, fixed(amount), fixed("1").id("y").basis(Basis.CONTRACT)))
                            .build(),
                    TODAY,
                    POLICY,
                    assumptions);
            return assumptions.made().stream()
                    .map(Assumption::path)
                    .filter(path -> path.startsWith("costs.lines"))
                    .toList();
        }

        private Verdict width(CostLineBuilder line) {
            return only(Kind.WIDTH, with(costs(12, line))).answer().verdict();
        }
    }

    @Nested
    class The_estimate {
        @Test
        void looks_a_year_ahead() {
            assertThat(only(Kind.HORIZON, with(costs(11))).answer().verdict()).isEqualTo(NOT_SATISFIED);
            assertThat(seen(only(Kind.HORIZON, with(costs(11)))))
                    .containsExactly("costs.horizonMonths: 11 months, at least 12 months");
        }

        @Test
        void that_looks_just_a_year_ahead_looks_far_enough() {
            assertThat(only(Kind.HORIZON, with(costs(12))).answer().verdict()).isEqualTo(SATISFIED);
        }

        @Test
        void is_of_unknown_age_without_its_date_or_the_day_of_the_evaluation() {
            ProjectBuilder undated = with(costs(12));
            CostReview unread =
                    CostReview.of(with(costs(12).estimatedOn(TODAY)).build(), null, POLICY, Assumptions.allowed());

            assertThat(only(Kind.AGE, undated).answer().open().paths()).containsExactly("costs.estimatedOn");
            assertThat(unread.findings())
                    .filteredOn(finding -> finding.kind() == Kind.AGE)
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.answer().open().paths()).containsExactly("asOf"));
        }

        @Test
        void is_stale_after_half_a_year() {
            assertThat(only(Kind.AGE, with(costs(12).estimatedOn(TODAY.minusDays(180))))
                            .answer()
                            .verdict())
                    .isEqualTo(SATISFIED);
            assertThat(only(Kind.AGE, with(costs(12).estimatedOn(TODAY.minusDays(181))))
                            .answer()
                            .verdict())
                    .isEqualTo(NOT_SATISFIED);
        }
    }

    @Nested
    class Suspicious_is {
        @Test
        void a_fixed_line_that_is_driven_by_a_growing_volume() {
            CostLineBuilder line = fixed("1").drivenBy(List.of("in"));

            assertThat(flat("costs.lines[x]", "0.01", line)).isEqualTo(NOT_SATISFIED);
            assertThat(flat("costs.lines[x]", "0", line)).isEqualTo(SATISFIED);
            assertThat(flat("costs.lines[x]", "0.01", line.lifecycle(Lifecycle.INITIAL)))
                    .isEqualTo(SATISFIED);
        }

        @Test
        void an_estimate_that_does_not_move_while_volumes_grow() {
            assertThat(flat("costs.lines", "0.01", fixed("1"))).isEqualTo(NOT_SATISFIED);
            assertThat(flat("costs.lines", "0", fixed("1"))).isEqualTo(SATISFIED);
            assertThat(flat("costs.lines", "0.01", flow("1", "1", "0.01"))).isEqualTo(SATISFIED);
        }

        @Test
        void storage_that_does_not_grow() {
            assertThat(only(Kind.STORAGE_GROWTH, with(costs(12, fixed("1").group(Group.STORAGE))))
                            .answer()
                            .verdict())
                    .isEqualTo(NOT_SATISFIED);
            assertThat(only(Kind.STORAGE_GROWTH, with(costs(12, stock("1", "1", "1", "0", "0"))))
                            .answer()
                            .verdict())
                    .isEqualTo(SATISFIED);
        }

        @Test
        void no_cost_for_logs() {
            assertThat(only(Kind.SUPPORT, with(costs(12, fixed("1")))).answer().verdict())
                    .isEqualTo(NOT_SATISFIED);
            assertThat(only(Kind.SUPPORT, with(costs(12, fixed("0").group(Group.SUPPORTING))))
                            .answer()
                            .verdict())
                    .isEqualTo(NOT_SATISFIED);
            assertThat(only(Kind.SUPPORT, with(costs(12, fixed("1").group(Group.SUPPORTING))))
                            .answer()
                            .verdict())
                    .isEqualTo(SATISFIED);
        }

        @Test
        void retries_that_are_not_counted() {
            // 100 records a day are 3,000 a month
            assertThat(retries("3000", "0.01").answer().verdict()).isEqualTo(NOT_SATISFIED);
            assertThat(retries("1500", "0.01").answer().verdict()).isEqualTo(NOT_SATISFIED);
            assertThat(retries("3001", "0.01").answer().verdict()).isEqualTo(SATISFIED);
            assertThat(retries("3000", "0").answer().verdict()).isEqualTo(SATISFIED);
        }

        @Test
        void perhaps_retries_of_which_nobody_knows_the_share() {
            CostsBuilder costs = costs(12, flow("1", "3000", "0").drivenBy(List.of("in")));

            assertThat(only(
                                    Kind.RETRIES,
                                    with(costs)
                                            .integrations(
                                                    List.of(volume("100", "0").build())))
                            .answer()
                            .open()
                            .paths())
                    .containsExactly("integrations[in].processing.retryShare");
        }

        @Test
        void but_not_where_nothing_is_sent() {
            CostsBuilder costs = costs(12, flow("1", "0", "0").drivenBy(List.of("in")));
            Integration idle = volume("0", "0")
                    .processing(
                            ProcessingBuilder.builder().retryShare(range("0.1")).build())
                    .build();

            assertThat(only(Kind.RETRIES, with(costs).integrations(List.of(idle)))
                            .answer()
                            .verdict())
                    .isEqualTo(SATISFIED);
        }

        @Test
        void retries_of_integrations_that_nobody_wrote_down_are_undecided() {
            CostsBuilder costs = costs(12, flow("1", "3000", "0").drivenBy(List.of("in")));

            assertThat(only(Kind.RETRIES, with(costs)).answer().open().paths()).containsExactly("integrations");
        }

        @Test
        void a_quantity_far_below_the_records_counts_something_else() {
            assertThat(retries("1499", "0.01").answer().verdict()).isEqualTo(SATISFIED);
        }

        @Test
        void nothing_is_a_range() {
            assertThat(only(Kind.SPREAD, with(costs(12, fixed("1")))).answer().verdict())
                    .isEqualTo(NOT_SATISFIED);
            assertThat(only(Kind.SPREAD, with(costs(12, fixed("1..2"))))
                            .answer()
                            .verdict())
                    .isEqualTo(SATISFIED);
        }

        @Test
        void are_told_from_what_is_required() {
            assertThat(Kind.FLAT.isSuspicion()).isTrue();
            assertThat(Kind.AGE.isSuspicion()).isFalse();
        }

        private Verdict flat(String path, String growth, CostLineBuilder line) {
            ProjectBuilder project = with(costs(12, line))
                    .integrations(List.of(volume("1", growth).build()));
            return CostReview.of(project.build(), TODAY, POLICY, Assumptions.allowed()).findings().stream()
                    .filter(finding ->
                            finding.kind() == Kind.FLAT && finding.path().equals(path))
                    .findFirst()
                    .orElseThrow()
                    .answer()
                    .verdict();
        }

        private CostFinding retries(String quantity, String share) {
            return only(
                    Kind.RETRIES,
                    with(costs(12, flow("1", quantity, "0").drivenBy(List.of("in"))))
                            .integrations(List.of(volume("100", "0")
                                    .processing(ProcessingBuilder.builder()
                                            .retryShare(range(share))
                                            .build())
                                    .build())));
        }
    }

    @Nested
    class Unit_cost {
        @Test
        void is_the_total_over_the_records_of_the_horizon() {
            // 2 * 300 / (100 * 30 + 110 * 30) = 600 / 6300
            UnitCost unit = unit(costs(2, fixed("300")), volume("100", "0.1"));

            assertThat(text(unit.records())).isEqualTo("6300");
            assertThat(text(unit.cost())).isEqualTo("0.095238");
        }

        @Test
        void lies_between_the_extremes() {
            // 300..600 over 3000..6000
            assertThat(text(unit(costs(1, fixed("300..600")), volume("100..200", "0"))
                            .cost()))
                    .isEqualTo("0.050000..0.200000");
        }

        @Test
        void is_open_while_the_records_are() {
            UnitCost unit = unit(costs(1, fixed("300")), integration("in"));

            assertThat(text(unit.cost())).isEqualTo("0..*");
            assertThat(unit.cost().open().paths()).containsExactly("integrations[in].volume.recordsPerDay");
        }

        @Test
        void is_not_said_of_nothing() {
            assertThat(unit(costs(1, fixed("300")), volume("0", "0"))).isNull();
            assertThat(unit(costs(1, fixed("300")).horizonMonths(null), volume("1", "0")))
                    .isNull();
        }

        private UnitCost unit(CostsBuilder costs, IntegrationBuilder integration) {
            Project project = with(costs.unitMetric("in"))
                    .integrations(List.of(integration.build()))
                    .build();
            CostReview review = CostReview.of(project, TODAY, POLICY, Assumptions.allowed());
            return UnitCost.of(project, review.projection(), POLICY).orElse(null);
        }
    }

    private static ProjectBuilder sound() {
        return with(costs(
                                24,
                                flow("0.01", "3600..4000..4400", "0.04")
                                        .id("bus")
                                        .component("bus")
                                        .drivenBy(List.of("in")),
                                fixed("90..110").id("licences").group(Group.PLATFORM),
                                stock("1", "90..110", "9..11", "1", "0.04")
                                        .id("disk")
                                        .system("b")
                                        .drivenBy(List.of("in")),
                                fixed("9..11").id("log").group(Group.SUPPORTING),
                                fixed("450..550")
                                        .id("setup")
                                        .lifecycle(Lifecycle.INITIAL)
                                        .group(Group.PEOPLE)
                                        .drivenBy(List.of("in")))
                        .estimatedOn(TODAY)
                        .currency("EUR"))
                .platform(platform("bus"))
                .systems(List.of(system("a", Store.NONE), system("b", Store.TRANSACTIONAL)))
                .integrations(List.of(volume("100", "0.04")
                        .source("a")
                        .target("b")
                        .direction(Direction.ONE_WAY)
                        .processing(ProcessingBuilder.builder()
                                .retryShare(range("0.02"))
                                .build())
                        .build()));
    }

    private static ProjectBuilder with(CostsBuilder costs) {
        return ProjectBuilder.builder().id("p").costs(costs.build());
    }

    private static Platform platform(String component) {
        return new Platform(List.of(ComponentBuilder.builder().id(component).build()), null, null, null, null);
    }

    private static ConnectedSystem system(String id, Store store) {
        return ConnectedSystemBuilder.builder().id(id).store(store).build();
    }

    private static IntegrationBuilder integration(String id) {
        return IntegrationBuilder.builder().id(id);
    }

    private static IntegrationBuilder volume(String perDay, String growth) {
        return integration("in").volume(new Volume(range(perDay), null, null, range(growth), null, null));
    }

    @Test
    void the_currency_of_all_lines_is_that_of_the_estimate_unless_nothing_may_be_assumed() {
        Project project = with(costs(1, fixed("1"))).build();
        Assumptions allowed = Assumptions.allowed();

        assertThat(CostReview.of(project, TODAY, POLICY, allowed).projection().currency())
                .isEqualTo("EUR");
        assertThat(allowed.made()).extracting(Assumption::path).containsExactly("costs.currency");
        assertThat(CostReview.of(project, TODAY, POLICY, Assumptions.none())
                        .projection()
                        .currency())
                .isNull();
    }

    private static List<String> seen(CostFinding finding) {
        return finding.answer().reasons().stream()
                .flatMap(reason -> reason.comparisons().stream())
                .map(each -> said(each.seen()) + ", " + each.relation() + " " + said(each.expected()))
                .toList();
    }

    private static String said(Side side) {
        String value = side.unit().isEmpty() ? side.value() : side.value() + " " + side.unit();
        return side.what().isEmpty() ? value : side.what() + ": " + value;
    }

    private static CostFinding only(Kind kind, ProjectBuilder project) {
        List<CostFinding> findings =
                CostReview.of(project.build(), TODAY, POLICY, Assumptions.allowed()).findings().stream()
                        .filter(finding ->
                                finding.kind() == kind && !finding.path().equals("platform.components"))
                        .toList();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
