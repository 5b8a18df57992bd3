package io.github.checklist4j.capacity;

import static io.github.checklist4j.facts.EndpointKind.FINANCE_OPERATIONS_CUSTOM_SERVICE;
import static io.github.checklist4j.facts.EndpointKind.FINANCE_OPERATIONS_ODATA;

import io.github.checklist4j.facts.Design;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.PlannedTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What has to be in place for calls to a finance and operations app, which throttles by the load of its environment: a priority for the
 * caller, and, above what it takes in real time without further proof, a load test and hours off the peak.
 */
final class FinanceOperationsChecks {
    private static final Set<EndpointKind> CALLED = Set.of(FINANCE_OPERATIONS_ODATA, FINANCE_OPERATIONS_CUSTOM_SERVICE);

    private FinanceOperationsChecks() {}

    static List<Check> checks(Scene scene) {
        List<Check> checks = new ArrayList<>();
        for (Load load : scene.loads()) {
            EndpointKind endpoint = load.integration().endpoint();
            if (endpoint != null && CALLED.contains(endpoint)) {
                checks(scene, load, checks);
            }
        }
        return checks;
    }

    private static void checks(Scene scene, Load load, List<Check> checks) {
        Design design = load.integration().design();
        String path = load.path() + ".design.";
        Answer isSmall = Answer.atMost(
                Estimate.of(at -> load.peakPerHour(at, 0)), scene.policy().realTimeRecordsPerHour());
        checks.add(Check.of(
                "finance-operations.priority-mapped",
                load.path(),
                "the caller has a throttling priority",
                Answer.of(design == null ? null : design.priorityMapped(), path + "priorityMapped")));
        checks.add(Check.of(
                "finance-operations.off-peak",
                load.path(),
                "a volume above what is taken in real time runs off the peak hours",
                isSmall.or(Answer.of(design == null ? null : design.offPeak(), path + "offPeak"))));
        checks.add(Check.of(
                "finance-operations.load-test",
                load.path(),
                "a volume above what is taken in real time is load tested",
                isSmall.or(loadTest(scene, load))));
    }

    private static Answer loadTest(Scene scene, Load load) {
        List<PlannedTest> tests = scene.project().tests();
        if (tests == null) {
            return Answer.missing("tests");
        }
        Answer planned = Answer.of(false);
        for (PlannedTest test : tests) {
            planned = planned.or(isLoadTest(test).and(covers(test, load)));
        }
        return planned;
    }

    private static Answer isLoadTest(PlannedTest test) {
        Boolean performance = test.kind() == null ? null : test.kind() == PlannedTest.Kind.PERFORMANCE;
        return Answer.of(performance, "tests[" + test.id() + "].kind");
    }

    private static Answer covers(PlannedTest test, Load load) {
        Boolean covers = test.integrations() == null
                ? null
                : test.integrations().contains(load.integration().id());
        return Answer.of(covers, "tests[" + test.id() + "].integrations");
    }
}
