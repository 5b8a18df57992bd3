package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Assumption;
import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Digest;
import io.github.checklist4j.assessment.Exhibit;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Graph;
import io.github.checklist4j.assessment.Header;
import io.github.checklist4j.assessment.LimitUse;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.ParameterUse;
import io.github.checklist4j.assessment.Reason;
import io.github.checklist4j.assessment.RuleNote;
import io.github.checklist4j.assessment.Series;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Assessments to show. */
public final class Samples {
    private static final String ORDERS = "integrations[orders]";

    private Samples() {}

    /** One that has everything. */
    public static Assessment rich() {
        return new Assessment(
                header(),
                List.of(
                        task("goals.shared", "goals", Verdict.SATISFIED),
                        task("goals.open", "goals", Verdict.UNKNOWN, open("goals.stated", ORDERS, ".serves")),
                        task("platform.none", "platform", Verdict.NOT_APPLICABLE),
                        waived(),
                        capacity(),
                        task("pattern.broken", "pattern", Verdict.ERROR, error())),
                List.of(
                        new RuleNote(
                                "capacity.requests",
                                "the peak is within headroom",
                                "it is throttled",
                                "send in batches"),
                        new RuleNote("capacity.retry", "retries back off", null, "wait longer with each retry"),
                        new RuleNote("capacity.advice", "no flood of telemetry", null, "sample it"),
                        new RuleNote("goals.stated", "each integration serves a goal", null, null),
                        new RuleNote("platform.secure", "data is encrypted at rest", null, "enable encryption"),
                        new RuleNote("pattern.broken", "a rule that fails", null, null)),
                List.of(
                        new ParameterUse("headroom", "0.80 share", true),
                        new ParameterUse("horizon", "12 months", false)),
                List.of(limit()),
                List.of(new Assumption("tenant.users", "1", "one user where no number is given")),
                List.of(new Notice(Notice.Kind.WAIVER_ORPHANED, "systems[x]", "there is no such subject")),
                List.of());
    }

    /** The same with what the rules show. */
    public static Assessment withEvidence() {
        return rich().with(List.of(
                Exhibit.of("pattern.capacity", table()),
                Exhibit.of("pattern.capacity", series()),
                Exhibit.of("goals.shared", graph())));
    }

    /** One in which every integration of so many fails in a way of its own, and lacks a fact. */
    public static Assessment large(int integrations) {
        List<Finding> findings = IntStream.range(0, integrations)
                .boxed()
                .flatMap(i -> Stream.of(
                        finding(
                                "capacity.requests",
                                "integrations[i-" + i + "]",
                                Comparison.of(
                                        new Side("requests in 5 minutes", "" + (6_001 + i), "requests"),
                                        "at most",
                                        new Side("allowed", "6000", "requests"))),
                        open("goals.stated", "integrations[i-" + i + "]", ".volume.recordsPerDay")))
                .toList();
        TaskResult task = new TaskResult(
                "pattern.capacity", "pattern", "title", Verdict.NOT_SATISFIED, null, findings, List.of(), List.of());
        Assessment rich = rich();
        return new Assessment(
                rich.header(),
                List.of(task),
                rich.rules(),
                rich.parameters(),
                rich.limits(),
                List.of(),
                List.of(),
                List.of());
    }

    /** One in which every text is the given one. */
    public static Assessment saying(String text) {
        Side side = new Side(text, text, text);
        Finding finding = new Finding(
                text,
                Verdict.NOT_SATISFIED,
                false,
                List.of(text, text + "2"),
                List.of(new Reason(
                        List.of(new Comparison(side, text, side, List.of(side), List.of(text), 1)),
                        List.of(side),
                        text)),
                List.of(),
                List.of(new Suggestion(text, text, text, text)),
                List.of(text),
                List.of(text));
        Finding open = new Finding(
                text, Verdict.UNKNOWN, false, List.of(text), List.of(), List.of(text), List.of(), List.of(), List.of());
        LimitUse limit = new LimitUse(text, BigDecimal.ONE, text, text, text, text, true, text, text, true, text);
        Notice notice = new Notice(Notice.Kind.WAIVER_IN_FORCE, text, text);
        return new Assessment(
                new Header(
                        text,
                        text,
                        text,
                        text,
                        Digest.of(text),
                        null,
                        true,
                        List.of(new ParameterUse(text, text, true)),
                        List.of(limit)),
                List.of(new TaskResult(
                        text,
                        text,
                        text,
                        Verdict.NOT_SATISFIED,
                        null,
                        List.of(finding, open),
                        List.of(finding),
                        List.of(notice))),
                List.of(new RuleNote(text, text, text, text)),
                List.of(new ParameterUse(text, text, true)),
                List.of(limit),
                List.of(new Assumption(text, text, text)),
                List.of(notice),
                List.of(
                        Exhibit.of(text, Table.ofTexts(text, List.of(text), List.of(List.of(text)))),
                        Exhibit.of(
                                text,
                                new Series(
                                        text,
                                        text,
                                        List.of(new Series.Month(BigDecimal.ONE, null, null)),
                                        BigDecimal.TEN,
                                        text,
                                        0)),
                        Exhibit.of(
                                text,
                                new Graph(
                                        text,
                                        List.of(new Graph.Node(text, text, text, Verdict.ERROR)),
                                        List.of(new Graph.Edge(text, text, text, text, Verdict.WAIVED))))));
    }

    private static Header header() {
        return new Header(
                "integration-strategy",
                "2026-11",
                "0.1.0",
                "shop",
                Digest.of("ab".repeat(32)),
                LocalDate.of(2026, 11, 23),
                false,
                List.of(new ParameterUse("headroom", "0.80 share", true)),
                List.of());
    }

