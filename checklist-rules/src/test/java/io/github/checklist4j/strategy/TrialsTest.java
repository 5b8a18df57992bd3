package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.TESTS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.someRelated;
import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.facts.PlannedTest.Kind;
import io.github.checklist4j.facts.PlannedTest.Phase;
import io.github.checklist4j.facts.PlannedTestBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.keys.TestFacts;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Evaluation;
import io.github.checklist4j.rules.Found;
import io.github.checklist4j.rules.RuleResult;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Very many tests of which nobody knows what they run are asked once for all integrations: whether one of them could count for any. What
 * each would say alone is that, or where it is sure that none counts for this integration, still to be found out.
 */
class TrialsTest {
    private static final Condition<Integration> TOGETHER = EndToEndTestRules.TRIED_BY_A_TEST;
    private static final Condition<Integration> ONE_BY_ONE = someRelated(
            "",
            TESTS,
            integration -> IntegrationTestRules.runs(integration, Kind.END_TO_END),
            integration -> allOf(
                    IntegrationTestRules.reachesPeak(integration),
                    EndToEndTestRules.isAsFrequent(integration),
                    TestFacts.THROTTLED.is(true)));
    private static final Condition<Integration> REALISTIC_TOGETHER =
            IntegrationTestRules.tested(Kind.PERFORMANCE, Phase.DURING);
    private static final Condition<Integration> REALISTIC_ONE_BY_ONE = someRelated(
            "",
            TESTS,
            integration -> IntegrationTestRules.runs(integration, Kind.PERFORMANCE),
            integration ->
                    allOf(TestFacts.PHASES.contains(Phase.DURING), IntegrationTestRules.isRealistic(integration)));

    private static RuleResult judge(Condition<Integration> condition, Project project) {
        return rule("r")
                .decides("t")
                .forEach(INTEGRATIONS)
                .require(condition)
                .judge(Evaluation.of(
                        project,
                        null,
                        IntegrationStrategy.assessor().parameters(),
                        IntegrationStrategy.assessor().data()));
    }

    private static Project project(IntFunction<PlannedTest> test) {
        return Shape.bare()
                .tests(Shape.list(20, test))
                .integrations(Shape.list(5, i -> Shape.planned(i * 40_000).build()))
                .build();
    }

    private static <T> @Nullable T perhaps(Random random, T value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    private static PlannedTest any(Random random, int i) {
        return PlannedTestBuilder.builder()
                .id("t" + i)
                .integrations(random.nextInt(20) < 9 ? List.of("i" + 40_000 * random.nextInt(5)) : null)
                .kind(perhaps(random, Kind.values()[random.nextInt(Kind.values().length)]))
                .phases(perhaps(random, List.of(Phase.values()[random.nextInt(3)])))
                .productionLike(perhaps(random, random.nextInt(5) > 0))
                .realisticRoles(true)
                .sameRegion(true)
                .throttled(perhaps(random, random.nextBoolean()))
                .frequency(perhaps(random, Duration.ofMinutes(random.nextInt(200))))
                .peakRecordsPer5Minutes(perhaps(random, Range.exact(BigDecimal.valueOf(1_000L * random.nextInt(12)))))
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void no_verdict_is_contrary_to_that_of_each_alone(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            Project project = project(k -> any(random, k));
            assertAsAlone(project, TOGETHER, ONE_BY_ONE);
            assertAsAlone(project, REALISTIC_TOGETHER, REALISTIC_ONE_BY_ONE);
        }
    }

    private static void assertAsAlone(
            Project project, Condition<Integration> together, Condition<Integration> oneByOne) {
        boolean few = Objects.requireNonNull(project.tests()).stream()
                        .filter(test -> test.integrations() == null)
                        .count()
                <= 10;
        List<Found> alone = judge(oneByOne, project).found(); // all that are not SATISFIED
        List<Found> all = judge(together, project).found();
        assertThat(all)
                .extracting(Found::subject)
                .isEqualTo(alone.stream().map(Found::subject).toList());
        for (int i = 0; i < alone.size(); i++) {
            Verdict verdict = alone.get(i).verdict();
            assertThat(all.get(i).verdict()).isIn(verdict, few ? verdict : Verdict.UNKNOWN);
        }
    }

    private static PlannedTestBuilder endToEnd() {
        return PlannedTestBuilder.builder()
                .kind(Kind.END_TO_END)
                .throttled(true)
                .peakRecordsPer5Minutes(Range.exact(BigDecimal.valueOf(10_000)))
                .frequency(Duration.ZERO);
    }

    private static Found first(PlannedTestBuilder test) {
        return judge(TOGETHER, project(i -> test.id("t" + i).build())).found().get(0);
    }

    @Test
    void where_none_counts_whatever_it_runs_that_is_told_by_its_cause() {
        Found found = first(endToEnd().throttled(false));
        assertThat(found.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(found.reasons()).singleElement().satisfies(reason -> assertThat(reason.comparisons())
                .singleElement()
                .asString()
                .contains("throttled", "20"));
    }

    @Test
    void whether_many_are_large_enough_is_asked_where_it_is_known_what_they_run() {
        PlannedTestBuilder tooSmall = endToEnd().peakRecordsPer5Minutes(Range.exact(BigDecimal.ONE));
        assertThat(first(tooSmall).missing()).contains("tests[t0].integrations").hasSize(10);
        assertThat(judge(TOGETHER, project(i -> tooSmall.id("t" + i)
                                .integrations(i < 10 ? null : List.of("i0"))
                                .build()))
                        .found()
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void of_many_that_may_be_the_one_the_first_are_named() {
        assertThat(first(endToEnd().kind(null)).missing())
                .contains("tests[t0].integrations", "tests[t0].kind", "tests[t9].integrations")
                .doesNotContain("tests[t10].integrations");
    }

    @Test
    void one_that_says_so_is_enough_among_many_that_do_not() {
        Project project = project(i -> endToEnd()
                .id("t" + i)
                .integrations(i < 19 ? null : List.of("i0"))
                .build());
        assertThat(judge(TOGETHER, project).found())
                .hasSize(4)
                .allSatisfy(found -> assertThat(found.subject()).isNotEqualTo("integrations[i0]"))
                .allSatisfy(found -> assertThat(found.verdict()).isEqualTo(Verdict.UNKNOWN));
    }
}
