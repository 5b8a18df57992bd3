package io.github.checklist4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.LimitUse;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.ParameterUse;
import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static final String SUBJECT = "integrations[orders-to-erp]";

    private static final Explanation SLOW = Explanation.decided(
            Verdict.NOT_SATISFIED, "delivery.retry is BACK_OFF", Observation.of(SUBJECT + ".delivery.retry", "NONE"));
    private static final Explanation OVER = Explanation.decided(
                    Verdict.NOT_SATISFIED,
                    "requests in 5 minutes are within headroom",
                    new Observation("requests in 5 minutes as svc-orders", "10000.125", "requests"),
                    new Observation("allowed", "6000", "requests"))
            .suggesting(List.of(
                    new Suggestion(SUBJECT + ".processing.batchSize", "1", "3", "this is within 80 % headroom")));
    private static final Explanation FINE = Explanation.decided(Verdict.SATISFIED, "style is ASYNCHRONOUS");
    private static final Explanation OPEN =
            Explanation.unknown("volume is at most 5", List.of(SUBJECT + ".volume.recordsPerDay"));

    @Nested
    class The_whole_report {
        @Test
        void shows_areas_tasks_findings_figures_notices_and_counts() {
            TaskResult capacity = new TaskResult(
                    "pattern.capacity-matched",
                    "pattern",
                    "The pattern carries the peak",
                    Verdict.NOT_SATISFIED,
                    null,
                    List.of(),
                    List.of(
                            finding(SUBJECT, Explanation.of(Verdict.NOT_SATISFIED, "(a and b)", List.of(FINE, OVER))),
                            finding("integrations[crm]", OPEN)),
                    List.of(new Table(
                            "Use of limits",
                            List.of("limit", "used", "of"),
                            List.of(List.of("dataverse.requests", "10,000", "6,000"), List.of("bus", "5", "1,000")))),
                    List.of(
                            new ParameterUse("headroom", "0.80 share", true),
                            new ParameterUse("horizon", "12 months", false)),
                    List.of(new LimitUse(
                            "dataverse.requests",
                            new BigDecimal("6000"),
                            "requests",
                            "api-limits.md",
                            "2026-01-09",
                            false)),
                    List.of(
                            new Notice(Notice.Kind.WAIVER_NOT_IN_FORCE, "pattern.capacity-matched", "waived by A"),
                            new Notice(Notice.Kind.WAIVER_ORPHANED, "systems[x]", "there is no such subject")));
            assertThat(TextReport.of(assessment(result("goals.shared", "goals", Verdict.SATISFIED), capacity)))
                    .isEqualTo("""
                            shop against integration-strategy, as of 2026-11-23

                            goals
                              goals.shared              SATISFIED       title of goals.shared

                            pattern
                              pattern.capacity-matched  NOT SATISFIED   The pattern carries the peak
                                integrations[orders-to-erp]  NOT SATISFIED
                                  requests in 5 minutes as svc-orders: 10,000.125 requests, allowed: 6,000 requests; expected requests in 5 minutes are within headroom
                                    change processing.batchSize from 1 to 3: this is within 80 % headroom
                                integrations[crm]  UNKNOWN
                                  missing integrations[orders-to-erp].volume.recordsPerDay; expected volume is at most 5
                                because it is throttled on its busiest day
                                remedy send in batches
                                rule acme.rule
                                notice waived by A
                                notice systems[x]: there is no such subject
                                limit dataverse.requests: 6,000 requests; api-limits.md, 2026-01-09
                                parameters headroom 0.80 share (overridden), horizon 12 months
                                Use of limits
                                  limit                 used     of
                                  dataverse.requests  10,000  6,000
                                  bus                      5  1,000

                            notice integration-strategy: something to know

                            2 tasks: 1 SATISFIED, 1 NOT SATISFIED; on the whole NOT SATISFIED
                            """);
        }

        @Test
        void says_that_the_evaluation_date_is_unknown() {
            Assessment undated = new Assessment("c", "p", null, List.of(), List.of());
            assertThat(TextReport.of(undated))
                    .isEqualTo("p against c, evaluation date unknown\n\n0 tasks: none; on the whole NOT APPLICABLE\n");
        }

        @Test
        void is_the_same_in_every_locale() {
            Assessment assessment = assessment(result("i.i", "i", Verdict.NOT_APPLICABLE));
            String here = TextReport.of(assessment);
            Locale before = Locale.getDefault();
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            try {
                assertThat(TextReport.of(assessment)).isEqualTo(here);
            } finally {
                Locale.setDefault(before);
            }
        }

        @Test
        void names_the_missing_facts_of_a_task_without_findings() {
            TaskResult attested = new TaskResult(
                    "a.b",
                    "a",
                    "t",
                    Verdict.UNKNOWN,
                    null,
                    List.of("attestations"),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
            assertThat(TextReport.of(assessment(attested))).contains("\n    missing attestations\n");
        }

        @Test
        void marks_what_a_waiver_covers() {
            TaskResult waived =
                    result("a.b", "a", Verdict.WAIVED, finding(SUBJECT, SLOW).asWaived());
            assertThat(TextReport.of(assessment(waived))).contains(SUBJECT + "  NOT SATISFIED, waived\n");
        }

        @Test
        void never_lets_a_fact_break_the_line_or_reach_the_terminal() {
            TaskResult nasty = result("a.b", "a", Verdict.NOT_SATISFIED, finding("systems[x\n\u001b[31m]", SLOW));
            assertThat(TextReport.of(assessment(nasty))).contains("    systems[x\\u000a\\u001b[31m]  NOT SATISFIED\n");
        }
    }

    @Nested
    class An_explanation {
        @Test
        void lists_the_parts_that_made_the_verdict_and_no_other() {
            assertThat(shown(Explanation.of(Verdict.NOT_SATISFIED, "all", List.of(FINE, SLOW, OVER, OPEN))))
                    .containsExactly(
                            "delivery.retry: NONE; expected delivery.retry is BACK_OFF",
                            "requests in 5 minutes as svc-orders: 10,000.125 requests, allowed: 6,000 requests;"
                                    + " expected requests in 5 minutes are within headroom",
                            "  change processing.batchSize from 1 to 3: this is within 80 % headroom");
        }

        @Test
        void says_what_was_asked_where_every_part_fails() {
            assertThat(shown(Explanation.of(Verdict.NOT_SATISFIED, "(x or y)", List.of(SLOW, SLOW))))
                    .containsExactly(
                            "expected (x or y)",
                            "  delivery.retry: NONE; expected delivery.retry is BACK_OFF",
                            "  delivery.retry: NONE; expected delivery.retry is BACK_OFF");
        }

        @Test
        void shows_a_negation_with_what_its_part_saw() {
            Explanation seen = Explanation.decided(Verdict.SATISFIED, "style is A", Observation.of("style", "A"));
            assertThat(shown(Explanation.of(Verdict.NOT_SATISFIED, "not style is A", List.of(seen))))
                    .containsExactly("style: A; expected not style is A");
        }

        @Test
        void keeps_what_a_whole_saw_above_its_parts() {
            Explanation whole = new Explanation(
                    Verdict.NOT_SATISFIED,
                    "the chain holds",
                    List.of(Observation.of("chain", "a, b")),
                    List.of(),
                    List.of(),
                    List.of(SLOW));
            assertThat(shown(whole))
                    .containsExactly(
                            "chain: a, b; expected the chain holds",
                            "  delivery.retry: NONE; expected delivery.retry is BACK_OFF");
        }

        @Test
        void names_the_facts_of_which_no_value_would_do() {
            Explanation hopeless =
                    FINE.suggesting(List.of(new Suggestion("batchSize", "1", "", "no batch size would do")));
            assertThat(shown(hopeless)).endsWith("  no batch size would do: batchSize");
        }

        @Test
        void leaves_numbers_without_a_unit_alone() {
            Explanation year = Explanation.decided(Verdict.NOT_SATISFIED, "x", Observation.of("year", "20261123"));
            assertThat(shown(year)).containsExactly("year: 20261123; expected x");
        }

        private List<String> shown(Explanation explanation) {
            Lines lines = new Lines();
            new ExplanationText(SUBJECT).write(explanation, lines);
            return lines.toString().lines().toList();
        }
    }

    @Nested
    class A_table {
        private final Table months = new Table(
                "Months",
                List.of("month", "EUR"),
                IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> List.of("2026-0" + i, "" + i * 50))
                        .toList());

        @Test
        void is_whole_where_the_task_is_not_satisfied() {
            assertThat(TextReport.of(assessment(showing(Verdict.NOT_SATISFIED))))
                    .contains("2026-09  450\n");
        }

        @Test
        void is_cut_where_the_task_is_satisfied() {
            assertThat(TextReport.of(assessment(showing(Verdict.SATISFIED))))
                    .contains("      2026-06  300\n      and 3 more\n")
                    .doesNotContain("2026-07");
        }

        @Test
        void is_left_out_of_the_brief_report() {
            assertThat(TextReport.brief(assessment(showing(Verdict.NOT_SATISFIED))))
                    .contains("a.b")
                    .doesNotContain("Months");
        }

        @Test
        void cuts_a_long_cell() {
            Table wide = new Table("Wide", List.of("cell"), List.of(List.of("x".repeat(60)), List.of("y".repeat(61))));
            Lines lines = new Lines();
            TableText.write(wide, 9, lines);
            assertThat(lines.toString().lines())
                    .containsExactly("Wide", "  cell", "  " + "x".repeat(60), "  " + "y".repeat(59) + "…");
        }

        private TaskResult showing(Verdict verdict) {
            return new TaskResult(
                    "a.b",
                    "a",
                    "t",
                    verdict,
                    null,
                    List.of(),
                    List.of(),
                    List.of(months),
                    List.of(),
                    List.of(),
                    List.of());
        }
    }

    private static Finding finding(String subject, Explanation explanation) {
        return new Finding(
                "id",
                "task",
                "acme.rule",
                subject,
                explanation.verdict(),
                false,
                "it is throttled on its busiest day",
                "send in batches",
                explanation);
    }

    private static TaskResult result(String id, String area, Verdict verdict, Finding... findings) {
        return new TaskResult(
                id,
                area,
                "title of " + id,
                verdict,
                null,
                List.of(),
                List.of(findings),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Assessment assessment(TaskResult... tasks) {
        return new Assessment(
                "integration-strategy",
                "shop",
                LocalDate.of(2026, 11, 23),
                List.of(tasks),
                List.of(new Notice(Notice.Kind.NOTHING_JUDGED, "integration-strategy", "something to know")));
    }
}
