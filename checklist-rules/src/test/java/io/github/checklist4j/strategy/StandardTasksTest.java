package io.github.checklist4j.strategy;

import static io.github.checklist4j.assessment.Verdict.NOT_APPLICABLE;
import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assumption;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.Decision;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.facts.OutOfScope;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Scenario;
import io.github.checklist4j.json.ChecklistJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every task, from a project that satisfies it: one fact changed, one fact forgotten, nothing there, out of scope. */
class StandardTasksTest {
    private static final Project REVISED = Examples.read("case-study-revised");

    private static TaskResult result(String task, Project project) {
        return IntegrationStrategy.assessor().assess(project).task(task).orElseThrow();
    }

    static Stream<Arguments> violations() {
        return Stream.of(
                Arguments.of("goals.benefits-documented", "goals[answer-at-first-contact].document", ""),
                Arguments.of("goals.strategy-supported", "goals[answer-at-first-contact].serves", List.of()),
                Arguments.of("goals.architecture-explained", "architecture.diagram", ""),
                Arguments.of("goals.purpose-shared", "scopeChangedOn", LocalDate.of(2026, 10, 31)),
                Arguments.of("platform.hosting-understood", "platform.scenario", Scenario.SIMPLE_CLOUD),
                Arguments.of(
                        "platform.middleware-decided", "platform.decision.choice", Decision.Choice.DIRECT_CONNECTORS),
                Arguments.of(
                        "platform.resilience-adequate",
                        "platform.requirements.availabilityPercent",
                        Range.exact(new BigDecimal("99.9999"))),
                Arguments.of("platform.alm-enabled", "integrations[accounts-load].lifecycle.pipeline", false),
                Arguments.of("design.architecture-aligned", "architecture.version", "another"),
                Arguments.of("design.options-compared", "optionComparisons", List.of()),
                Arguments.of("pattern.messaging-reliable", "integrations[accounts-load].delivery.deadLetter", false),
                Arguments.of(
                        "pattern.capacity-matched",
                        "integrations[accounts-load].processing.batchSize",
                        Range.exact(BigDecimal.ONE)),
                Arguments.of("pattern.costs-estimated", "costs.budget", new Money(BigDecimal.ONE, "EUR")),
                Arguments.of("governance.integration-tests-planned", "tests", List.of()),
                Arguments.of("governance.end-to-end-tests-planned", "tests", List.of()),
                Arguments.of("governance.changes-managed", "changeControl.owner", ""),
                Arguments.of("governance.impacts-analyzed", "impactAnalyses", List.of()));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void is_not_satisfied_once_one_fact_violates_it(String task, String path, Object value) {
        assertThat(result(task, REVISED).verdict()).isEqualTo(SATISFIED);
        assertThat(result(task, FactTree.with(REVISED, path, value)).verdict()).isEqualTo(NOT_SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "goals.benefits-documented, goals[answer-at-first-contact].document",
        "goals.strategy-supported, goals[answer-at-first-contact].serves",
        "goals.architecture-explained, architecture.summary",
        "goals.purpose-shared, scopeChangedOn",
        "platform.hosting-understood, platform.scenario",
        "platform.middleware-decided, platform.decision.rationale",
        "platform.resilience-adequate, platform.requirements.rto",
        "platform.alm-enabled, integrations[accounts-load].lifecycle.pipeline",
        "design.architecture-aligned, integrations[accounts-load].design.reviewedAgainst",
        "design.options-compared, optionComparisons",
        "pattern.messaging-reliable, integrations[accounts-load].style",
        "pattern.capacity-matched, integrations[accounts-load].volume.recordsPerDay",
        "pattern.costs-estimated, costs.estimatedOn",
        "governance.integration-tests-planned, tests",
        "governance.end-to-end-tests-planned, tests",
        "governance.changes-managed, changeControl.document",
        "governance.impacts-analyzed, impactAnalyses"
    })
    void is_unknown_without_a_fact_and_names_it(String task, String path) {
        TaskResult result = result(task, FactTree.with(REVISED, path, null));
        assertThat(result.verdict()).isEqualTo(UNKNOWN);
        assertThat(result.missing()).contains(path);
    }

    static Stream<String> tasks() {
        return IntegrationStrategy.assessor().checklist().tasks().stream().map(Task::id);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void is_not_applicable_when_it_is_declared_out_of_scope(String task) {
        Project excluded = ProjectBuilder.builder(REVISED)
                .outOfScope(List.of(new OutOfScope(task, "another project does it")))
                .build();
        assertThat(result(task, excluded).verdict()).isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void is_unknown_while_nothing_is_known(String task) {
        TaskResult result = result(task, ProjectBuilder.builder().id("new").build());
        assertThat(result.verdict()).isEqualTo(UNKNOWN);
        assertThat(result.missing()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pattern.messaging-reliable",
        "pattern.capacity-matched",
        "governance.integration-tests-planned",
        "governance.end-to-end-tests-planned",
        "governance.impacts-analyzed"
    })
    void is_not_applicable_when_there_are_known_to_be_no_integrations(String task) {
        Project none =
                ProjectBuilder.builder().id("none").integrations(List.of()).build();
        assertThat(result(task, none).verdict()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void observability_is_not_satisfied_when_a_carrier_and_its_companions_provide_nothing() {
        Project blind = REVISED;
        for (String path : FactTree.known(REVISED)) {
            if (path.matches("platform\\.components\\[[^\\]]*\\]\\.product")) {
                blind = FactTree.with(blind, path.replace(".product", ".provides"), List.of());
            }
        }
        TaskResult result = result("platform.observability-ready", blind);
        assertThat(result.verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(result.findings()).allSatisfy(finding -> assertThat(finding.subjects())
                .allMatch(subject -> subject.startsWith("platform.components[")));
    }

    @Test
    void data_is_not_minimized_when_a_field_is_needed_for_nothing() {
        String field = FactTree.known(REVISED).stream()
                .filter(path -> path.endsWith(".neededFor"))
                .findFirst()
                .orElseThrow();
        assertThat(result("design.data-minimized", FactTree.with(REVISED, field, List.of()))
                        .verdict())
                .isEqualTo(NOT_SATISFIED);
        assertThat(result("design.data-minimized", FactTree.with(REVISED, field, null))
                        .missing())
                .contains(field);
    }

    @Test
    void a_broker_that_no_component_can_be_is_missing_whatever_the_way_is() {
        Project project = ProjectBuilder.builder()
                .id("p")
                .platform(new Platform(
                        List.of(ComponentBuilder.builder()
                                .id("logs")
                                .product("log-analytics")
                                .build()),
                        null,
                        null,
                        null,
                        null))
                .integrations(List.of(IntegrationBuilder.builder()
                        .id("events")
                        .endpoint(EndpointKind.EVENT_GRID)
                        .build()))
                .build();
        assertThat(result("pattern.capacity-matched", project).verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(result("pattern.capacity-matched", FactTree.with(project, "platform.components[logs].product", null))
                        .missing())
                .contains("integrations[events].via");
    }

    @Test
    void the_limits_are_unknown_and_not_inapplicable_while_the_integrations_are() {
        TaskResult result = result(
                "pattern.capacity-matched", ProjectBuilder.builder().id("new").build());
        assertThat(result.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("pattern.capacity-matched.limits");
            assertThat(finding.missing()).containsExactly("integrations");
        });
    }

    @Test
    void the_smallest_change_is_suggested_for_a_limit_that_is_passed() {
        Project one =
                FactTree.with(REVISED, "integrations[accounts-load].processing.batchSize", Range.exact(BigDecimal.ONE));
        assertThat(result("pattern.capacity-matched", one).findings().stream()
                        .flatMap(finding -> finding.suggestions().stream())
                        .map(suggestion -> suggestion.path()))
                .contains("integrations[accounts-load].processing.batchSize");
    }

    @Test
    void a_licence_that_nobody_counted_is_assumed_and_said_so_and_unknown_to_a_strict_assessor() {
        Project flow = ChecklistJson.standard().read("""
                {"id": "flow", "asOf": "2024-06-12",
                 "systems": [{"id": "d", "kind": "DATAVERSE", "hosting": "CLOUD"}, {"id": "a", "kind": "OTHER"}],
                 "platform": {"components": [{"id": "f", "product": "power-automate-medium", "role": "MIDDLEWARE"}]},
                 "integrations": [{"id": "i", "source": "a", "target": "d", "endpoint": "FLOW", "via": ["f"],
                    "volume": {"recordsPerDay": 482350}, "processing": {"actionsPerRecord": 1}}]}
                """, Project.class);
        Assessor assessor = IntegrationStrategy.assessor();
        assertThat(assessor.assess(flow).assumptions())
                .extracting(Assumption::path)
                .contains("platform.components[f].units");
        assertThat(assessor.assess(flow).verdict("pattern.capacity-matched")).isEqualTo(NOT_SATISFIED);
        assertThat(assessor.strict().assess(flow).assumptions()).isEmpty();
        assertThat(assessor.strict().assess(flow).verdict("pattern.capacity-matched"))
                .isEqualTo(UNKNOWN);
    }
}
