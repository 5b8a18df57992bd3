package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.TESTS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.atMost;
import static io.github.checklist4j.rules.Conditions.everyRelated;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.rules.Conditions.someRelated;
import static io.github.checklist4j.rules.Rule.rule;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.facts.PlannedTest.Kind;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.keys.IntegrationFacts;
import io.github.checklist4j.keys.TestFacts;
import io.github.checklist4j.quantity.Interval;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.OrderedFact;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code governance.end-to-end-tests-planned}: each pattern in use is tried at its peak, at its frequency and while throttled. */
final class EndToEndTestRules {
    private static final String TASK = "governance.end-to-end-tests-planned";

    /** Every pattern that an integration uses or may use. */
    static final ListFact<Project, Pattern> PATTERNS =
            Fact.derived("patterns", List.of(INTEGRATIONS), EndToEndTestRules::inUse, Pattern::name);

    private static final Derived<Demand> VOLUME = Demand.most(Peaks::of);
    private static final Derived<Demand> FREQUENCY =
            Demand.least(integration -> time(IntegrationFacts.FREQUENCY, integration));

    static final Rule<Pattern> TRIED = rule(TASK + ".tried")
            .decides(TASK)
            .forEach(PATTERNS)
            .when(someRelated(
                    "an integration uses it",
                    INTEGRATIONS,
                    pattern -> IntegrationFacts.PATTERNS.contains(pattern.value()),
                    pattern -> IntegrationFacts.PATTERNS.isKnown(),
                    IntegrationFacts.PATTERNS))
            .require(someRelated(
                    "an end-to-end test covers volume, frequency and throttling of its integrations",
                    TESTS,
                    EndToEndTestRules::concerns,
                    pattern -> allOf(
                            reachesVolume(pattern.value()),
                            reachesFrequency(pattern.value()),
                            TestFacts.THROTTLED.is(true)),
                    TestFacts.KIND,
                    TestFacts.PATTERNS,
                    TestFacts.INTEGRATIONS,
                    TestFacts.PEAK_RECORDS_PER5_MINUTES,
                    TestFacts.FREQUENCY,
                    TestFacts.THROTTLED))
            .because("parts that work alone fail together, and the throttled path is the one that nobody meets before"
                    + " production")
            .remedy("plan an end-to-end test that reaches the peak and the frequency and is throttled on the way")
            .shows(TestCoverage::ofPatterns);

    private EndToEndTestRules() {}

    static List<Rule<?>> rules() {
        return List.of(TRIED);
    }

    private static @Nullable List<Pattern> inUse(Subject<Project> project) {
        List<Subject<Integration>> integrations = INTEGRATIONS.elements(project);
        return integrations == null
                ? null
                : Stream.of(Pattern.values())
                        .filter(pattern -> integrations.stream().anyMatch(each -> mayUse(each.value(), pattern)))
                        .toList();
    }

    private static boolean mayUse(Integration integration, Pattern pattern) {
        return integration.patterns() == null || integration.patterns().contains(pattern);
    }

    /** A test is about a pattern if it says so, or if it runs an integration that uses it. */
    static Condition<PlannedTest> concerns(Subject<Pattern> pattern) {
        return allOf(
                TestFacts.KIND.is(Kind.END_TO_END),
                anyOf(
                        TestFacts.PATTERNS.contains(pattern.value()),
                        TestFacts.INTEGRATIONS.some(IntegrationFacts.PATTERNS.contains(pattern.value()))));
    }

    static Condition<PlannedTest> reachesVolume(Pattern pattern) {
        Condition<PlannedTest> each = everyRelated(
                "reaches the peak of each integration that uses " + pattern,
                INTEGRATIONS,
                test -> IntegrationFacts.PATTERNS.contains(pattern),
                test -> atMost(
                        "planned peak",
                        Peaks::of,
                        "load of the test",
                        integration -> load(test),
                        IntegrationFacts.RECORDS_PER_DAY));
        return meeting(pattern, VOLUME, (test, demand) -> demand.atMost(load(test)), each);
    }

    static Condition<PlannedTest> reachesFrequency(Pattern pattern) {
        Condition<PlannedTest> each = everyRelated(
                "is as frequent as each integration that uses " + pattern,
                INTEGRATIONS,
                test -> IntegrationFacts.PATTERNS.contains(pattern),
                test -> atMost(
                        "milliseconds between exchanges in the test",
                        integration -> time(TestFacts.FREQUENCY, test),
                        "milliseconds between exchanges",
                        integration -> time(IntegrationFacts.FREQUENCY, integration),
                        IntegrationFacts.FREQUENCY));
        return meeting(
                pattern,
                FREQUENCY,
                (test, demand) -> time(TestFacts.FREQUENCY, test).atMost(demand),
                each);
    }

    private static Condition<PlannedTest> meeting(
            Pattern pattern,
            Derived<Demand> demands,
            BiFunction<Subject<PlannedTest>, Interval, Verdict> test,
            Condition<PlannedTest> each) {
        return judged(
                each.text(),
                each.reads(),
                subject -> INTEGRATIONS.of(subject.root()) == null
                        ? Verdict.UNKNOWN
                        : subject.get(demands).met(pattern, demand -> test.apply(subject, demand)),
                each::explain);
    }

    private static Interval load(Subject<PlannedTest> test) {
        return Interval.of(
                TestFacts.PEAK_RECORDS_PER5_MINUTES.of(test), test.path(TestFacts.PEAK_RECORDS_PER5_MINUTES.path()));
    }

    private static <S> Interval time(OrderedFact<S, Duration> fact, Subject<S> subject) {
        Duration time = fact.of(subject);
        return Interval.millis(time == null ? null : Range.exact(time), subject.path(fact.path()));
    }
}
