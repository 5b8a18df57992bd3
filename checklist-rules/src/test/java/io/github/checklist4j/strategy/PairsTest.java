package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Assumption;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.CostLine.Basis;
import io.github.checklist4j.facts.Delivery.Guarantee;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.MeasuredLimit;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Waiver;
import io.github.checklist4j.json.ChecklistJson;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** More projects that differ in little than {@link LittleChangesTest} has: a fact that nobody knows, and what it may turn out to be. */
class PairsTest {
    private static final Assessor ASSESSOR = IntegrationStrategy.assessor();
    private static final Project REVISED = Examples.read("case-study-revised");
    private static final String CAPACITY = "pattern.capacity-matched";
    private static final String COSTS = "pattern.costs-estimated";
    private static final String MESSAGING = "pattern.messaging-reliable";
    private static final String ALM = "platform.alm-enabled";
    private static final String STATUS = "integrations[case-status].";
    private static final String LOOKUP = "integrations[balance-lookup].";

    /** A fact of the revised project: without it, and with a value, which decides. */
    private record Learned(String task, String path, Verdict without, Object value, Verdict with, Object... edits) {
        Project project(@Nullable Object fact) {
            Project project = REVISED;
            for (int i = 0; i < edits.length; i += 2) {
                project = FactTree.with(project, (String) edits[i], edits[i + 1]);
            }
            return FactTree.with(project, path, fact);
        }
    }

    private static Learned unknown(String task, String path, Object value, Verdict with, Object... edits) {
        return new Learned(task, path, Verdict.UNKNOWN, value, with, edits);
    }

    private static Range<BigDecimal> range(String low, String high) {
        return Range.between(new BigDecimal(low), new BigDecimal(high));
    }

