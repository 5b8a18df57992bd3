package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.BusinessProcess;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLineBuilder;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.CostsBuilder;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Goal;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.IdentityBuilder;
import io.github.checklist4j.facts.ImpactAnalysis;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.facts.Objective;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.facts.Waiver;
import io.github.checklist4j.json.ChecklistJson;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What an integration costs does not depend on how many there are. Counted is what is allocated, which is the same on every machine; the
 * time limit is that of something that does not grow with the square.
 */
@Timeout(600)
class LargeProjectsTest {
    private static final int FEW = 200;
    private static final int MANY = 1_600;

    private static final Assessor STANDARD = IntegrationStrategy.assessor();

    /** How many integrations a project of the longest run has; the profile hunt tries more. */
    private static final int MOST = Integer.getInteger("large.integrations", 2_000);

    /** Kinds of projects, each with something that tempts to look at every other integration. */
    enum Kind {
        NOTHING_IS_KNOWN(size -> project(size, i -> integration(i)).build()),
        IDENTITIES_ARE_UNKNOWN(size -> project(size, i -> calling(i)).build()),
        ONE_IDENTITY_CALLS_TOO_OFTEN(size -> project(size, i -> calling(i).identity("svc"))
                .identities(List.of(IdentityBuilder.builder()
                        .id("svc")
                        .kind(Identity.Kind.APPLICATION_USER)
                        .build()))
                .build()),
        EACH_HAS_AN_IDENTITY(size -> project(size, i -> calling(i).identity("svc" + i))
                .identities(
                        list(size, i -> IdentityBuilder.builder().id("svc" + i).build()))
                .build()),
        EACH_HAS_A_SYSTEM(size -> project(
                        size, i -> integration(i).source("s" + i).target("s" + (i + 1) % size))
                .systems(list(
                        size, i -> ConnectedSystemBuilder.builder().id("s" + i).build()))
                .build()),
        EACH_HAS_A_COMPONENT(size -> project(size, i -> integration(i).via(List.of("c" + i)))
                .platform(new Platform(
                        list(size, i -> ComponentBuilder.builder().id("c" + i).build()), null, null, null, null))
                .build()),
        EACH_HAS_A_COST_LINE(size -> project(size, i -> integration(i))
                .costs(CostsBuilder.builder()
                        .lines(list(size, i -> CostLineBuilder.builder()
                                .id("l" + i)
                                .drivenBy(List.of("i" + i))
                                .build()))
                        .build())
                .build()),
        ALL_DRIVE_ONE_COST_LINE(size -> project(size, i -> integration(i))
                .costs(CostsBuilder.builder()
                        .lines(List.of(CostLineBuilder.builder()
                                .id("l")
                                .drivenBy(list(size, i -> "i" + i))
                                .build()))
                        .build())
                .build()),
        ONE_WAIVER_NAMES_ALL(size -> project(size, i -> calling(i).via(List.of()))
                .waivers(List.of(waiver(list(size, i -> "integrations[i" + i + "]"))))
                .build()),
        EACH_HAS_A_WAIVER(size -> project(size, i -> calling(i).via(List.of()))
                .waivers(list(size, i -> waiver(List.of("integrations[i" + i + "]"))))
                .build());

        private final IntFunction<Project> of;

        Kind(IntFunction<Project> of) {
            this.of = of;
        }
    }

    private static ProjectBuilder project(int size, IntFunction<IntegrationBuilder> integration) {
        return ProjectBuilder.builder()
                .id("large")
                .asOf(LocalDate.of(2026, 11, 1))
                .integrations(list(size, i -> integration.apply(i).build()));
    }

    private static IntegrationBuilder integration(int i) {
        return IntegrationBuilder.builder().id("i" + i);
    }

    private static IntegrationBuilder calling(int i) {
        Range<BigDecimal> often = Range.exact(BigDecimal.valueOf(5_000_000L + i % 7));
        return integration(i)
                .endpoint(EndpointKind.DATAVERSE_WEB_API)
                .volume(new Volume(often, null, null, null, null, null));
    }

    private static Waiver waiver(List<String> subjects) {
        return new Waiver("pattern.capacity-matched", subjects, "ada", "late", null, LocalDate.of(2027, 1, 1));
    }

