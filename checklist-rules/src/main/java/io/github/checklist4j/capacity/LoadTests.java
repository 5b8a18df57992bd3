package io.github.checklist4j.capacity;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a performance test is planned that runs an integration. A few tests are looked at one by one; of many, those that name it are, and
 * the rest is asked once for all integrations.
 */
final class LoadTests {
    private static final int FEW = 10;

    private final @Nullable List<PlannedTest> tests;
    private final Map<String, List<PlannedTest>> naming = new HashMap<>();
    private Answer rest = Answer.of(false);

    LoadTests(@Nullable List<PlannedTest> tests) {
        this.tests = tests;
        if (tests != null && tests.size() > FEW) {
            index(tests);
        }
    }

    private void index(List<PlannedTest> all) {
        List<Answer> strays = new ArrayList<>();
        Facts stated = Facts.NONE;
        for (PlannedTest test : all) {
            List<String> run = test.integrations();
            if (run == null) {
                strays.add(runs(test, ""));
            } else {
                new LinkedHashSet<>(run).forEach(id -> naming.computeIfAbsent(id, first -> new ArrayList<>())
                        .add(test));
                stated = stated.and(Facts.of(Path.of("tests", test.id()).then("integrations")));
            }
        }
        List<Answer> possible =
                strays.stream().filter(Answer::isUnknown).limit(FEW).toList();
        rest = Answer.any(possible.isEmpty() ? strays : possible)
                .or(Answer.of(
                        false,
                        stated,
                        () -> Comparison.of(Side.of("tests[].integrations", "other"), "is", Side.of("any"))));
    }

    Answer of(String integration) {
        if (tests == null) {
            return Answer.unknown(Path.of("tests"));
        }
        if (tests.isEmpty()) {
            return Answer.of(
                    false,
                    Facts.of("tests"),
                    () -> Comparison.of(
                            Side.of("tests", "none"), "contains", Side.of("a performance test of " + integration)));
        }
        boolean few = tests.size() <= FEW;
        List<Answer> planned = new ArrayList<>();
        for (PlannedTest test : few ? tests : naming.getOrDefault(integration, List.of())) {
            planned.add(runs(test, integration));
        }
        if (!few) {
            planned.add(rest);
        }
        return Answer.any(planned);
    }

    private static Answer runs(PlannedTest test, String integration) {
        Path path = Path.of("tests", test.id());
        Path runs = path.then("integrations");
        List<String> run = test.integrations();
        Answer covers = run == null
                ? Answer.unknown(runs)
                : Answer.of(
                        run.contains(integration),
                        Facts.of(runs),
                        () -> Comparison.of(
                                Side.of(runs.toString(), run.isEmpty() ? "none" : String.join(", ", run)),
                                "contains",
                                Side.of(integration)));
        return Answer.is(test.kind(), PlannedTest.Kind.PERFORMANCE, path.then("kind"))
                .and(covers);
    }
}
