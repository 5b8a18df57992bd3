package io.github.checklist4j.fit;

import static io.github.checklist4j.fit.Criteria.allOf;
import static io.github.checklist4j.fit.Criteria.is;
import static io.github.checklist4j.fit.Criteria.isOneOf;
import static io.github.checklist4j.fit.Criteria.some;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.facts.PlannedTest.Kind;
import io.github.checklist4j.fit.AntiPattern.Basis;
import io.github.checklist4j.fit.AntiPattern.Weight;
import io.github.checklist4j.quantity.Bound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tests that show less than they seem to. */
final class TestAntiPatterns {
    private static final Bound PEAK = Bound.of(PlannedTest.class, "peakRecordsPer5Minutes");
    private static final List<Kind> UNDER_LOAD = List.of(Kind.PERFORMANCE, Kind.END_TO_END);

    static final AntiPattern<PlannedTest> TEST_AS_ADMINISTRATOR = new AntiPattern<>(
            "test-as-administrator",
            "test without the security roles of the users",
            advice(
                    "an administrator skips the checks that cost the users time; beside a test that counts it does no harm",
                    "run the test with the security roles of the users"),
            (test, surroundings) -> is(fact(test, "realisticRoles", test.realisticRoles()), false));

    static final AntiPattern<PlannedTest> TEST_BELOW_PEAK = new AntiPattern<>(
            "test-below-peak",
            "load test below the planned peak",
            advice(
                    "a load that is never reached proves nothing about the peak; beside a test that counts it does no harm",
                    "raise the load of the test to the planned peak"),
            TestAntiPatterns::staysBelow);

    static final List<AntiPattern<PlannedTest>> ALL = List.of(TEST_AS_ADMINISTRATOR, TEST_BELOW_PEAK);

    private TestAntiPatterns() {}

    private static Basis advice(String reason, String remedy) {
        return new Basis(
                "governance.integration-tests-planned",
                Weight.ADVICE,
                reason,
                remedy,
                "Dynamics 365 guidance, load test scaling and performance testing approach, 2023-10 and 2024-01");
    }

    private static Criterion staysBelow(PlannedTest test, Surroundings surroundings) {
        Fact<Kind> kind = fact(test, "kind", test.kind());
        Fact<List<String>> integrations = fact(test, "integrations", test.integrations());
        return allOf(
                isOneOf(kind, UNDER_LOAD),
                some(
                        integrations,
                        "an integration has a higher peak than the test",
                        id -> exceeds(id, test, surroundings)));
    }

    private static Criterion exceeds(String id, PlannedTest test, Surroundings surroundings) {
        Integration integration = surroundings.integration(id);
        if (integration == null) {
            return strange(id, surroundings.project().integrations() == null);
        }
        Fact<?> peak = fact(test, "peakRecordsPer5Minutes", test.peakRecordsPer5Minutes());
        Quantity tested =
                new Quantity(peak::label, "records", () -> PEAK.of(test.peakRecordsPer5Minutes(), peak.path()));
        return new Exchange(integration, surroundings)
                .measures()
                .peakPer5Minutes()
                .above(tested);
    }

    private static Criterion strange(String id, boolean unlisted) {
        String text = "the integration " + id + " is known";
        Verdict verdict = unlisted ? Verdict.UNKNOWN : Verdict.NOT_SATISFIED;
        return Criterion.of(
                () -> verdict,
                () -> unlisted
                        ? Explanation.unknown(text, List.of("integrations"))
                        : Explanation.decided(verdict, text));
    }

    private static <T> Fact<T> fact(PlannedTest test, String name, @Nullable T value) {
        return Fact.of(() -> name, () -> "tests[" + test.id() + "]." + name, value);
    }
}
