package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.IntegrationFacts.PATTERNS;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.rules.Rule.rule;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.platform.Answer;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code governance.end-to-end-tests-planned}: every pattern in use is tested through, with volume, frequency and throttling. */
final class EndToEndTestRules {
    private static final String TASK = "governance.end-to-end-tests-planned";

    static final Rule<Integration> VOLUME = aspect("volume", "the peak volume", TestFit::reachesPeakOf)
            .because("what works for ten records may stand still for ten thousand")
            .remedy("plan an end-to-end test of the pattern at the peak volume of the integration");

    static final Rule<Integration> FREQUENCY = aspect("frequency", "the frequency", TestFit::isAsFrequentAs)
            .because("exchanges that follow each other quickly overtake and block one another")
            .remedy("plan an end-to-end test of the pattern at the frequency of the integration");

    static final Rule<Integration> THROTTLING = aspect(
                    "throttling", "the throttled path", (test, integration) -> test.isThrottled())
            .because("a limit is met in production first if no test meets it before")
            .remedy("plan an end-to-end test of the pattern in which requests are refused and retried")
            .shows(EndToEndTestRules::matrix);

    private EndToEndTestRules() {}

    static List<Rule<?>> rules() {
        return List.of(VOLUME, FREQUENCY, THROTTLING);
    }

    /** What a test has to show of an integration that uses its pattern. */
    @FunctionalInterface
    private interface Aspect {
        Answer of(TestFit test, Integration integration);
    }

    private static Rule<Integration> aspect(String name, String words, Aspect aspect) {
        String text = "for each of its patterns an end-to-end test covers " + words;
        return rule(TASK + "." + name)
                .decides(TASK)
                .forEach(INTEGRATIONS)
                .require(judged(
                        text,
                        List.of("patterns", "volume", "frequency", "/tests"),
                        subject -> explained(text, words, aspect, subject)));
    }

    private static Explanation explained(String text, String words, Aspect aspect, Subject<Integration> subject) {
        List<Pattern> patterns = PATTERNS.of(subject);
        if (patterns == null) {
            return Explanation.unknown(text, PATTERNS.missing(subject));
        }
        List<Explanation> parts = patterns.stream()
                .map(pattern -> Answers.explanation(
                        "an end-to-end test of " + pattern + " covers " + words,
                        answer(pattern, subject.value(), aspect, subject.project()),
                        List.of()))
                .toList();
        Verdict verdict = parts.stream().map(Explanation::verdict).reduce(Verdict.NOT_APPLICABLE, Verdict::and);
        return Explanation.of(verdict, text, parts);
    }

    /** Whether some end-to-end test of the pattern, on any integration, shows the aspect. */
    private static Answer answer(Pattern pattern, Integration integration, Aspect aspect, Project project) {
        List<PlannedTest> tests = project.tests();
        if (tests == null) {
            return Answer.unknown("tests");
        }
        return Answer.anyOf(tests.stream()
                .map(TestFit::new)
                .map(test -> TestFit.all(
                        test.is(PlannedTest.Kind.END_TO_END), test.covers(pattern), aspect.of(test, integration)))
                .toList());
    }

    private static Table matrix(Subject<Project> project) {
        List<List<String>> rows = new ArrayList<>();
        for (Pattern pattern : patternsInUse(project.value())) {
            rows.add(List.of(
                    pattern.name(),
                    cell(pattern, TestFit::reachesPeakOf, project.value()),
                    cell(pattern, TestFit::isAsFrequentAs, project.value()),
                    cell(pattern, (test, integration) -> test.isThrottled(), project.value())));
        }
        return new Table("end-to-end tests", List.of("pattern", "volume", "frequency", "throttling"), rows);
    }

    private static String cell(Pattern pattern, Aspect aspect, Project project) {
        return Answers.cell(Answer.allOf(users(project)
                .filter(integration -> patterns(integration).contains(pattern))
                .map(integration -> answer(pattern, integration, aspect, project))
                .toList()));
    }

    private static Set<Pattern> patternsInUse(Project project) {
        Set<Pattern> inUse = new LinkedHashSet<>();
        users(project).map(EndToEndTestRules::patterns).forEach(inUse::addAll);
        return inUse;
    }

    private static Stream<Integration> users(Project project) {
        return project.integrations() == null ? Stream.of() : project.integrations().stream();
    }

    private static List<Pattern> patterns(Integration integration) {
        return integration.patterns() == null ? List.of() : integration.patterns();
    }
}
