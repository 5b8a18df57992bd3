package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.TESTS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.strategy.StandardRules.rule;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.facts.PlannedTest.Kind;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.keys.IntegrationFacts;
import io.github.checklist4j.keys.TestFacts;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.OrderedFact;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * {@code governance.end-to-end-tests-planned}: each pattern in use is tried at the peak, at the frequency and while throttled of each
 * integration that uses it. So each integration that uses a pattern is run by such a test; several tests may share the integrations.
 */
final class EndToEndTestRules {
    private static final String TASK = "governance.end-to-end-tests-planned";

    static final Condition<Integration> TRIED_BY_A_TEST = Trials.some(
            "an end-to-end test runs it at its peak, at its frequency, and throttled",
            allOf(TestFacts.KIND.is(Kind.END_TO_END), TestFacts.THROTTLED.is(true)),
            integration -> IntegrationTestRules.runs(integration, Kind.END_TO_END),
            integration -> allOf(
                    IntegrationTestRules.reachesPeak(integration),
                    isAsFrequent(integration),
                    TestFacts.THROTTLED.is(true)),
            ReadFacts.all(ReadFacts.PEAK, List.of(IntegrationFacts.FREQUENCY.path())),
            TestFacts.KIND,
            TestFacts.INTEGRATIONS,
            TestFacts.PEAK_RECORDS_PER5_MINUTES,
            TestFacts.FREQUENCY,
            TestFacts.THROTTLED);

    static final List<Rule<?>> RULES = List.of(
            rule(TASK, "tried")
                    .forEach(INTEGRATIONS)
                    .when(IntegrationFacts.PATTERNS.isNotEmpty())
                    .require(TRIED_BY_A_TEST)
                    .because(
                            "parts that work alone fail together, and the throttled path is the one that nobody meets before"
                                    + " production")
                    .remedy(
                            "plan an end-to-end test that runs the integration at its peak and frequency, and is throttled on the way")
                    .shows(TestCoverage::ofPatterns),
            rule(TASK, "patterns")
                    .forEach(TESTS)
                    .when(allOf(TestFacts.KIND.is(Kind.END_TO_END), TestFacts.PATTERNS.isNotEmpty()))
                    .require(judged(
                            "each pattern that it names is used by an integration that it runs",
                            ReadFacts.all(
                                    List.of("patterns", "integrations"), ReadFacts.within("/integrations", "patterns")),
                            EndToEndTestRules::namesWhatItRuns))
                    .because("a pattern is tried by the exchanges that use it, not by its name")
                    .remedy("run an integration that uses the pattern, or take the name away")
                    .asAdvice());

    private EndToEndTestRules() {}

    private static Answer namesWhatItRuns(Subject<PlannedTest> test) {
        List<Pattern> patternsNamed = TestFacts.PATTERNS.of(test);
        List<Subject<Integration>> run = TestFacts.INTEGRATIONS.elements(test);
        if (patternsNamed == null || run == null) {
            return Answer.unknown(
                    patternsNamed == null ? TestFacts.PATTERNS.missing(test) : TestFacts.INTEGRATIONS.missing(test));
        }
        Set<Pattern> used = EnumSet.noneOf(Pattern.class);
        Facts open = Facts.NONE;
        String named = test.path(TestFacts.PATTERNS.path());
        String runs =
                test.value().integrations() == null ? INTEGRATIONS.path() : test.path(TestFacts.INTEGRATIONS.path());
        Facts facts = Facts.of(List.of(named, runs));
        for (Subject<Integration> each : run) {
            facts = facts.and(Facts.of(each.path(IntegrationFacts.PATTERNS.path())));
            List<Pattern> patterns = IntegrationFacts.PATTERNS.of(each);
            used.addAll(patterns == null ? List.of() : patterns);
            open = patterns == null ? open.and(IntegrationFacts.PATTERNS.missing(each)) : open;
        }
        List<Pattern> strange = patternsNamed.stream()
                .filter(pattern -> !used.contains(pattern))
                .toList();
        Facts read = facts;
        return strange.isEmpty() || open.isEmpty()
                ? Answer.of(
                        strange.isEmpty(),
                        read,
                        () -> Comparison.of(
                                Side.of(named, strange), "used by", Side.of("the integrations that it runs")))
                : Answer.unknown(open);
    }

    /** Whether as little time lies between two exchanges of the test as between two of the integration. */
    static Condition<PlannedTest> isAsFrequent(Subject<Integration> integration) {
        String text = "the test is as frequent as " + integration.path();
        return judged(
                text,
                List.of(TestFacts.FREQUENCY.path(), "/integrations[].frequency"),
                test -> isAsFrequent(test, integration));
    }

    private static Answer isAsFrequent(Subject<PlannedTest> test, Subject<Integration> integration) {
        return time(TestFacts.FREQUENCY, test)
                .atMost(time(IntegrationFacts.FREQUENCY, integration))
                .shownAs(() -> frequencyCompared(test, integration));
    }

    private static <S> Interval time(OrderedFact<S, Duration> fact, Subject<S> subject) {
        Duration time = fact.of(subject);
        return Interval.millis(time == null ? null : Range.exact(time), Path.of(subject.path(fact.path())));
    }

    /** Of two frequencies that are stated. */
    private static Comparison frequencyCompared(Subject<PlannedTest> test, Subject<Integration> integration) {
        return Comparison.of(side(TestFacts.FREQUENCY, test), "at most", side(IntegrationFacts.FREQUENCY, integration));
    }

    private static <S> Side side(OrderedFact<S, Duration> fact, Subject<S> subject) {
        return Side.of(subject.path(fact.path()), Objects.requireNonNull(fact.of(subject)));
    }
}
