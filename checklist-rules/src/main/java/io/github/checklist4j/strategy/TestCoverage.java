package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.TESTS;
import static io.github.checklist4j.rules.Conditions.allOf;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.facts.PlannedTest.Kind;
import io.github.checklist4j.facts.PlannedTest.Phase;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.keys.TestFacts;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which test covers what, and why a test does not count. */
final class TestCoverage {
    private TestCoverage() {}

    static Table ofIntegrations(Subject<Project> project) {
        List<List<String>> rows = new ArrayList<>();
        for (Subject<Integration> integration : Overview.elements(INTEGRATIONS, project)) {
            for (Kind kind : List.of(Kind.USER_EXPERIENCE, Kind.PERFORMANCE)) {
                rows.add(row(integration, kind));
            }
        }
        return Table.ofTexts(
                "Tests of each integration", List.of("integration", "kind", "before", "during", "after"), rows);
    }

    private static List<String> row(Subject<Integration> integration, Kind kind) {
        Condition<PlannedTest> realistic = IntegrationTestRules.isRealistic(integration);
        Stream<String> cells = Stream.of(Phase.values())
                .map(phase -> cell(
                        integration.root(),
                        allOf(IntegrationTestRules.runs(integration, kind), TestFacts.PHASES.contains(phase)),
                        realistic));
        return Stream.concat(
                        Stream.of(Overview.key(INTEGRATIONS, integration), IntegrationTestRules.words(kind)), cells)
                .toList();
    }

    static Table ofPatterns(Subject<Project> project) {
        List<List<String>> rows = new ArrayList<>();
        for (Pattern pattern : Pattern.values()) {
            for (Subject<Integration> integration : Overview.elements(INTEGRATIONS, project)) {
                List<Pattern> patterns = integration.value().patterns();
                if (patterns != null && patterns.contains(pattern)) {
                    rows.add(row(pattern, integration));
                }
            }
        }
        return Table.ofTexts(
                "End-to-end tests of each pattern",
                List.of("pattern", "integration", "volume", "frequency", "throttling"),
                rows);
    }

    private static List<String> row(Pattern pattern, Subject<Integration> integration) {
        Subject<Project> project = integration.root();
        Condition<PlannedTest> runs = IntegrationTestRules.runs(integration, Kind.END_TO_END);
        return List.of(
                pattern.name(),
                Overview.key(INTEGRATIONS, integration),
                cell(project, runs, IntegrationTestRules.reachesPeak(integration)),
                cell(project, runs, EndToEndTestRules.isAsFrequent(integration)),
                cell(project, runs, TestFacts.THROTTLED.is(true)));
    }

    /** The tests that count; if there are none, those that are about it and why they do not count. */
    private static String cell(
            Subject<Project> project, Condition<PlannedTest> concerns, Condition<PlannedTest> requirement) {
        List<Subject<PlannedTest>> possible = project.possible(TESTS, concerns);
        if (possible == null) {
            return "unknown";
        }
        List<Subject<PlannedTest>> tests = possible.stream()
                .filter(test -> concerns.verdict(test) == Verdict.SATISFIED)
                .toList();
        String counting = tests.stream()
                .filter(test -> requirement.verdict(test) == Verdict.SATISFIED)
                .map(test -> Overview.key(TESTS, test))
                .collect(Collectors.joining(", "));
        if (!counting.isEmpty()) {
            return counting;
        }
        if (tests.isEmpty()) {
            return possible.isEmpty() ? "none" : "unknown";
        }
        return tests.stream()
                .map(test -> "not " + Overview.key(TESTS, test) + ": " + reason(requirement.judge(test)))
                .collect(Collectors.joining("; "));
    }

    /** The conditions at the ends of the tree that keep it from being satisfied. */
    private static String reason(Answer answer) {
        if (answer.isUnknown()) {
            return String.join(", ", answer.open().paths()) + " unknown";
        }
        return answer.reasons().stream()
                .flatMap(reason -> reason.comparisons().stream())
                .map(TestCoverage::text)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String text(Comparison comparison) {
        Side expected = comparison.expected();
        return last(comparison.seen().what()) + " " + comparison.seen().value()
                + (expected.what().isEmpty() ? "" : " against " + last(expected.what()) + " " + expected.value());
    }

    private static String last(String path) {
        return path.startsWith(TESTS.path() + "[") ? path.substring(path.lastIndexOf('.') + 1) : path;
    }
}
