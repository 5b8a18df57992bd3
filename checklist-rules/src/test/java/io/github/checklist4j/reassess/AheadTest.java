package io.github.checklist4j.reassess;

import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static io.github.checklist4j.assessment.Verdict.WAIVED;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.condition;
import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Exhibit;
import io.github.checklist4j.assessment.Series;
import io.github.checklist4j.checklist.Area;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.Attestation;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLine.Kind;
import io.github.checklist4j.facts.CostLine.Lifecycle;
import io.github.checklist4j.facts.CostLineBuilder;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.CostsBuilder;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.VolumeBuilder;
import io.github.checklist4j.facts.Waiver;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.keys.IntegrationFacts;
import io.github.checklist4j.laws.ProjectGenerator;
import io.github.checklist4j.review.Timeline;
import io.github.checklist4j.review.Timeline.Crossing;
import io.github.checklist4j.review.Timeline.Turn;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AheadTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Assessor STANDARD = IntegrationStrategy.assessor();
    private static final long PROJECTS = Long.getLong("laws.projects", 60) / 6; // each is assessed on many days
    private static final Checklist SMALL = new Checklist(
            "c",
            "Checklist",
            List.of(new Area("a", "Area")),
            List.of(task("a.few"), task("a.signed"), task("a.weekday")));
    private static final Rule<?> FEW =
            rule("few").decides("a.few").forEach(INTEGRATIONS).require(IntegrationFacts.RECORDS_PER_DAY.atMost(1_000));
    private static final Assessor ASSESSOR = Assessor.of(SMALL, List.of(FEW));

    private static Task task(String id) {
        return new Task(id, "a", "title", "why", "what", List.of());
    }

    private static ProjectBuilder project() {
        return ProjectBuilder.builder().id("p").asOf(TODAY).integrations(List.of());
    }

    private static Project growing(String perMonth) {
        return project()
                .integrations(List.of(IntegrationBuilder.builder()
                        .id("i")
                        .volume(VolumeBuilder.builder()
                                .recordsPerDay(Range.exact(800))
                                .growthPerMonth(Range.exact(new BigDecimal(perMonth)))
                                .build())
                        .build()))
                .build();
    }

    private static Project example(String name) {
        return ChecklistJson.standard()
                .read(Path.of("..", "checklist-examples", "projects", name + ".json"), Project.class);
    }

    private static void isThatOfEveryDay(Assessor assessor, Project project, LocalDate from, LocalDate to) {
        Timeline timeline = Ahead.of(assessor, project, from, to);
        from.datesUntil(to.plusDays(1)).forEach(day -> {
            Assessment assessed = assessor.assess(Ahead.on(project, from, day));
            assessed.tasks().forEach(task -> assertThat(timeline.verdict(task.id(), day))
                    .as(() -> task.id() + " on " + day + " of "
                            + ChecklistJson.standard().write(project))
                    .isEqualTo(task.verdict()));
        });
    }

    @Test
    void is_that_of_assessing_every_day_for_generated_projects() {
        ProjectGenerator generator = ProjectGenerator.of(STANDARD);
        LongStream.range(0, PROJECTS).forEach(seed -> {
            Project project = generator.any(seed);
            LocalDate from = TODAY.plusDays(seed * 37 % 500 - 250);
            isThatOfEveryDay(STANDARD, project, from, from.plusDays(250));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-study-first", "case-study-revised", "half-known"})
    void is_that_of_assessing_every_day_for_the_examples(String name) {
        isThatOfEveryDay(STANDARD, example(name), TODAY, TODAY.plusMonths(13)); // an estimate and its growth once round
    }

    /** An estimate that holds today, of which the lines grow beyond what is included, and their sum beyond the budget, on one day or another. */
    private static Project growingEstimate(long seed) {
        Random random = new Random(seed);
        Project revised = example("case-study-revised");
        Costs costs = Objects.requireNonNull(revised.costs());
        List<CostLine> lines = Objects.requireNonNull(costs.lines()).stream()
                .map(line -> included(line, random))
                .toList();
        Project estimated = ProjectBuilder.builder(revised)
                .costs(CostsBuilder.builder(costs)
                        .estimatedOn(TODAY)
                        .lines(lines)
                        .build())
                .build();
        BigDecimal budget = total(estimated).multiply(new BigDecimal(random.nextInt(100, 110)).movePointLeft(2));
        return FactTree.with(estimated, "costs.budget", new Money(budget, "EUR"));
    }

    private static BigDecimal total(Project project) {
        List<Series.Month> months = STANDARD.evidence(project, null).stream()
                .map(Exhibit::series)
                .filter(series -> series != null && series.title().equals("cost up to each month"))
                .findFirst()
                .orElseThrow()
                .months();
        return Objects.requireNonNull(months.get(months.size() - 1).likely());
    }

    private static CostLine included(CostLine line, Random random) {
        Range<BigDecimal> quantity = line.quantity();
        boolean byUnits = quantity != null && line.unitPrice() != null;
        return CostLineBuilder.builder(line)
                .amountPerMonth(byUnits ? null : line.amountPerMonth())
                .allowance(quantity == null || random.nextBoolean() ? line.allowance() : Range.exact(quantity.high()))
                .build();
    }

    @Test
    void is_that_of_assessing_every_day_where_an_estimate_grows_beyond_its_allowances_and_its_budget() {
        long turned = LongStream.range(0, Math.max(5, PROJECTS / 3)) // large ones
                .filter(seed -> {
                    Project project = growingEstimate(seed);
                    isThatOfEveryDay(STANDARD, project, TODAY, TODAY.plusDays(170)); // before it is stale
                    Timeline timeline = Ahead.of(STANDARD, project, TODAY, TODAY.plusDays(170));
                    return timeline.turns().stream()
                            .anyMatch(turn ->
                                    turn.task().equals("pattern.costs-estimated") && turn.after() == NOT_SATISFIED);
                })
                .count();
        assertThat(turned).isPositive();
    }

    @Test
    void names_the_allowances_that_lines_grow_beyond() {
        List<String> passed = LongStream.range(0, 3)
                .mapToObj(AheadTest::growingEstimate)
                .flatMap(project -> Ahead.of(STANDARD, project, TODAY, TODAY.plusYears(1)).crossings().stream())
                .map(Crossing::bound)
                .toList();
        assertThat(passed).anyMatch(bound -> bound.endsWith(".allowance"));
    }

    @Test
    void lets_a_stock_hold_what_flows_in_and_leaves_what_is_fixed() {
        CostLine stock = CostLineBuilder.builder()
                .id("s")
                .kind(Kind.STOCK)
                .quantity(Range.exact(10))
                .inflow(Range.exact(4))
                .purge(Range.exact(1))
                .growthPerMonth(Range.exact(BigDecimal.ONE))
                .build();
        CostLine later = LaterLine.of(stock, 2);
        assertThat(later.quantity()).isEqualTo(Range.exact(10 + 3 + 7));
        assertThat(later.inflow()).isEqualTo(Range.exact(16));
        CostLine fixed = CostLineBuilder.builder(stock).kind(Kind.FIXED).build();
        assertThat(LaterLine.of(fixed, 2)).isEqualTo(fixed);
        CostLine once =
                CostLineBuilder.builder(stock).lifecycle(Lifecycle.INITIAL).build();
        assertThat(LaterLine.of(once, 2)).isEqualTo(once);
        CostLine flow = CostLineBuilder.builder(stock)
                .kind(Kind.FLOW)
                .unitPrice(Range.exact(2))
                .amountPerMonth(Range.exact(20))
                .build();
        assertThat(LaterLine.of(flow, 2))
                .returns(Range.exact(40), CostLine::quantity)
                .returns(null, CostLine::amountPerMonth);
    }

    @Test
    void sees_a_waiver_end() {
        Project project = ProjectBuilder.builder(growing("0"))
                .integrations(List.of(IntegrationBuilder.builder()
                        .id("i")
                        .volume(VolumeBuilder.builder()
                                .recordsPerDay(Range.exact(2_000))
                                .build())
                        .build()))
                .waivers(List.of(new Waiver("a.few", null, "A", "r", TODAY.plusDays(3), TODAY.plusDays(9))))
                .build();
        assertThat(Ahead.of(ASSESSOR, project, TODAY, TODAY.plusDays(90)).turns())
                .containsExactly(
                        new Turn(
                                TODAY.plusDays(3),
                                "a.few",
                                NOT_SATISFIED,
                                WAIVED,
                                List.of("waivers[0].from 2026-11-04 has come")),
                        new Turn(
                                TODAY.plusDays(10),
                                "a.few",
                                WAIVED,
                                NOT_SATISFIED,
                                List.of("waivers[0].until 2026-11-10 is past")));
    }

    @Test
    void sees_an_attestation_end() {
        Project project = project()
                .attestations(List.of(new Attestation("a.signed", null, "A", TODAY, "e", TODAY.plusDays(9))))
                .build();
        assertThat(Ahead.of(ASSESSOR, project, TODAY, TODAY.plusDays(90)).turns())
                .extracting(Turn::day, Turn::before, Turn::after)
                .containsExactly(tuple(TODAY.plusDays(10), SATISFIED, UNKNOWN));
    }

    @Test
    void sees_an_estimate_grow_stale() {
        Project project = ProjectBuilder.builder(example("case-study-revised"))
                .costs(CostsBuilder.builder(example("case-study-revised").costs())
                        .estimatedOn(TODAY)
                        .build())
                .build();
        assertThat(Ahead.of(STANDARD, project, TODAY, TODAY.plusDays(200)).turns())
                .contains(new Turn(
                        TODAY.plusDays(181),
                        "pattern.costs-estimated",
                        SATISFIED,
                        NOT_SATISFIED,
                        List.of("costs.estimatedOn 2026-11-01 is older than 180 days (estimate-age)")));
    }

    @Test
    void sees_growth_pass_a_bound_on_the_day_on_which_a_month_is_over() {
        // 800 x 1.05^4 = 972, 800 x 1.05^5 = 1021
        assertThat(Ahead.of(ASSESSOR, growing("0.05"), TODAY, TODAY.plusYears(1))
                        .turns())
                .containsExactly(new Turn(
                        LocalDate.of(2027, 4, 1),
                        "a.few",
                        SATISFIED,
                        NOT_SATISFIED,
                        List.of("volumes have grown for 5 months")));
    }

    @Test
    void counts_months_from_the_last_day_of_one() {
        Project undated = ProjectBuilder.builder(growing("0.05")).asOf(null).build();
        Later later = new Later(undated, LocalDate.of(2027, 1, 31));
        assertThat(later.months(LocalDate.of(2027, 2, 27))).isZero();
        assertThat(later.months(LocalDate.of(2027, 2, 28))).isEqualTo(1);
        assertThat(later.months(LocalDate.of(2027, 3, 30))).isEqualTo(1);
        assertThat(later.months(LocalDate.of(2027, 3, 31))).isEqualTo(2);
    }

    @Test
    void names_the_figures_that_pass_their_bounds_within_the_time() {
        Rule<?> shown = FEW.shows(project -> new Series(
                        "records",
                        "records",
                        List.of(new Series.Month(BigDecimal.ONE, null, null)),
                        BigDecimal.TEN,
                        "a few",
                        3))
                .shows(project -> new Series("later", "records", List.of(), BigDecimal.TEN, "a few", 30))
                .shows(project -> new Series("never", "records", List.of(), BigDecimal.TEN, "a few", null));
        assertThat(Ahead.of(Assessor.of(SMALL, List.of(shown)), growing("0"), TODAY, TODAY.plusYears(2))
                        .crossings())
                .containsExactly(new Crossing(TODAY.plusMonths(3), "a.few", "records", "a few"));
    }

    @Test
    void assesses_only_where_something_can_change() {
        AtomicInteger asked = new AtomicInteger();
        Rule<Project> counting = rule("counting")
                .decides("a.weekday")
                .require(condition("counted", INTEGRATIONS, list -> asked.incrementAndGet() > 0));
        Ahead.of(Assessor.of(SMALL, List.of(FEW, counting)), growing("0.05"), TODAY, TODAY.plusYears(1));
        assertThat(asked).hasValue(13);
    }

    @Test
    void looks_at_every_day_where_somebody_elses_rule_reads_the_evaluation_date() {
        Rule<Project> weekday = rule("weekday")
                .decides("a.weekday")
                .require(condition(
                        "it is not the 13th",
                        INTEGRATIONS,
                        Fact.<Project>evaluationDate(),
                        (list, day) -> day.getDayOfMonth() != 13));
        isThatOfEveryDay(Assessor.of(SMALL, List.of(FEW, weekday)), growing("0.05"), TODAY, TODAY.plusDays(60));
    }

    @Test
    void does_not_look_back() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ahead.of(ASSESSOR, project().build(), TODAY, TODAY.minusDays(1)))
                .withMessage("a timeline goes from 2026-11-01 on, not back to 2026-10-31");
    }
}