    static Stream<Learned> facts() {
        return Stream.of(
                // a repeat may be born or not: duplicate detection of a broker does not say
                unknown(MESSAGING, STATUS + "delivery.idempotent", false, Verdict.NOT_SATISFIED),
                unknown(MESSAGING, STATUS + "delivery.idempotent", true, Verdict.SATISFIED),
                // who loses something has to say that it may be lost
                unknown(
                        MESSAGING,
                        STATUS + "delivery.lossTolerated",
                        false,
                        Verdict.NOT_SATISFIED,
                        STATUS + "delivery.guarantee",
                        Guarantee.AT_MOST_ONCE),
                unknown(
                        MESSAGING,
                        LOOKUP + "timeliness.latencyP95",
                        Range.exact(Duration.ofHours(1)),
                        Verdict.NOT_SATISFIED),
                unknown(
                        MESSAGING,
                        LOOKUP + "payload.bytes",
                        Range.exact(new BigDecimal("70000000")),
                        Verdict.NOT_SATISFIED),
                unknown(
                        CAPACITY,
                        "integrations[accounts-load].volume.recordsPerDay",
                        Range.exact(900_000_000),
                        Verdict.NOT_SATISFIED),
                unknown(
                        CAPACITY,
                        "integrations[accounts-load].volume.growthPerMonth",
                        Range.exact(BigDecimal.TEN),
                        Verdict.NOT_SATISFIED),
                unknown(
                        CAPACITY,
                        "integrations[accounts-load].processing.batchSize",
                        Range.exact(1),
                        Verdict.NOT_SATISFIED),
                // of nobody it cannot be, and one does: whatever it turns out to be
                new Learned(
                        CAPACITY,
                        "identities[svc-bulk-load].users",
                        Verdict.SATISFIED,
                        Range.exact(1),
                        Verdict.SATISFIED),
                unknown(CAPACITY, "identities[svc-bulk-load].kind", Identity.Kind.PORTAL_LOGIN, Verdict.NOT_SATISFIED),
                unknown(COSTS, "costs.lines[monitor-logs].basis", Basis.EXPERT, Verdict.NOT_SATISFIED),
                unknown(COSTS, "costs.lines[gateway-units].amountPerMonth", Range.exact(650), Verdict.NOT_SATISFIED),
                unknown(COSTS, "costs.lines[gateway-units].amountPerMonth", range("390", "910"), Verdict.SATISFIED),
                unknown(COSTS, "costs.estimatedOn", LocalDate.of(2027, 1, 1), Verdict.NOT_SATISFIED),
                unknown(COSTS, "asOf", LocalDate.of(2029, 1, 1), Verdict.NOT_SATISFIED),
                unknown("goals.purpose-shared", "scopeChangedOn", LocalDate.of(2026, 10, 1), Verdict.NOT_SATISFIED),
                unknown(
                        "platform.hosting-understood",
                        "systems[meter-billing].hosting",
                        Hosting.ON_PREMISES,
                        Verdict.SATISFIED),
                unknown(
                        "governance.impacts-analyzed",
                        "processes[inform-customer].feeds",
                        List.of(),
                        Verdict.SATISFIED),
                unknown(ALM, STATUS + "lifecycle.pipeline", false, Verdict.NOT_SATISFIED),
                unknown(
                        "platform.resilience-adequate",
                        "systems[meter-billing].availabilityPercent",
                        Range.exact(1),
                        Verdict.NOT_SATISFIED));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void what_nobody_knows_is_unknown_until_somebody_does(Learned pair) {
        assertThat(verdict(pair.task(), pair.project(null))).isEqualTo(pair.without());
        assertThat(verdict(pair.task(), pair.project(pair.value()))).isEqualTo(pair.with());
    }

    /** The width of an estimate: as it is stated it suffices, and that is listed; what is learned within it may be too narrow. */
    @Test
    void a_range_that_becomes_narrower_turns_no_verdict_that_is_not_listed() {
        String path = "costs.lines[relay-hours].amountPerMonth";
        Assessment wide = ASSESSOR.assess(FactTree.with(REVISED, path, range("1", "39")));
        Project narrow = FactTree.with(REVISED, path, range("19", "21"));
        assertThat(wide.verdict(COSTS)).isEqualTo(Verdict.SATISFIED);
        assertThat(wide.assumptions()).extracting(Assumption::path).contains(path);
        assertThat(verdict(COSTS, narrow)).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(ASSESSOR.strict().assess(narrow).verdict(COSTS)).isEqualTo(Verdict.NOT_SATISFIED);
    }

    /** Ids that look like paths, begin alike, or hold what paths are made of, for whatever the project has. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            integrations[case-status]|integrations[accounts-load].lifecycle
            a.b|a
            x]|x
            case |case
            costs.lines[x].unitPrice|costs
            [|]
            """)
    void whatever_ids_are_like_nothing_else_is(String one, String other) {
        for (List<String> renamed : List.of(
                List.of("case-status", "accounts-load"),
                List.of("customer-service", "meter-billing"),
                List.of("service-bus", "operations-monitor"),
                List.of("svc-messages", "svc-gateway"),
                List.of("handle-case", "bill-customer"),
                List.of("owner-customer-app", "head-customer-desk"))) {
            for (String example : List.of("case-study-revised", "case-study-first")) {
                Project plain = Examples.read(example);
                Project odd = renamed(renamed(plain, renamed.get(0), one), renamed.get(1), other);
                assertThat(verdicts(odd)).isEqualTo(verdicts(plain));
            }
        }
    }

    private static Project renamed(Project project, String from, String to) {
        ChecklistJson door = ChecklistJson.standard().with(ASSESSOR.vocabulary());
        String quoted = "\"product\": \"" + from + "\"";
        String text = door.write(project).replace(quoted, "\0").replace("\"" + from + "\"", "\"" + to + "\"");
        return door.read(text.replace("\0", quoted), Project.class);
    }

    @Test
    void two_that_log_on_as_nobody_share_nobody() {
        List<String> both = List.of("visit-results", "contact-details");
        Project nobody = REVISED;
        for (String id : both) {
            nobody = FactTree.with(nobody, "integrations[" + id + "].identity", "");
        }
        List<Object> own = new ArrayList<>(Objects.requireNonNull(REVISED.identities()));
        Project each = FactTree.with(REVISED, "identities", own);
        assertThat(subjects(nobody, CAPACITY)).noneMatch(subject -> subject.equals("identities[]"));
        assertThat(verdict(CAPACITY, nobody)).isEqualTo(verdict(CAPACITY, each));
    }

    @Test
    void a_limit_that_was_measured_without_a_value_is_unknown_and_with_the_published_one_it_holds() {
        Project open = FactTree.with(
                REVISED, "measuredLimits", List.of(new MeasuredLimit("dataverse.requests", null, null, null)));
        assertThat(verdict(CAPACITY, open)).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(
                        CAPACITY,
                        FactTree.with(open, "measuredLimits[dataverse.requests].value", new BigDecimal("6000"))))
                .isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-study-first", "case-study-revised", "half-known"})
    void the_order_of_lists_says_nothing(String example) {
        Project project = Examples.read(example);
        for (String list : List.of(
                "integrations",
                "systems",
                "platform.components",
                "identities",
                "costs.lines",
                "tests",
                "processes",
                "stakeholders",
                "goals",
                "impactAnalyses")) {
            assertThat(verdicts(edited(project, list, Collections::reverse)))
                    .as(list)
                    .isEqualTo(verdicts(project));
        }
    }

    private static Project edited(Project project, String list, Consumer<List<?>> edit) {
        if (!(FactTree.value(project, list) instanceof List<?> elements)) {
            return project;
        }
        List<Object> other = new ArrayList<>(elements);
        edit.accept(other);
        return FactTree.with(project, list, other);
    }

    /** One integration is named by a path that is the beginning of the path of the other. */
    @Test
    void a_waiver_of_one_covers_it_and_no_other_that_begins_alike() {
        UnaryOperator<Project> gaps = project -> {
            Project one = FactTree.with(project, "integrations[a].lifecycle.pipeline", false);
            return FactTree.with(one, "integrations[a.lifecycle].lifecycle.pipeline", false);
        };
        Project two = gaps.apply(renamed(renamed(REVISED, "case-status", "a"), "visit-orders", "a.lifecycle"));
        assertThat(verdict(ALM, waived(two, "integrations[a]"))).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(verdict(ALM, waived(two, "integrations[a.lifecycle]"))).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(verdict(ALM, waived(two, "integrations[a]", "integrations[a.lifecycle]")))
                .isEqualTo(Verdict.WAIVED);
        assertThat(verdict(ALM, waived(two, "integrations"))).isNotEqualTo(Verdict.SATISFIED);
    }

    private static Project waived(Project project, String... subjects) {
        return FactTree.with(
                project,
                "waivers",
                List.of(new Waiver(ALM, Arrays.asList(subjects), "board", "known", null, LocalDate.of(2027, 1, 1))));
    }

    /** Acts: what was not signed is not signed, for everybody; and what was is not limited by what it does not say. */
    @Test
    void who_is_strict_takes_acts_as_everybody_does() {
        Project gap = FactTree.with(REVISED, STATUS + "lifecycle.pipeline", false);
        for (Assessor assessor : List.of(ASSESSOR, ASSESSOR.strict())) {
            Waiver whole = new Waiver(ALM, null, "board", "known", null, LocalDate.of(2027, 1, 1));
            Assessment waived = assessor.assess(FactTree.with(gap, "waivers", List.of(whole)));
            assertThat(waived.verdict(ALM)).isEqualTo(Verdict.WAIVED);
            assertThat(waived.assumptions()).extracting(Assumption::path).noneMatch(path -> path.startsWith("waivers"));
            assertThat(assessor.assess(FactTree.with(gap, "waivers", null)).verdict(ALM))
                    .isEqualTo(Verdict.NOT_SATISFIED);
            Waiver endless = new Waiver(ALM, null, "board", "known", null, null);
            assertThat(assessor.assess(FactTree.with(gap, "waivers", List.of(endless)))
                            .verdict(ALM))
                    .isEqualTo(Verdict.NOT_SATISFIED);
        }
    }

    @Test
    void an_amount_beside_a_price_and_a_quantity_is_refused_with_its_place() {
        String line = "costs.lines[gateway-units]";
        Project priced = FactTree.with(
                FactTree.with(
                        FactTree.with(REVISED, line + ".amountPerMonth", null), line + ".unitPrice", Range.exact(650)),
                line + ".quantity",
                range("0.6", "1.4"));
        assertThat(verdict(COSTS, priced)).isEqualTo(Verdict.SATISFIED);
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> FactTree.with(priced, line + ".amountPerMonth", Range.exact(7)))
                .withMessageContaining("amountPerMonth");
    }

    private static List<String> subjects(Project project, String task) {
        return ASSESSOR.assess(project).task(task).orElseThrow().findings().stream()
                .map(Finding::subjects)
                .flatMap(List::stream)
                .toList();
    }

    private static Verdict verdict(String task, Project project) {
        return ASSESSOR.assess(project).verdict(task);
    }

    private static List<Verdict> verdicts(Project project) {
        return ASSESSOR.assess(project).tasks().stream()
                .map(task -> task.verdict())
                .toList();
    }
}
