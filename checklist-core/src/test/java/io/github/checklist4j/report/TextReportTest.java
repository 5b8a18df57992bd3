package io.github.checklist4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Exhibit;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Header;
import io.github.checklist4j.assessment.Series;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextReportTest {
    private static final List<Function<Assessment, String>> BOTH = List.of(TextReport::of, TextReport::details);

    @Nested
    class The_page {
        @Test
        void says_where_it_stands_what_to_do_and_what_to_find_out_first() {
            Golden.compare("page.txt", TextReport.of(Samples.withEvidence()));
        }

        @Test
        void stays_a_page_however_much_there_is() {
            assertThat(TextReport.of(Samples.large(1_000)).lines()).hasSizeLessThan(60);
        }

        @Test
        void says_how_much_it_leaves_out() {
            assertThat(TextReport.of(Samples.large(1_000)))
                    .contains(
                            "integrations[i-2] and 997 more\n",
                            "\n  integrations[i-0].volume.recordsPerDay and 999 alike  for pattern.capacity\n");
        }

        @Test
        void asks_first_for_what_most_tasks_wait_for() {
            Finding one = Samples.open("r", "systems[a]", ".owner");
            Finding other = Samples.open("r", "systems[b]", ".owner");
            Assessment assessment = with(
                    Samples.rich().header(),
                    Samples.task("a.a", "a", Verdict.UNKNOWN, one),
                    Samples.task("a.b", "a", Verdict.UNKNOWN, other),
                    Samples.task("a.c", "a", Verdict.NOT_SATISFIED, other));
            assertThat(TextReport.of(assessment)).contains("""
                    What to find out first
                      systems[b].owner  for a.b, a.c
                      systems[a].owner  for a.a
                    """);
        }

        @Test
        void says_what_comes_closest_to_a_limit_first() {
            Exhibit loose = course("bytes of one message", "300", null, null, "1");
            Exhibit close = course("calls at once", "260", 7, "240", "200");
            Exhibit unbounded = course("cost", null, null, "9000", "9000");
            Assessment assessment = with(Samples.rich().header()).with(List.of(loose, unbounded, close));
            assertThat(TextReport.of(assessment)).contains("""
                    Closest to a limit
                      calls at once: 200 of 260 calls (76.9 %), 240 (92.3 %) in month 1; passed in month 7; a.limit
                      bytes of one message: 1 of 300 calls (0.3 %); a.limit
                    """);
        }

        private Exhibit course(
                String title, @Nullable String bound, @Nullable Integer crossing, @Nullable String then, String now) {
            BigDecimal last = new BigDecimal(then == null ? now : then);
            return Exhibit.of(
                    "a.a",
                    new Series(
                            title,
                            "calls",
                            List.of(
                                    new Series.Month(BigDecimal.ZERO, new BigDecimal(now), null),
                                    new Series.Month(last, null, last)),
                            bound == null ? null : new BigDecimal(bound),
                            "a.limit",
                            crossing));
        }

        @Test
        void has_first_the_step_that_concerns_most_tasks_and_then_most_subjects() {
            Finding few = fails("goals.stated", "systems[a]");
            Finding wide = fails("capacity.retry", "systems[a]", "systems[b]");
            Finding twice = fails("capacity.requests", "systems[c]");
            Assessment assessment = with(
                    Samples.rich().header(),
                    Samples.task("a.a", "a", Verdict.NOT_SATISFIED, few, wide, twice),
                    Samples.task("a.b", "a", Verdict.NOT_SATISFIED, twice));
            assertThat(TextReport.of(assessment)).contains("""
                    What to do first
                      1. send in batches
                         for a.a, a.b: systems[c]
                      2. wait longer with each retry
                         for a.a: systems[a], systems[b]
                      3. see to it that each integration serves a goal
                         for a.a: systems[a]
                    """);
        }
    }

    @Nested
    class The_details {
        @Test
        void show_everything_task_by_task() {
            Golden.compare("details.txt", TextReport.details(Samples.withEvidence()));
        }

        @Test
        void show_both_sides_of_a_comparison_with_the_whole_path_of_the_fact() {
            Finding finding = Samples.finding(
                    "r",
                    "integrations[x]",
                    Comparison.of(Side.of(".delivery.retry", "NONE"), "is", Side.of("BACK_OFF")));
            assertThat(TextReport.details(
                            with(Samples.rich().header(), Samples.task("a.a", "a", Verdict.NOT_SATISFIED, finding))))
                    .contains("        integrations[x].delivery.retry: NONE; expected is BACK_OFF\n");
        }

        @Test
        void name_every_finding_of_many() {
            String details = TextReport.details(Samples.large(1_000));
            assertThat(details.lines().filter(line -> line.endsWith("  NOT SATISFIED")))
                    .hasSize(1_000);
            assertThat(details).contains("find out integrations[i-999].volume.recordsPerDay\n");
        }
    }

    @Test
    void says_that_the_evaluation_date_is_unknown_and_that_nothing_was_asked() {
        Header undated = new Header("c", "e", "1", "p", null, null, true, List.of(), List.of());
        assertThat(BOTH).allSatisfy(view -> assertThat(view.apply(with(undated)))
                .startsWith("NOT APPLICABLE: p against c e, evaluation date unknown, strict\n0 tasks: none\n"));
    }

    @Test
    void is_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        for (Function<Assessment, String> view : BOTH) {
            String here = view.apply(Samples.withEvidence());
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            try {
                assertThat(view.apply(Samples.withEvidence())).isEqualTo(here);
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.checklist4j.report.Hostile#texts")
    void never_lets_a_fact_break_the_line_or_reach_the_terminal(String text) {
        for (Function<Assessment, String> view : BOTH) {
            String shown = view.apply(Samples.saying(text));
            assertThat(shown.lines())
                    .hasSameSizeAs(view.apply(Samples.saying("x")).lines().toList());
            assertThat(shown.codePoints().filter(c -> c != '\n')).noneMatch(TextReportTest::commands);
        }
    }

    private static boolean commands(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static Finding fails(String rule, String... subjects) {
        return new Finding(
                rule,
                Verdict.NOT_SATISFIED,
                false,
                List.of(subjects),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Assessment with(Header header, io.github.checklist4j.assessment.TaskResult... tasks) {
        return new Assessment(
                header, List.of(tasks), Samples.rich().rules(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