    private static <T> List<T> list(int size, IntFunction<T> element) {
        return IntStream.range(0, size).mapToObj(element).toList();
    }

    private static long bytesPerIntegration(Project project) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        STANDARD.assess(project);
        return (thread.getCurrentThreadAllocatedBytes() - before)
                / project.integrations().size();
    }

    @ParameterizedTest
    @EnumSource
    void an_integration_costs_the_same_however_many_there_are(Kind kind) {
        bytesPerIntegration(kind.of.apply(FEW)); // loads what is loaded once
        long few = bytesPerIntegration(kind.of.apply(FEW));
        long many = bytesPerIntegration(kind.of.apply(MANY));
        assertThat(many).as("bytes for one of %d integrations", MANY).isLessThan(few * 13 / 10);
    }

    @Test
    void the_result_of_20_000_empty_cost_lines_is_read_back() {
        Project project = ProjectBuilder.builder()
                .id("p")
                .costs(CostsBuilder.builder()
                        .lines(IntStream.range(0, 20_000)
                                .mapToObj(i ->
                                        CostLineBuilder.builder().id("l" + i).build())
                                .toList())
                        .build())
                .build();
        Assessment assessment = STANDARD.assess(project);
        ChecklistJson json = ChecklistJson.standard();
        assertThat(json.read(json.write(assessment), Assessment.class)).isEqualTo(assessment);
    }

    @Test
    void thousands_of_integrations_that_say_nothing_are_judged() {
        Assessment assessment = STANDARD.assess(Kind.NOTHING_IS_KNOWN.of.apply(MOST));
        assertThat(assessment.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(assessment.findings()).noneMatch(finding -> finding.verdict() == Verdict.ERROR);
        assertThat(assessment.task("pattern.capacity-matched").orElseThrow().missing())
                .contains("integrations[i" + (MOST - 1) + "].endpoint");
    }

    @Test
    void what_may_belong_to_every_identity_is_named_up_to_a_number_by_each_and_by_itself() {
        TaskResult capacity = STANDARD.assess(Kind.IDENTITIES_ARE_UNKNOWN.of.apply(FEW))
                .task("pattern.capacity-matched")
                .orElseThrow();
        assertThat(capacity.missing()).containsAll(list(FEW, i -> "integrations[i" + i + "].identity"));
        assertThat(capacity.findings().stream()
                        .map(LargeProjectsTest::unknownIdentities)
                        .filter(named -> named == 1 + 50))
                .as("each its own, and those of 50 others, of which the first fifty have the same")
                .isNotEmpty();
    }

    private static long unknownIdentities(Finding finding) {
        return finding.missing().stream()
                .filter(path -> path.endsWith(".identity"))
                .count();
    }

    /** Kinds of projects of which one thing is as long as another, so that what grows with both grows with the square. */
    enum Shape {
        OBJECTIVES_AND_GOALS_THAT_SERVE_NOBODY_KNOWS_WHAT(
                size -> bare().objectives(list(size, i -> new Objective("o" + i, null, null)))
                        .goals(list(size, i -> new Goal("g" + i, null, null, null, null, null)))
                        .build()),
        OBJECTIVES_AND_GOALS_THAT_SERVE_NONE(
                size -> bare().objectives(list(size, i -> new Objective("o" + i, null, null)))
                        .goals(list(size, i -> new Goal("g" + i, null, null, null, null, List.of())))
                        .build()),
        A_CHAIN_OF_PROCESSES_EACH_TOUCHED(size ->
                touching(size).processes(chain(size)).impactAnalyses(List.of()).build()),
        PROCESSES_THAT_FEED_NOBODY_KNOWS_WHOM(size -> touching(size)
                .processes(list(size, i -> new BusinessProcess("p" + i, null, null)))
                .impactAnalyses(list(size, i -> new ImpactAnalysis("i" + i, List.of("p" + i), null, null)))
                .build()),
        PROCESSES_AND_ANALYSES_OF_NOBODY_KNOWS_WHAT(size -> touching(size)
                .processes(chain(size))
                .impactAnalyses(list(size, i -> new ImpactAnalysis(null, null, null, null)))
                .build()),
        ANALYSES_OF_ONE_INTEGRATION(
                size -> bare().processes(list(size, i -> new BusinessProcess("p" + i, null, List.of())))
                        .integrations(List.of(
                                integration(0).touches(list(size, i -> "p" + i)).build()))
                        .impactAnalyses(list(size, i -> new ImpactAnalysis("i0", List.of("p" + i), null, null)))
                        .build()),
        COMPONENTS_OF_ONE_WAY(size -> bare().platform(new Platform(
                        list(size, i -> ComponentBuilder.builder().id("c" + i).build()), null, null, null, null))
                .integrations(List.of(integration(0)
                        .style(MessageStyle.ASYNCHRONOUS)
                        .via(list(size, i -> "c" + i))
                        .fallback(list(size, i -> "c" + (size - 1 - i)))
                        .build()))
                .build()),
        COST_LINES_FOR_COMPONENTS(size -> bare().platform(new Platform(
                        list(size, i -> ComponentBuilder.builder().id("c" + i).build()), null, null, null, null))
                .costs(costs(size, 12))
                .build()),
        COST_LINES_OVER_MANY_MONTHS(size -> bare().costs(costs(size, 120)).build()),
        /** Sums of growth are exact, so each month has more digits than the one before: not twice as much, but nearly. */
        MONTHS_OF_MANY_COST_LINES(size -> bare().costs(costs(100, size)).build(), 24);

        private final IntFunction<Project> of;
        private final int tenthsOfBytes;

        Shape(IntFunction<Project> of) {
            this(of, 22);
        }

        Shape(IntFunction<Project> of, int tenthsOfBytes) {
            this.of = of;
            this.tenthsOfBytes = tenthsOfBytes;
        }
    }

    private static ProjectBuilder bare() {
        return ProjectBuilder.builder().id("large").asOf(LocalDate.of(2026, 11, 1));
    }

    private static ProjectBuilder touching(int size) {
        return project(size, i -> integration(i).touches(List.of("p" + i)));
    }

    private static List<BusinessProcess> chain(int size) {
        return list(size, i -> new BusinessProcess("p" + i, null, i + 1 < size ? List.of("p" + (i + 1)) : List.of()));
    }

    private static Costs costs(int lines, int months) {
        return CostsBuilder.builder()
                .horizonMonths(months)
                .currency("EUR")
                .budget(new Money(BigDecimal.valueOf(1_000_000), "EUR"))
                .lines(list(lines, LargeProjectsTest::line))
                .build();
    }

    private static CostLine line(int i) {
        return CostLineBuilder.builder()
                .id("l" + i)
                .kind(CostLine.Kind.FLOW)
                .lifecycle(CostLine.Lifecycle.RUN)
                .unitPrice(Range.exact(BigDecimal.ONE))
                .quantity(Range.between(BigDecimal.ONE, BigDecimal.TEN))
                .growthPerMonth(Range.exact(BigDecimal.valueOf(i % 5, 2)))
                .currency("EUR")
                .build();
    }

    private record Cost(long bytes, long text) {
        static Cost of(Project project) {
            ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = thread.getCurrentThreadAllocatedBytes();
            Assessment assessment = STANDARD.assess(project);
            long bytes = thread.getCurrentThreadAllocatedBytes() - before;
            return new Cost(bytes, ChecklistJson.standard().write(assessment).length());
        }
    }

    @ParameterizedTest
    @EnumSource
    void twice_as_much_costs_twice_as_much_and_says_no_more_than_that(Shape shape) {
        Cost.of(shape.of.apply(FEW)); // loads what is loaded once
        Cost once = Cost.of(shape.of.apply(FEW));
        Cost twice = Cost.of(shape.of.apply(2 * FEW));
        assertThat(twice.bytes).as("bytes").isLessThan(once.bytes * shape.tenthsOfBytes / 10);
        assertThat(twice.text).as("length of the result").isLessThan(once.text * 22 / 10);
    }

    @Test
    void thousands_of_cost_lines_over_fifty_years_are_added_up() {
        Assessment assessment =
                STANDARD.assess(bare().costs(costs(8 * MOST / 10, 600)).build());
        assertThat(assessment.task("pattern.costs-estimated").orElseThrow().verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
    }
}
