package io.github.checklist4j.strategy;

import static io.github.checklist4j.strategy.TaskAssert.assertTask;

import io.github.checklist4j.facts.PlannedTest.Kind;
import io.github.checklist4j.facts.PlannedTest.Phase;
import io.github.checklist4j.facts.PlannedTestBuilder;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IntegrationTestRulesTest {
    private static TaskAssert assertThat(ProjectBuilder project) {
        return assertTask("governance.integration-tests-planned", project);
    }

    private static ProjectBuilder with(PlannedTestBuilder... tests) {
        return Sample.project()
                .tests(Stream.of(tests).map(PlannedTestBuilder::build).toList());
    }

    private static PlannedTestBuilder ux() {
        return Sample.test("ux", Kind.USER_EXPERIENCE);
    }

    private static PlannedTestBuilder load() {
        return Sample.test("load", Kind.PERFORMANCE);
    }

    @Test
    void is_satisfied_by_realistic_tests_of_both_kinds_in_each_phase() {
        assertThat(Sample.project()).isSatisfied();
        assertThat(Sample.project()).shows("Tests of each integration", """
                        integration | kind | before | during | after
                        orders | user experience | ux | ux | ux
                        orders | performance | load | load | load
                        """);
    }

    @Test
    void several_tests_may_share_the_phases() {
        assertThat(with(
                        load(),
                        ux().id("ux1").phases(List.of(Phase.BEFORE)),
                        ux().id("ux2").phases(List.of(Phase.DURING, Phase.AFTER))))
                .isSatisfied();
    }

    @Test
    void is_not_applicable_without_integrations() {
        assertThat(Sample.project()
                        .integrations(List.of())
                        .tests(List.of())
                        .impactAnalyses(null)
                        .changeControl(null))
                .isNotApplicable();
    }

    @Test
    void shows_the_holes_and_why_a_test_does_not_count() {
        assertThat(with(
                        load().peakRecordsPer5Minutes(Sample.exact("299")).sameRegion(false),
                        ux().phases(List.of(Phase.BEFORE)).realisticRoles(null)))
                .isViolatedBy("user-experience integrations[orders]", "performance integrations[orders]")
                .shows("Tests of each integration", """
                        integration | kind | before | during | after
                        orders | user experience | not ux: tests[ux].realisticRoles unknown | none | none
                        orders | performance | not load: sameRegion false, planned peak of integrations[orders] 300 against peakRecordsPer5Minutes 299 | not load: sameRegion false, planned peak of integrations[orders] 300 against peakRecordsPer5Minutes 299 | not load: sameRegion false, planned peak of integrations[orders] 300 against peakRecordsPer5Minutes 299
                        """);
    }

    @Test
    void names_what_would_make_a_test_count() {
        assertThat(with(
                        ux(),
                        load().productionLike(null)
                                .realisticRoles(null)
                                .sameRegion(null)
                                .peakRecordsPer5Minutes(null)))
                .isUnknownWithout(
                        "tests[load].productionLike",
                        "tests[load].realisticRoles",
                        "tests[load].sameRegion",
                        "tests[load].peakRecordsPer5Minutes");
    }

    @Test
    void does_not_ask_about_a_test_that_cannot_count() {
        assertThat(with(ux(), load(), load().id("smoke").productionLike(false).sameRegion(null)))
                .isSatisfied();
        assertThat(with(ux(), load().productionLike(false).sameRegion(null)))
                .isViolatedBy("performance integrations[orders]");
    }

    @Test
    void names_the_volume_that_the_peak_depends_on() {
        Volume volume = new Volume(
                Range.between(new BigDecimal("12000"), new BigDecimal("20000")),
                Sample.exact("10"),
                null,
                null,
                null,
                null);
        assertThat(Sample.project()
                        .integrations(List.of(Sample.orders().volume(volume).build())))
                .isUnknownWithout(
                        "integrations[orders].volume.recordsPerDay", "integrations[orders].volume.peakFactor");
    }

    @Test
    void a_range_of_volumes_that_the_test_exceeds_is_known_enough() {
        Range<BigDecimal> records = Range.between(new BigDecimal("1000"), new BigDecimal("12000"));
        assertThat(Sample.project()
                        .integrations(List.of(
                                Sample.orders().volume(Sample.volume(records)).build())))
                .isSatisfied();
    }

    @Test
    void is_unknown_while_the_tests_are() {
        assertThat(Sample.project().tests(null)).isUnknownWithout("tests");
    }

    @Test
    void is_violated_without_tests() {
        assertThat(with()).isViolatedBy("user-experience integrations[orders]", "performance integrations[orders]");
    }
}
