package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.CostLineBuilder;
import io.github.checklist4j.facts.CostsBuilder;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.IdentityBuilder;
import io.github.checklist4j.facts.IntegrationBuilder;
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

    private static final Assessor STANDARD = IntegrationStrategy.assessor();

    /** How many integrations a project of the longest run has; the profile hunt tries more. */
    private static final int MOST = Integer.getInteger("large.integrations", 2_000);

    private static final int MANY = Math.min(1_600, 2 * MOST / 5);

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

    @Test
    void thousands_of_cost_lines_over_fifty_years_are_added_up() {
        Assessment assessment = STANDARD.assess(
                Shape.bare().costs(Shape.costs(8 * MOST / 10, 600)).build());
        assertThat(assessment.task("pattern.costs-estimated").orElseThrow().verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
    }
}
