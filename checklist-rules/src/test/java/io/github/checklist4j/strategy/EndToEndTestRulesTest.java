package io.github.checklist4j.strategy;

import static io.github.checklist4j.strategy.TaskAssert.assertTask;

import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.facts.PlannedTest.Kind;
import io.github.checklist4j.facts.PlannedTestBuilder;
import io.github.checklist4j.facts.ProjectBuilder;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EndToEndTestRulesTest {
    private static TaskAssert assertThat(ProjectBuilder project) {
        return assertTask("governance.end-to-end-tests-planned", project);
    }

    private static ProjectBuilder with(PlannedTestBuilder... tests) {
        return Sample.project()
                .tests(Stream.of(tests).map(PlannedTestBuilder::build).toList());
    }

    private static PlannedTestBuilder whole() {
        return Sample.test("whole", Kind.END_TO_END);
    }

    private static ProjectBuilder with(IntegrationBuilder second, PlannedTestBuilder... tests) {
        return with(tests)
                .integrations(List.of(
                        Sample.orders().build(), second.id("stock").serves(null).build()));
    }

    @Test
    void is_satisfied_by_a_test_of_volume_frequency_and_throttling() {
        assertThat(Sample.project()).isSatisfied();
        assertThat(Sample.project()).shows("End-to-end tests of each pattern", """
                        pattern | integration | volume | frequency | throttling
                        PUSH | orders | whole | whole | whole
                        """);
    }

    @Test
    void a_test_that_runs_no_integration_covers_nothing_whichever_patterns_it_names() {
        assertThat(with(whole().patterns(List.of()))).isSatisfied();
        assertThat(with(whole().integrations(List.of()))).isViolatedBy("tried integrations[orders]");
        assertThat(with(whole().kind(Kind.PERFORMANCE))).isViolatedBy("tried integrations[orders]");
    }

    @Test
    void advises_against_a_pattern_that_nothing_the_test_runs_uses() {
        assertThat(with(whole().patterns(List.of(Pattern.PUSH, Pattern.BATCHING))))
                .isSatisfied()
                .advises(
                        "tests[whole]: tests[whole].patterns: BATCHING; expected used by the integrations that it runs");
        assertThat(with(whole().patterns(List.of(Pattern.PUSH)))).isSatisfied().advises();
        assertThat(with(whole().patterns(List.of(Pattern.BATCHING)).integrations(null)))
                .advises();
    }

    @Test
    void is_not_applicable_where_no_pattern_is_in_use() {
        assertThat(Sample.project()
                        .integrations(
                                List.of(Sample.orders().patterns(List.of()).build())))
                .isNotApplicable();
    }

    @Test
    void shows_what_of_each_pattern_is_not_tried() {
        assertThat(with(
                        Sample.orders()
                                .patterns(List.of(Pattern.PUSH, Pattern.BATCHING))
                                .volume(Sample.volume(Sample.exact("24000")))
                                .frequency(Duration.ofSeconds(30)),
                        whole().throttled(false).integrations(List.of("stock"))))
                .isViolatedBy("tried integrations[orders]", "tried integrations[stock]")
                .shows("End-to-end tests of each pattern", """
                        pattern | integration | volume | frequency | throttling
                        PUSH | orders | none | none | none
                        PUSH | stock | not whole: planned peak of integrations[stock] 600 against peakRecordsPer5Minutes 300 | not whole: frequency PT1M against integrations[stock].frequency PT30S | not whole: throttled false
                        BATCHING | stock | not whole: planned peak of integrations[stock] 600 against peakRecordsPer5Minutes 300 | not whole: frequency PT1M against integrations[stock].frequency PT30S | not whole: throttled false
                        """);
    }

    @Test
    void says_unknown_where_nobody_knows_of_a_test() {
        assertThat(with(whole().kind(null))).shows("End-to-end tests of each pattern", """
                        pattern | integration | volume | frequency | throttling
                        PUSH | orders | unknown | unknown | unknown
                        """);
        assertThat(Sample.project().tests(null))
                .isUnknownWithout("tests")
                .shows("End-to-end tests of each pattern", """
                        pattern | integration | volume | frequency | throttling
                        PUSH | orders | unknown | unknown | unknown
                        """);
    }

    @Test
    void each_integration_is_held_against_its_own_peak_and_frequency() {
        IntegrationBuilder often = Sample.orders().frequency(Duration.ofSeconds(30));
        PlannedTestBuilder both = whole().integrations(List.of("orders", "stock"));
        assertThat(with(often, both)).isViolatedBy("tried integrations[stock]");
        assertThat(with(often, both.frequency(Duration.ofSeconds(30)))).isSatisfied();
        assertThat(with(
                        Sample.orders().frequency(Duration.ofHours(1)),
                        whole().integrations(List.of("orders", "stock"))))
                .isSatisfied();
    }

    @Test
    void several_tests_may_share_the_integrations() {
        IntegrationBuilder rare =
                Sample.orders().frequency(Duration.ofDays(1)).volume(Sample.volume(Sample.exact("1200000")));
        PlannedTestBuilder large = whole().id("large")
                .integrations(List.of("stock"))
                .frequency(Duration.ofDays(1))
                .peakRecordsPer5Minutes(Sample.exact("30000"));
        assertThat(with(rare, whole(), large)).isSatisfied();
        assertThat(with(rare, whole(), large.frequency(Duration.ofDays(2))))
                .isViolatedBy("tried integrations[stock]")
                .shows("End-to-end tests of each pattern", """
                        pattern | integration | volume | frequency | throttling
                        PUSH | orders | whole | whole | whole
                        PUSH | stock | large | not large: frequency P2D against integrations[stock].frequency P1D | large
                        """);
    }

    @Test
    void one_test_has_to_do_all_of_it_for_an_integration() {
        assertThat(with(whole().id("quiet").throttled(false), whole().id("slow").frequency(Duration.ofHours(1))))
                .isViolatedBy("tried integrations[orders]");
    }

    @Test
    void names_what_would_make_the_test_count() {
        assertThat(with(whole().peakRecordsPer5Minutes(null).frequency(null).throttled(null)))
                .isUnknownWithout(
                        "tests[whole].peakRecordsPer5Minutes", "tests[whole].frequency", "tests[whole].throttled");
        assertThat(with(whole().integrations(null))).isUnknownWithout("tests[whole].integrations");
    }

    @Test
    void as_it_happens_is_as_frequent_as_anything() {
        PlannedTestBuilder both = whole().integrations(List.of("orders", "stock"));
        assertThat(with(Sample.orders().frequency(null), both)).isUnknownWithout("integrations[stock].frequency");
        assertThat(with(Sample.orders().frequency(null), both.frequency(Duration.ZERO)))
                .isSatisfied();
    }

    @Test
    void asks_for_the_patterns_of_an_integration_that_no_test_runs() {
        assertThat(with(Sample.orders().patterns(null), whole())).isUnknownWithout("integrations[stock].patterns");
        assertThat(with(Sample.orders().patterns(null), whole().integrations(List.of("orders", "stock"))))
                .isSatisfied();
    }

    @Test
    void is_unknown_while_the_integrations_are() {
        assertThat(Sample.project().integrations(null)).isUnknownWithout("integrations");
    }
}
