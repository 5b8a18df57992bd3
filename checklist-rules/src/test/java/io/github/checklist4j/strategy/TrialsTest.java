package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.TESTS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.someRelated;
import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Random;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Very many tests of which nobody knows what they run are held against an integration together, with the verdict that each gives alone. */
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
                .integrations(random.nextInt(6) == 0 ? List.of("i" + 40_000 * random.nextInt(5)) : null)
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
    void the_verdict_is_that_of_each_alone(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            Project project = project(k -> any(random, k));
            assertThat(verdicts(judge(TOGETHER, project))).isEqualTo(verdicts(judge(ONE_BY_ONE, project)));
            assertThat(verdicts(judge(REALISTIC_TOGETHER, project)))
                    .isEqualTo(verdicts(judge(REALISTIC_ONE_BY_ONE, project)));
        }
    }

    private static List<String> verdicts(RuleResult result) {
        return result.found().stream()
                .map(each -> each.subject() + " " + each.verdict())
                .toList();
    }

    private static PlannedTestBuilder endToEnd(int i) {
        return PlannedTestBuilder.builder()
                .id("t" + i)
                .kind(Kind.END_TO_END)
                .throttled(true)
                .peakRecordsPer5Minutes(Range.exact(BigDecimal.TEN))
                .frequency(Duration.ZERO);
    }

    @Test
    void where_none_is_large_enough_the_largest_says_so() {
        Found found = judge(TOGETHER, project(i -> endToEnd(i)
                        .peakRecordsPer5Minutes(Range.exact(BigDecimal.valueOf(i)))
                        .build()))
                .found()
                .get(0);
        assertThat(found.reasons()).singleElement().satisfies(reason -> assertThat(reason.comparisons())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.expected().what()).isEqualTo("tests[t19].peakRecordsPer5Minutes");
                    assertThat(one.details()).extracting(Object::toString).anyMatch(it -> it.contains("20 tests"));
                }));
    }

    @Test
    void of_many_that_may_be_the_one_the_first_are_named() {
        Found found = judge(
                        TOGETHER,
                        project(i -> endToEnd(i).peakRecordsPer5Minutes(null).build()))
                .found()
                .get(0);
        assertThat(found.missing())
                .contains("tests[t0].integrations", "tests[t9].integrations")
                .doesNotContain("tests[t10].integrations");
    }
}
