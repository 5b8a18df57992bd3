package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.TESTS;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.rules.Conditions.someRelated;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.keys.TestFacts;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Whether a planned test tries an integration. Tests that name it are looked at one by one, and so are a few of which nobody knows what they
 * run; more of these are held against it together.
 *
 * @param each where so few tests say nothing that each of them can be asked
 * @param runs whether a test runs an integration
 * @param suffices whether it does as it should
 * @param strays the tests of which nobody says what they run
 */
record Trials(
        Condition<Integration> each,
        Function<Subject<Integration>, Condition<PlannedTest>> runs,
        Function<Subject<Integration>, Condition<PlannedTest>> suffices,
        Derived<StrayTests> strays) {
    private static final int FEW = 10;

    private static final Derived<Plan> PLAN = Derived.of(Plan::of);

    /**
     * Whether some test tries an integration.
     *
     * @param text the condition, in words
     * @param fits what a test has to fulfil whichever integration it runs; {@code runs} and {@code suffices} say so too
     * @param often whether its frequency counts beside its peak
     * @param runs whether a test is one of the integration
     * @param suffices what it has to fulfil then
     * @param reads the facts of a test that the conditions read
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only handed on
    static Condition<Integration> some(
            String text,
            Condition<PlannedTest> fits,
            boolean often,
            Function<Subject<Integration>, Condition<PlannedTest>> runs,
            Function<Subject<Integration>, Condition<PlannedTest>> suffices,
            Fact<PlannedTest, ?>... reads) {
        Condition<Integration> each = someRelated(text, TESTS, runs, suffices, reads);
        Derived<StrayTests> strays =
                Derived.of(project -> new StrayTests(project.get(PLAN).strays(), fits, often));
        List<String> own = often ? List.of("frequency") : List.of();
        return judged(
                text, ReadFacts.all(each.reads(), ReadFacts.PEAK, own), new Trials(each, runs, suffices, strays)::of);
    }

    private Answer of(Subject<Integration> integration) {
        Plan plan = integration.get(PLAN);
        if (plan.strays().size() <= FEW) {
            return each.judge(integration);
        }
        List<Planned> naming = plan.naming(integration.value().id());
        List<Answer> answers = new ArrayList<>();
        for (Planned planned : naming) {
            Answer answer = tries(integration, planned);
            if (answer.isYes()) {
                return answer;
            }
            answers.add(answer);
        }
        answers.add(ofStrays(integration));
        int others = plan.all() - plan.strays().size() - naming.size();
        if (others > 0) {
            answers.add(Answer.of(
                    false,
                    plan.stated(),
                    () -> Comparison.of(
                            Side.of("tests[].integrations", "other in all " + others),
                            "is",
                            Side.of(integration.value().id()))));
        }
        return Answer.any(answers);
    }

    private Answer tries(Subject<Integration> integration, Planned planned) {
        Answer is = runs.apply(integration).judge(planned.test());
        return is.isNo() ? is : is.and(suffices.apply(integration).judge(planned.test()));
    }

    private Answer ofStrays(Subject<Integration> integration) {
        StrayTests of = integration.get(strays);
        List<Planned> possible = of.possible(integration, FEW);
        if (possible.isEmpty()) {
            return of.impossible(integration);
        }
        return Answer.unknown(
                Facts.all(possible, planned -> tries(integration, planned).open()));
    }

    /**
     * A test at its place in the project.
     *
     * @param position its place
     * @param test the test
     */
    record Planned(int position, Subject<PlannedTest> test) {
        static final Comparator<Planned> IN_ORDER = Comparator.comparingInt(Planned::position);

        Facts runs() {
            return Facts.of(test.path(TestFacts.INTEGRATIONS.path()));
        }
    }

    /** The tests by what they run, and those of which nobody knows. */
    private record Plan(int all, Map<String, List<Planned>> byIntegration, List<Planned> strays, Facts stated) {
        static Plan of(Subject<Project> project) {
            List<Subject<PlannedTest>> tests = Objects.requireNonNullElse(TESTS.elements(project), List.of());
            Map<String, List<Planned>> byIntegration = new HashMap<>();
            List<Planned> strays = new ArrayList<>();
            Facts stated = Facts.NONE;
            for (int i = 0; i < tests.size(); i++) {
                Planned planned = new Planned(i, tests.get(i));
                List<String> run = TestFacts.INTEGRATIONS.ids().of(planned.test());
                if (run == null) {
                    strays.add(planned);
                } else {
                    stated = stated.and(planned.runs());
                    new LinkedHashSet<>(run).forEach(id -> byIntegration
                            .computeIfAbsent(id, first -> new ArrayList<>())
                            .add(planned));
                }
            }
            return new Plan(tests.size(), byIntegration, strays, stated);
        }

        List<Planned> naming(String integration) {
            return byIntegration.getOrDefault(integration, List.of());
        }
    }
}
