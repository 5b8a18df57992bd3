package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.TESTS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.atMost;
import static io.github.checklist4j.rules.Conditions.everyRelated;
import static io.github.checklist4j.rules.Conditions.someRelated;
import static io.github.checklist4j.rules.Rule.rule;
import static io.github.checklist4j.strategy.Answers.known;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.facts.PlannedTest.Kind;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.keys.IntegrationFacts;
import io.github.checklist4j.keys.TestFacts;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.quantity.Interval;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Conditions;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.OrderedFact;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
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
                    pattern -> allOf(reachesBoth(pattern.value()), TestFacts.THROTTLED.is(true)),
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
        return ofEach(
                "reaches the peak of each integration that uses " + pattern,
                pattern,
                test -> volume(pattern, test),
                EndToEndTestRules::peakIsReached);
    }

    static Condition<PlannedTest> reachesFrequency(Pattern pattern) {
        return ofEach(
                "is as frequent as each integration that uses " + pattern,
                pattern,
                test -> frequency(pattern, test),
                EndToEndTestRules::frequencyIsReached);
    }

    /** Both at once: where a test is too slow for an integration, nobody has to find out how much that sends. */
    private static Condition<PlannedTest> reachesBoth(Pattern pattern) {
        return ofEach(
                "reaches the peak and the frequency of each integration that uses " + pattern,
                pattern,
                test -> volume(pattern, test).and(frequency(pattern, test)),
                test -> allOf(peakIsReached(test), frequencyIsReached(test)));
    }

    private static Condition<PlannedTest> ofEach(
            String text,
            Pattern pattern,
            Function<Subject<PlannedTest>, Verdict> met,
            Function<Subject<PlannedTest>, Condition<Integration>> requirement) {
        Condition<Integration> uses = IntegrationFacts.PATTERNS.contains(pattern);
        Condition<PlannedTest> each = everyRelated(text, INTEGRATIONS, test -> uses, requirement);
        return Conditions.judged(text, each.reads(), test -> {
            Verdict verdict = INTEGRATIONS.of(test.root()) == null ? Verdict.UNKNOWN : met.apply(test);
            Answer answer = each.judge(test);
            return answer.verdict() == verdict || verdict == Verdict.NOT_APPLICABLE
                    ? answer
                    : failing(test, uses, requirement.apply(test));
        });
    }

    /** It is not known which of them use the pattern; one does, and the test falls short of each. */
    private static Answer failing(
            Subject<PlannedTest> test, Condition<Integration> uses, Condition<Integration> requirement) {
        return Answer.any(Overview.elements(INTEGRATIONS, test.root()).stream()
                .filter(integration -> uses.judge(integration).isUnknown())
                .map(requirement::judge)
                .toList());
    }

    private static Verdict volume(Pattern pattern, Subject<PlannedTest> test) {
        return test.get(VOLUME).met(pattern, demand -> demand.atMost(load(test)));
    }

    private static Condition<Integration> peakIsReached(Subject<PlannedTest> test) {
        return atMost(
                "planned peak",
                integration -> known(Peaks.of(integration)),
                "load of the test",
                integration -> known(load(test)),
                IntegrationFacts.RECORDS_PER_DAY);
    }

    private static Verdict frequency(Pattern pattern, Subject<PlannedTest> test) {
        return test.get(FREQUENCY)
                .met(pattern, demand -> time(TestFacts.FREQUENCY, test).atMost(demand));
    }

    private static Condition<Integration> frequencyIsReached(Subject<PlannedTest> test) {
        return atMost(
                "milliseconds between exchanges in the test",
                integration -> known(time(TestFacts.FREQUENCY, test)),
                "milliseconds between exchanges",
                integration -> known(time(IntegrationFacts.FREQUENCY, integration)),
                IntegrationFacts.FREQUENCY);
    }

    /** Whichever integration it is that uses the pattern, the test falls short of it. */
    private static Interval load(Subject<PlannedTest> test) {
        return Interval.of(
                TestFacts.PEAK_RECORDS_PER5_MINUTES.of(test), test.path(TestFacts.PEAK_RECORDS_PER5_MINUTES.path()));
    }

    private static <S> Interval time(OrderedFact<S, Duration> fact, Subject<S> subject) {
        Duration time = fact.of(subject);
        return Interval.millis(time == null ? null : Range.exact(time), subject.path(fact.path()));
    }
}
