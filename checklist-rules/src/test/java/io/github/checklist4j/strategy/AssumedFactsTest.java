package io.github.checklist4j.strategy;

import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Assumption;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Capability;
import io.github.checklist4j.facts.Delivery.Guarantee;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.MeasuredLimit;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.facts.Project;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fact whose absence has a meaning is listed where it is taken for that, and unknown to a strict assessor. */
class AssumedFactsTest {
    private static final Assessor ASSESSOR = IntegrationStrategy.assessor();
    private static final Project REVISED = Examples.read("case-study-revised");
    private static final String MESSAGING = "pattern.messaging-reliable";
    private static final String BUS = "platform.components[service-bus]";
    private static final List<String> APPROVED = List.of(
            "api-gateway", "service-bus", "workflow", "message-services", "extract", "lake-link", "operations-monitor");
    private static final String STATUS = "integrations[case-status].";

    /** A fact that one task reads, what the task says without it, and a value that turns this round; both in a project that is edited. */
    private record Assumed(String task, String path, Verdict without, Object contrary, Map<String, Object> edits) {
        Project project(@Nullable Object value) {
            Project edited = REVISED;
            for (Map.Entry<String, Object> edit : edits.entrySet()) {
                edited = FactTree.with(edited, edit.getKey(), edit.getValue());
            }
            return FactTree.with(edited, path, value);
        }
    }

    private static Assumed satisfied(String task, String path, Object contrary) {
        return new Assumed(task, path, SATISFIED, contrary, Map.of());
    }

    static Stream<Assumed> facts() {
        return Stream.of(
                satisfied(MESSAGING, STATUS + "delivery.guarantee", Guarantee.AT_MOST_ONCE),
                satisfied(MESSAGING, STATUS + "delivery.durable", false),
                satisfied(MESSAGING, STATUS + "delivery.deadLetter", false),
                satisfied(MESSAGING, "integrations[balance-lookup].timeliness.latencyBudget", Duration.ofMillis(100)),
                satisfied("platform.observability-ready", BUS + ".provides", List.of()),
                satisfied(
                        "pattern.capacity-matched",
                        "measuredLimits",
                        List.of(new MeasuredLimit("dataverse.requests", BigDecimal.TEN, null, null))),
                satisfied("pattern.costs-estimated", "costs.budget", new Money(BigDecimal.ONE, "EUR")),
                new Assumed(
                        "design.architecture-aligned",
                        STATUS + "fallback",
                        SATISFIED,
                        List.of("relay"),
                        Map.of(
                                "architecture.approvedComponents",
                                APPROVED,
                                STATUS + "design.approvedDeviation",
                                "",
                                "integrations[balance-lookup].design.approvedDeviation",
                                "by the board")),
                new Assumed(
                        "design.options-compared",
                        "optionComparisons[0].outOfScope",
                        NOT_SATISFIED,
                        "nobody looks at it",
                        Map.of("optionComparisons[0].options", List.of())),
                new Assumed(
                        "platform.observability-ready",
                        "platform.requirements.capabilities",
                        NOT_SATISFIED,
                        List.of(Capability.MONITOR),
                        Map.of(BUS + ".provides", List.of(Capability.MONITOR))));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void are_listed_with_path_value_and_reason(Assumed fact) {
        Assessment assessment = ASSESSOR.assess(fact.project(null));
        assertThat(assessment.verdict(fact.task())).isEqualTo(fact.without());
        assertThat(assessment.assumptions())
                .filteredOn(assumption -> assumption.path().equals(fact.path()))
                .singleElement()
                .satisfies(assumption -> assertThat(List.of(assumption.value(), assumption.why()))
                        .doesNotContain(""));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void are_unknown_to_who_is_strict(Assumed fact) {
        Assessment assessment = ASSESSOR.strict().assess(fact.project(null));
        TaskResult task = assessment.task(fact.task()).orElseThrow();
        assertThat(task.verdict()).isEqualTo(UNKNOWN);
        assertThat(task.missing()).contains(fact.path());
        assertThat(assessment.assumptions()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void are_listed_no_more_once_they_are_stated(Assumed fact) {
        Assessment assessment = ASSESSOR.assess(fact.project(fact.contrary()));
        assertThat(assessment.verdict(fact.task())).isEqualTo(fact.without().not());
        assertThat(assessment.assumptions()).extracting(Assumption::path).doesNotContain(fact.path());
    }
}
