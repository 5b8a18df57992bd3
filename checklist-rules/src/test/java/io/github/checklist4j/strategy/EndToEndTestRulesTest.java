package io.github.checklist4j.strategy;

import static io.github.checklist4j.strategy.TaskAssert.assertTask;

import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.facts.PlannedTest.Kind;
import io.github.checklist4j.facts.PlannedTestBuilder;
import io.github.checklist4j.facts.ProjectBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
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
                        pattern | volume | frequency | throttling
                        PUSH | whole | whole | whole
                        """);
    }

    @Test
    void a_test_is_about_the_patterns_of_its_integrations_too() {
        assertThat(with(whole().patterns(List.of()))).isSatisfied();
        assertThat(with(whole().patterns(List.of()).integrations(List.of()))).isViolatedBy("tried patterns[PUSH]");
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
                        whole().throttled(false)))
                .isViolatedBy("tried patterns[PUSH]", "tried patterns[BATCHING]")
                .shows("End-to-end tests of each pattern", """
                        pattern | volume | frequency | throttling
                        PUSH | not whole: integrations[stock].patterns PUSH, BATCHING, planned peak 600 against load of the test 300 | not whole: integrations[stock].patterns PUSH, BATCHING, milliseconds between exchanges in the test 60000 against milliseconds between exchanges 30000 | not whole: throttled false
                        BATCHING | none | none | none
                        """);
    }

    @Test
    void shows_no_test_of_which_nobody_knows_whether_it_is_about_the_pattern() {
        assertThat(with(whole().kind(null))).shows("End-to-end tests of each pattern", """
                        pattern | volume | frequency | throttling
                        PUSH | none | none | none
                        """);
    }

    @Test
    void the_hardest_of_several_integrations_decides_whichever_is_named_first() {
        IntegrationBuilder often = Sample.orders().frequency(Duration.ofSeconds(30));
        assertThat(with(often, whole())).isViolatedBy("tried patterns[PUSH]");
        assertThat(with(often, whole().frequency(Duration.ofSeconds(30)))).isSatisfied();
        assertThat(with(Sample.orders().frequency(Duration.ofHours(1)), whole()))
                .isSatisfied();
    }

    @Test
    void what_is_known_of_one_integration_fails_a_test_while_another_is_open() {
        assertThat(with(Sample.orders().frequency(null), whole().frequency(Duration.ofHours(1))))
                .isViolatedBy("tried patterns[PUSH]");
        assertThat(with(whole().frequency(Duration.ofHours(1)))
                        .integrations(List.of(
                                Sample.orders()
                                        .id("stock")
                                        .serves(null)
                                        .frequency(null)
                                        .build(),
                                Sample.orders().build())))
                .isViolatedBy("tried patterns[PUSH]");
    }

    @Test
    void one_test_has_to_cover_all_of_a_pattern() {
        assertThat(with(whole().id("quiet").throttled(false), whole().id("slow").frequency(Duration.ofHours(1))))
                .isViolatedBy("tried patterns[PUSH]");
    }

    @Test
    void names_what_would_make_the_test_count() {
        assertThat(with(whole().peakRecordsPer5Minutes(null).frequency(null).throttled(null)))
                .isUnknownWithout(
                        "tests[whole].peakRecordsPer5Minutes", "tests[whole].frequency", "tests[whole].throttled");
    }

    @Test
    void as_it_happens_is_as_frequent_as_anything() {
        assertThat(with(Sample.orders().frequency(null), whole().frequency(Duration.ZERO)))
                .isSatisfied();
        assertThat(with(Sample.orders().frequency(null), whole())).isUnknownWithout("integrations[stock].frequency");
    }

    @Test
    void asks_for_the_patterns_of_an_integration_that_would_ask_for_more() {
        assertThat(with(Sample.orders().patterns(null), whole().patterns(List.of(Pattern.values()))))
                .isSatisfied();
        assertThat(with(Sample.orders().patterns(null), whole().integrations(List.of("orders"))))
                .isUnknownWithout("integrations[stock].patterns");
    }

    private static ProjectBuilder slow(IntegrationBuilder... integrations) {
        return with(whole().patterns(List.of(Pattern.values())).frequency(Duration.ofHours(1)))
                .integrations(
                        Stream.of(integrations).map(IntegrationBuilder::build).toList());
    }

    private static IntegrationBuilder open(String id, Duration frequency) {
        return Sample.orders().id(id).frequency(frequency).patterns(null).volume(null);
    }

    @Test
    void asks_nothing_more_of_a_test_that_fails_whichever_integration_uses_the_pattern() {
        assertThat(slow(open("orders", Duration.ofMinutes(1)))).isUnknownWithout("integrations[orders].patterns");
        assertThat(slow(open("orders", Duration.ofMinutes(1)), open("stock", Duration.ofMinutes(2))))
                .isUnknownWithout("integrations[orders].patterns", "integrations[stock].patterns");
    }

    @Test
    void asks_how_much_is_sent_only_of_the_integrations_for_which_the_test_is_not_too_slow() {
        assertThat(slow(open("orders", Duration.ofMinutes(1)), open("stock", Duration.ofHours(2))))
                .isUnknownWithout(
                        "integrations[orders].patterns",
                        "integrations[stock].patterns",
                        "integrations[stock].volume.recordsPerDay",
                        "integrations[stock].volume.peakFactor",
                        "integrations[stock].volume.activeHours");
    }

    @Test
    void shows_of_which_integrations_a_test_falls_short_whichever_uses_the_pattern() {
        ProjectBuilder project = slow(
                open("orders", Duration.ofMinutes(1)),
                open("stock", Duration.ofMinutes(2)),
                open("other", Duration.ofMinutes(3)).patterns(List.of()));
        Table coverage = IntegrationStrategy.assessor().evidence(project.build(), null).stream()
                .filter(exhibit -> exhibit.task().equals("governance.end-to-end-tests-planned"))
                .map(exhibit -> Objects.requireNonNull(exhibit.table()))
                .findFirst()
                .orElseThrow();
        Assertions.assertThat(coverage.rows())
                .extracting(row -> row.get(2).text())
                .containsOnly(
                        "not whole: milliseconds between exchanges in the test 3600000 against milliseconds between exchanges"
                                + " 60000, milliseconds between exchanges in the test 3600000 against milliseconds between exchanges 120000");
    }

    @Test
    void is_unknown_while_the_integrations_are() {
        assertThat(Sample.project().integrations(null)).isUnknownWithout("integrations");
    }

    @Test
    void is_unknown_while_the_tests_are() {
        assertThat(Sample.project().tests(null)).isUnknownWithout("tests");
    }
}
