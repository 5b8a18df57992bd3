package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.strategy.StandardRules.rule;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.facts.PlannedTest.Kind;
import io.github.checklist4j.facts.PlannedTest.Phase;
import io.github.checklist4j.keys.TestFacts;
import io.github.checklist4j.knowledge.Sides;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code governance.integration-tests-planned}: each integration is tested around the exchange, under realistic conditions. */
final class IntegrationTestRules {
    private static final String TASK = "governance.integration-tests-planned";
    static final List<String> PEAK_READS = ReadFacts.all(
            List.of(TestFacts.PEAK_RECORDS_PER5_MINUTES.path()),
            ReadFacts.within("/integrations", ReadFacts.PEAK.toArray(String[]::new)));
    private static final String UNIT = "records/5 minutes";

    private static final Map<Kind, Once<Condition<PlannedTest>>> RUNS = Stream.of(Kind.values())
            .collect(Collectors.toMap(kind -> kind, kind -> Once.of(integration -> runsIt(integration, kind))));
    private static final Once<Condition<PlannedTest>> REACHES_PEAK = Once.of(IntegrationTestRules::reachesItsPeak);
    private static final Condition<PlannedTest> REALISTIC = allOf(
            TestFacts.PRODUCTION_LIKE.is(true), TestFacts.REALISTIC_ROLES.is(true), TestFacts.SAME_REGION.is(true));

    static final List<Rule<?>> RULES = List.of(
            rule(TASK, "user-experience")
                    .forEach(INTEGRATIONS)
                    .require(inEveryPhase(Kind.USER_EXPERIENCE))
                    .because("an exchange that is quick at night with three records may stop the office in the morning")
                    .remedy(
                            "plan user experience tests before, during and after the exchange, under realistic conditions")
                    .shows(TestCoverage::ofIntegrations),
            rule(TASK, "performance")
                    .forEach(INTEGRATIONS)
                    .require(inEveryPhase(Kind.PERFORMANCE))
                    .because("what was never under its planned load fails under it for the first time in production")
                    .remedy(
                            "plan performance tests before, during and after the exchange, under realistic conditions"));

    private IntegrationTestRules() {}

    private static Condition<Integration> inEveryPhase(Kind kind) {
        return allOf(tested(kind, Phase.BEFORE), tested(kind, Phase.DURING), tested(kind, Phase.AFTER));
    }

    static Condition<Integration> tested(Kind kind, Phase phase) {
        Condition<PlannedTest> isRealisticThen = allOf(TestFacts.PHASES.contains(phase), REALISTIC);
        return Trials.some(
                "a realistic " + words(kind) + " test looks " + words(phase) + " the exchange",
                allOf(TestFacts.KIND.is(kind), isRealisticThen),
                integration -> runs(integration, kind),
                integration -> allOf(isRealisticThen, reachesPeak(integration)),
                ReadFacts.PEAK,
                TestFacts.INTEGRATIONS,
                TestFacts.KIND,
                TestFacts.PHASES,
                TestFacts.PRODUCTION_LIKE,
                TestFacts.REALISTIC_ROLES,
                TestFacts.SAME_REGION,
                TestFacts.PEAK_RECORDS_PER5_MINUTES);
    }

    static Condition<PlannedTest> runs(Subject<Integration> integration, Kind kind) {
        return Objects.requireNonNull(RUNS.get(kind)).of(integration);
    }

    private static Condition<PlannedTest> runsIt(Subject<Integration> integration, Kind kind) {
        return allOf(TestFacts.INTEGRATIONS.ids().contains(integration.value().id()), TestFacts.KIND.is(kind))
                .saying("a test of kind " + kind + " runs it");
    }

    static Condition<PlannedTest> isRealistic(Subject<Integration> integration) {
        return allOf(REALISTIC, reachesPeak(integration));
    }

    static Condition<PlannedTest> reachesPeak(Subject<Integration> integration) {
        return REACHES_PEAK.of(integration);
    }

    private static Condition<PlannedTest> reachesItsPeak(Subject<Integration> integration) {
        return judged("it reaches the planned peak", PEAK_READS, test -> Measures.PEAK
                .of(integration)
                .atMost(TestFacts.PEAK_RECORDS_PER5_MINUTES.interval(test))
                .shownAs(Measures.PEAK.of(integration), () -> peakCompared(integration, test)));
    }

    private static Comparison peakCompared(Subject<Integration> integration, Subject<PlannedTest> test) {
        return Sides.of(
                "planned peak of " + integration.path(),
                Measures.PEAK.of(integration),
                "at most",
                test.path(TestFacts.PEAK_RECORDS_PER5_MINUTES.path()),
                TestFacts.PEAK_RECORDS_PER5_MINUTES.interval(test),
                UNIT);
    }

    static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
