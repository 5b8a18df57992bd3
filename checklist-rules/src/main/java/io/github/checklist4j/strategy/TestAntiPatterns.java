package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.TESTS;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.rules.Conditions.not;
import static io.github.checklist4j.strategy.StandardRules.antiPattern;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.facts.PlannedTest.Kind;
import io.github.checklist4j.keys.TestFacts;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.util.List;
import java.util.Objects;

/** Tests that show less than they seem to. */
final class TestAntiPatterns {
    private static final int MOST_NAMED = 3;

    static final List<Rule<?>> RULES = List.of(
            antiPattern("test-as-administrator", "governance.integration-tests-planned")
                    .forEach(TESTS)
                    .require(TestFacts.REALISTIC_ROLES
                            .is(true)
                            .saying("no test without the security roles of the users"))
                    .because(
                            "an administrator skips the checks that cost the users time; beside a test that counts it does no harm"
                                    + " (Dynamics 365 guidance, load test scaling and performance testing approach, 2023-10 and 2024-01)")
                    .remedy("run the test with the security roles of the users")
                    .asAdvice(),
            antiPattern("test-below-peak", "governance.integration-tests-planned")
                    .forEach(TESTS)
                    .require(anyOf(
                                    not(TestFacts.KIND.isOneOf(Kind.PERFORMANCE, Kind.END_TO_END)),
                                    judged(
                                            "it reaches the peak of each integration that it runs",
                                            ReadFacts.all(List.of("integrations"), IntegrationTestRules.PEAK_READS),
                                            TestAntiPatterns::reachesEachPeak))
                            .saying("no load test below the planned peak"))
                    .because(
                            "a load that is never reached proves nothing about the peak; beside a test that counts it does no harm"
                                    + " (Dynamics 365 guidance, load test scaling and performance testing approach, 2023-10 and 2024-01)")
                    .remedy("raise the load of the test to the planned peak")
                    .asAdvice());

    private TestAntiPatterns() {}

    private static Answer reachesEachPeak(Subject<PlannedTest> test) {
        List<Subject<Integration>> run = TestFacts.INTEGRATIONS.elements(test);
        return run == null
                ? Answer.unknown(TestFacts.INTEGRATIONS.missing(test))
                : Answer.all(run, each -> IntegrationTestRules.reachesPeak(each).judge(test))
                        .because(runs(test));
    }

    private static Answer runs(Subject<PlannedTest> test) {
        String runs = test.path(TestFacts.INTEGRATIONS.path());
        return Answer.of(true, Facts.of(runs), () -> Comparison.of(Side.of(runs, some(test)), "is", Side.of("")));
    }

    private static String some(Subject<PlannedTest> test) {
        List<String> ids = Objects.requireNonNull(TestFacts.INTEGRATIONS.ids().of(test));
        return ids.size() > MOST_NAMED ? ids.size() + " integrations" : String.join(", ", ids);
    }
}