    private static LimitUse limit() {
        return new LimitUse(
                "dataverse.requests",
                new BigDecimal("6000"),
                "requests",
                "PT5M",
                "user and web server",
                "THROTTLE",
                true,
                "api-limits.md",
                "2026-01-09",
                false,
                "A default for orientation.");
    }

    static TaskResult task(String id, String area, Verdict verdict, Finding... findings) {
        return new TaskResult(id, area, "title of " + id, verdict, null, List.of(findings), List.of(), List.of());
    }

    private static TaskResult waived() {
        Finding finding = finding(
                "platform.secure",
                "systems[erp]",
                Comparison.of(Side.of(".encryption", "NONE"), "is", Side.of("AT_REST")));
        return new TaskResult(
                "platform.secure",
                "platform",
                "Data is safe",
                Verdict.WAIVED,
                Verdict.NOT_SATISFIED,
                List.of(new Finding(
                        finding.rule(),
                        finding.verdict(),
                        true,
                        finding.subjects(),
                        finding.reasons(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())),
                List.of(),
                List.of(new Notice(
                        Notice.Kind.WAIVER_IN_FORCE,
                        "systems[erp]",
                        "accepted by A until 2027-01-31: it is replaced")));
    }

    private static TaskResult capacity() {
        Finding over = new Finding(
                "capacity.requests",
                Verdict.NOT_SATISFIED,
                false,
                List.of(ORDERS),
                List.of(new Reason(
                        List.of(new Comparison(
                                new Side("requests in 5 minutes as svc-orders", "10000.125", "requests"),
                                "at most",
                                new Side("allowed", "6000", "requests"),
                                List.of(Side.of("first wall", "dataverse.requests")),
                                List.of(ORDERS + ".volume.recordsPerDay", ORDERS + ".volume.activeHours"),
                                3)),
                        List.of(),
                        null)),
                List.of(),
                List.of(new Suggestion(".processing.batchSize", "1", "3", "this is within 80 % headroom")),
                List.of("headroom", "horizon"),
                List.of("dataverse.requests"));
        Finding retries = new Finding(
                "capacity.retry",
                Verdict.NOT_SATISFIED,
                false,
                List.of(ORDERS, "integrations[stock]"),
                List.of(
                        new Reason(
                                List.of(
                                        Comparison.of(Side.of(".delivery.retry", "NONE"), "is", Side.of("BACK_OFF")),
                                        Comparison.of(Side.of(".style", "ASYNCHRONOUS"), "is", Side.of("SYNCHRONOUS"))),
                                List.of(Side.of(".trigger", "USER")),
                                null),
                        new Reason(
                                List.of(Comparison.of(Side.of(".userWaits", "true"), "is", Side.of("false"))),
                                List.of(),
                                null)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Finding advice = finding(
                "capacity.advice",
                ORDERS,
                Comparison.of(new Side(".design.signals", "12", "signals"), "at most", new Side("", "10", "signals")));
        return new TaskResult(
                "pattern.capacity",
                "pattern",
                "The pattern carries the peak",
                Verdict.NOT_SATISFIED,
                null,
                List.of(open("goals.stated", "integrations[crm]", ".serves"), over, retries),
                List.of(advice),
                List.of());
    }

    private static Finding error() {
        return new Finding(
                "pattern.broken",
                Verdict.ERROR,
                false,
                List.of(""),
                List.of(new Reason(
                        List.of(Comparison.of(Side.of("thrown", "IllegalStateException"), "is", Side.of("an answer"))),
                        List.of(),
                        null)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Finding finding(String rule, String subject, Comparison comparison) {
        return new Finding(
                rule,
                Verdict.NOT_SATISFIED,
                false,
                List.of(subject),
                List.of(new Reason(List.of(comparison), List.of(), null)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Finding open(String rule, String subject, String... missing) {
        return new Finding(
                rule,
                Verdict.UNKNOWN,
                false,
                List.of(subject),
                List.of(),
                Stream.of(missing).map(path -> subject + path).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    static Table table() {
        return new Table(
                "Systems and what they offer",
                List.of("system", "monitor", "requests"),
                List.of(
                        List.of(
                                new Table.Cell("erp", null),
                                Table.Cell.of(Verdict.SATISFIED),
                                new Table.Cell("10,000", null)),
                        List.of(
                                new Table.Cell("crm", null),
                                Table.Cell.of(Verdict.NOT_SATISFIED),
                                new Table.Cell("5", null))));
    }

    static Series series() {
        return new Series(
                "Requests over time",
                "requests",
                IntStream.range(0, 12)
                        .mapToObj(month -> new Series.Month(
                                BigDecimal.valueOf(4_000 + 200L * month),
                                BigDecimal.valueOf(4_500 + 300L * month),
                                BigDecimal.valueOf(5_000 + 400L * month)))
                        .toList(),
                new BigDecimal("6000"),
                "allowed",
                6);
    }

    static Graph graph() {
        return new Graph(
                "Systems and integrations",
                List.of(
                        new Graph.Node("systems[crm]", "Customers", "system", Verdict.UNKNOWN),
                        new Graph.Node("systems[erp]", "Resources", "system", Verdict.WAIVED),
                        new Graph.Node("platform.components[bus]", "Bus", "component", null)),
                List.of(
                        new Graph.Edge(
                                ORDERS, "systems[crm]", "platform.components[bus]", "orders", Verdict.NOT_SATISFIED),
                        new Graph.Edge(
                                ORDERS, "platform.components[bus]", "systems[erp]", "orders", Verdict.NOT_SATISFIED),
                        new Graph.Edge(
                                "integrations[stock]", "systems[erp]", "systems[crm]", "stock", Verdict.SATISFIED)));
    }
}
