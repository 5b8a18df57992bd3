package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.TESTS;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.rules.Conditions.someRelated;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.keys.TestFacts;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.Subject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether a planned test tries an integration. A few tests of which nobody knows what they run are held against it one by one; more of them
 * are asked once for all integrations, for each of many beside each of many would be the square of it.
 */
final class Trials {
    private static final int FEW = 10;

    private static final ListFact<Project, PlannedTest> THAT_SAY_WHAT_THEY_RUN = Fact.derived(
            TESTS.path(),
            List.of(TESTS),
            project -> tests(project, true).map(Subject::value).toList(),
            PlannedTest::id);

    private static final Derived<List<Subject<PlannedTest>>> STRAYS =
            Derived.of(project -> tests(project, false).toList());

    /** Where tests are many, what some of them say decides how the others are asked. */
    private static final Derived<Facts> WHAT_THEY_RUN = Derived.of(
            project -> tests(project, true).count() + project.get(STRAYS).size() <= FEW
                    ? Facts.NONE
                    : Facts.all(tests(project, true).toList(), Trials::runs));

    private Trials() {}

    private static Stream<Subject<PlannedTest>> tests(Subject<Project> project, boolean thatSay) {
        return Stream.ofNullable(TESTS.elements(project))
                .flatMap(List::stream)
                .filter(test -> thatSay == (test.value().integrations() != null));
    }

    /**
     * Whether some test tries an integration.
     *
     * @param text the condition, in words
     * @param fits what a test has to fulfil whichever integration it runs; {@code runs} and {@code suffices} say so too
     * @param runs whether a test is one of the integration
     * @param suffices what it has to fulfil then
     * @param own the facts of an integration that the conditions read
     * @param reads the facts of a test that they read
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only handed on
    static Condition<Integration> some(
            String text,
            Condition<PlannedTest> fits,
            Function<Subject<Integration>, Condition<PlannedTest>> runs,
            Function<Subject<Integration>, Condition<PlannedTest>> suffices,
            List<String> own,
            Fact<PlannedTest, ?>... reads) {
        Condition<Integration> any = someRelated(text, TESTS, runs, suffices, reads);
        Condition<Integration> anyThatSays = someRelated(text, THAT_SAY_WHAT_THEY_RUN, runs, suffices, reads);
        Derived<Answer> anyStray = Derived.of(project -> any(project.get(STRAYS), fits));
        return judged(text, ReadFacts.all(any.reads(), own), integration -> {
            boolean few = integration.get(STRAYS).size() <= FEW;
            Answer answer = few ? any.judge(integration) : or(integration.get(anyStray), anyThatSays, integration);
            return answer.pickedBy(integration.get(WHAT_THEY_RUN));
        });
    }

    private static Answer or(Answer stray, Condition<Integration> anyThatSays, Subject<Integration> integration) {
        boolean noneSays =
                THAT_SAY_WHAT_THEY_RUN.isEmpty().judge(integration.root()).isYes();
        return noneSays ? stray : Answer.any(List.of(anyThatSays.judge(integration), stray));
    }

    private static Facts runs(Subject<PlannedTest> test) {
        return Facts.of(test.path(TestFacts.INTEGRATIONS.path()));
    }

    /** Whether one of many could count for any integration: what it runs is to be found out for the first of those that could. */
    private static Answer any(List<Subject<PlannedTest>> strays, Condition<PlannedTest> fits) {
        List<Answer> answers = strays.stream()
                .map(test -> Answer.unknown(runs(test)).and(fits.judge(test)))
                .toList();
        List<Answer> possible =
                answers.stream().filter(answer -> !answer.isNo()).limit(FEW).toList();
        return Answer.any(possible.isEmpty() ? answers : possible);
    }
}
