package io.github.checklist4j.strategy;

import static io.github.checklist4j.strategy.TaskAssert.assertTask;

import io.github.checklist4j.facts.Architecture;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.DesignBuilder;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.ProjectBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class AlignmentRulesTest {
    private static TaskAssert assertThat(ProjectBuilder project) {
        return assertTask("design.architecture-aligned", project);
    }

    private static ProjectBuilder with(IntegrationBuilder integration) {
        return Sample.project()
                .platform(new Platform(
                        Stream.of("bus", "script")
                                .map(id -> ComponentBuilder.builder().id(id).build())
                                .toList(),
                        null,
                        null,
                        null,
                        null))
                .integrations(List.of(integration.build()));
    }

    @Test
    void is_satisfied_by_a_reviewed_design_of_approved_parts() {
        assertThat(Sample.project()).isSatisfied();
    }

    @Test
    void is_not_applicable_without_integrations() {
        assertThat(Sample.project()
                        .integrations(List.of())
                        .tests(null)
                        .impactAnalyses(null)
                        .changeControl(null))
                .isNotApplicable();
    }

    @Test
    void finds_the_misfits() {
        assertThat(with(Sample.orders()
                        .via(List.of("bus", "script"))
                        .style(MessageStyle.SYNCHRONOUS)
                        .design(DesignBuilder.builder()
                                .approvedDeviation("")
                                .reviewedAgainst("1")
                                .build())))
                .isViolatedBy(
                        "components integrations[orders]",
                        "style integrations[orders]",
                        "reviewed integrations[orders]")
                .shows("Integrations and the architecture", """
                        integrations | components approved | style approved | deviation approved | reviewed against the current version
                        orders | no | no | no | no
                        """);
    }

    @Test
    void the_fallback_has_to_be_approved_too() {
        assertThat(with(Sample.orders().fallback(List.of("script")))).isViolatedBy("components integrations[orders]");
    }

    @Test
    void an_approved_deviation_excuses_parts_but_not_the_review() {
        assertThat(with(Sample.orders()
                        .via(List.of("script"))
                        .style(MessageStyle.SYNCHRONOUS)
                        .design(DesignBuilder.builder()
                                .approvedDeviation("board-7.md")
                                .reviewedAgainst("")
                                .build())))
                .isViolatedBy("reviewed integrations[orders]");
    }

    @Test
    void nothing_can_be_reviewed_against_a_version_that_there_is_not() {
        assertThat(Sample.project()
                        .architecture(
                                new Architecture("d", "s", "", List.of("bus"), List.of(MessageStyle.ASYNCHRONOUS)))
                        .integrations(List.of(Sample.orders()
                                .design(DesignBuilder.builder()
                                        .approvedDeviation("")
                                        .build())
                                .build())))
                .isViolatedBy("reviewed integrations[orders]");
    }

    @Test
    void is_unknown_while_the_architecture_is() {
        assertThat(Sample.project().architecture(null))
                .isUnknownWithout(
                        "architecture.approvedComponents", "architecture.approvedStyles", "architecture.version");
    }

    @Test
    void names_what_the_design_does_not_say() {
        assertThat(with(Sample.orders().via(null).style(null).design(null)))
                .isUnknownWithout(
                        "integrations[orders].via",
                        "integrations[orders].design.approvedDeviation",
                        "integrations[orders].style",
                        "integrations[orders].design.reviewedAgainst");
    }

    @Test
    void any_style_is_approved_where_all_are() {
        assertThat(with(Sample.orders().style(null))
                        .architecture(new Architecture("d", "s", "2", List.of("bus"), List.of(MessageStyle.values()))))
                .isSatisfied();
    }

    @Test
    void no_style_is_approved_where_none_is() {
        assertThat(with(Sample.orders().style(null))
                        .architecture(new Architecture("d", "s", "2", List.of("bus"), List.of())))
                .isViolatedBy("style integrations[orders]")
                .isExplained("""
                        integrations[orders].style: any; expected one of architecture.approvedStyles: none
                        integrations[orders].design.approvedDeviation: none; expected is stated
                        """);
    }

    private static IntegrationBuilder link(String from, String to) {
        return Sample.orders().id(from + "-" + to).source(from).target(to).via(List.of());
    }

    private static ProjectBuilder linked(IntegrationBuilder... links) {
        return Sample.project()
                .systems(Stream.of("shop", "erp", "crm", "lake")
                        .map(id -> Sample.system(id).build())
                        .toList())
                .integrations(Stream.of(links).map(IntegrationBuilder::build).toList())
                .tests(null)
                .impactAnalyses(null)
                .changeControl(null);
    }

    @Test
    void half_of_the_possible_pairs_may_be_linked_point_to_point() {
        assertThat(linked(link("shop", "erp"), link("erp", "crm"), link("crm", "lake"), link("lake", "crm")))
                .isSatisfied();
    }

    @Test
    void more_is_a_mesh() {
        assertThat(linked(link("shop", "erp"), link("erp", "crm"), link("crm", "lake"), link("lake", "shop")))
                .isViolatedBy("no-mesh")
                .isExplained("""
                        pairs linked from point to point: 4; systems that do not stand alone: 4; expected at most 3
                        """);
    }

    @Test
    void names_the_way_that_would_make_it_a_mesh() {
        assertThat(linked(
                        link("shop", "erp"),
                        link("erp", "crm"),
                        link("crm", "lake"),
                        link("lake", "shop")
                                .via(null)
                                .design(DesignBuilder.builder()
                                        .approvedDeviation("board-7.md")
                                        .reviewedAgainst("2")
                                        .build())))
                .isUnknownWithout("integrations[lake-shop].via");
    }

    @Test
    void the_style_is_read_beside_those_that_are_approved() {
        Assertions.assertThat(IntegrationStrategy.assessor().rules("design.architecture-aligned").stream()
                        .filter(rule -> rule.id().endsWith(".style"))
                        .flatMap(rule -> rule.reads().stream()))
                .contains("integrations[].style", "architecture.approvedStyles");
    }
}
