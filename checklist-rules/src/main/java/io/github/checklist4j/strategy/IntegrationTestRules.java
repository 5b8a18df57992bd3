package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Rule.rule;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.facts.PlannedTest.Kind;
import io.github.checklist4j.facts.PlannedTest.Phase;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.platform.Answer;
import io.github.checklist4j.rules.Conditions;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code governance.integration-tests-planned}: what the user sees and how it performs, before, during and after the exchange. */
final class IntegrationTestRules {
    private static final String TASK = "governance.integration-tests-planned";
    private static final List<Kind> KINDS = List.of(Kind.USER_EXPERIENCE, Kind.PERFORMANCE);

    static final Rule<Integration> COVERED = rule(TASK + ".coverage")
            .decides(TASK)
            .forEach(INTEGRATIONS)
            .require(Conditions.judged(
                    "user experience and performance are tested before, during and after the exchange",
                    List.of("volume", "/tests"),
                    IntegrationTestRules::coverage))
            .because(
                    "an exchange that was tested alone and empty meets users and load for the first time in production")
            .remedy(
                    "plan the missing tests: like production, at the planned peak, with the roles of the users, in the same region")
            .shows(IntegrationTestRules::matrix);

    private IntegrationTestRules() {}

    static List<Rule<?>> rules() {
        return List.of(COVERED);
    }

    private static Explanation coverage(Subject<Integration> subject) {
        List<Explanation> cells = new ArrayList<>();
        for (Kind kind : KINDS) {
            for (Phase phase : Phase.values()) {
                cells.add(cell(kind, phase, subject));
            }
        }
        Verdict verdict = cells.stream().map(Explanation::verdict).reduce(Verdict.NOT_APPLICABLE, Verdict::and);
        return Explanation.of(
                verdict, "user experience and performance are tested before, during and after the exchange", cells);
    }

    private static Explanation cell(Kind kind, Phase phase, Subject<Integration> subject) {
        String text = "a " + words(kind) + " test " + words(phase) + " the exchange counts";
        return Answers.explanation(text, answer(kind, phase, subject), rejected(kind, phase, subject));
    }

    private static Answer answer(Kind kind, Phase phase, Subject<Integration> subject) {
        List<PlannedTest> tests = subject.project().tests();
        if (tests == null) {
            return Answer.unknown("tests");
        }
        return Answer.anyOf(tests.stream()
                .map(TestFit::new)
                .map(test -> TestFit.all(
                        test.covers(subject.value()),
                        test.is(kind),
                        test.looksAt(phase),
                        test.isRealistic(),
                        test.reachesPeakOf(subject.value())))
                .toList());
    }

    /** The tests that are about this, but do not count. */
    private static List<Observation> rejected(Kind kind, Phase phase, Subject<Integration> subject) {
        return tests(subject.project())
                .filter(test -> TestFit.all(test.covers(subject.value()), test.is(kind), test.looksAt(phase))
                        .isYes())
                .filter(test -> !test.shortcomings(subject.value()).isEmpty())
                .map(test -> Observation.of(
                        "tests[" + test.test().id() + "]", String.join(", ", test.shortcomings(subject.value()))))
                .toList();
    }

    private static Stream<TestFit> tests(Project project) {
        return project.tests() == null ? Stream.of() : project.tests().stream().map(TestFit::new);
    }

    private static Table matrix(Subject<Project> project) {
        List<String> columns = new ArrayList<>(List.of("integration"));
        KINDS.forEach(
                kind -> Stream.of(Phase.values()).forEach(phase -> columns.add(words(kind) + " " + words(phase))));
        List<List<String>> rows = new ArrayList<>();
        for (Subject<Integration> each : Overview.elements(INTEGRATIONS, project)) {
            List<String> row = new ArrayList<>(List.of(each.value().id()));
            KINDS.forEach(kind ->
                    Stream.of(Phase.values()).forEach(phase -> row.add(Answers.cell(answer(kind, phase, each)))));
            rows.add(row);
        }
        return new Table("tests that count", columns, rows);
    }

    private static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
