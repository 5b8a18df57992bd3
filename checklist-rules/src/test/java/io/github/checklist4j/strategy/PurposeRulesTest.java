package io.github.checklist4j.strategy;

import static io.github.checklist4j.strategy.TaskAssert.assertTask;

import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Stakeholder;
import io.github.checklist4j.facts.Stakeholder.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PurposeRulesTest {
    private static final Stakeholder ADA = Sample.stakeholder("ada", Role.BUSINESS_OWNER, Sample.SCOPE_CHANGED);
    private static final Stakeholder BEN = Sample.stakeholder("ben", Role.APPLICATION_OWNER, Sample.SCOPE_CHANGED);

    private static TaskAssert assertThat(ProjectBuilder project) {
        return assertTask("goals.purpose-shared", project);
    }

    @Test
    void is_satisfied_when_everybody_was_briefed_since_the_scope_changed() {
        assertThat(Sample.project()).isSatisfied();
    }

    @Test
    void finds_who_still_has_to_be_briefed() {
        assertThat(Sample.project()
                        .stakeholders(List.of(
                                ADA,
                                BEN,
                                Sample.stakeholder("cem", Role.KEY_USER, Sample.SCOPE_CHANGED.minusDays(1)),
                                Sample.stakeholder("dot", Role.SECURITY))))
                .isViolatedBy("briefed stakeholders[cem]", "briefed stakeholders[dot]")
                .shows("Briefings", """
                        stakeholders | side | last briefed | since the scope changed
                        ada | BUSINESS | 2026-06-01 | yes
                        ben | IT | 2026-06-01 | yes
                        cem | BUSINESS | 2026-05-31 | no
                        dot | IT | never | no
                        """);
    }

    @Test
    void finds_a_touched_system_with_nobody() {
        assertThat(Sample.project()
                        .systems(List.of(
                                Sample.system("shop").owner("").build(),
                                Sample.system("erp").build(),
                                Sample.system("phone")
                                        .owner("")
                                        .standalone(true)
                                        .build())))
                .isViolatedBy("application-owner systems[shop]");
    }

    @Test
    void needs_both_sides() {
        assertThat(Sample.project()
                        .stakeholders(List.of(ADA))
                        .systems(null)
                        .goals(null)
                        .integrations(List.of())
                        .tests(null)
                        .impactAnalyses(null)
                        .changeControl(null))
                .isViolatedBy("both-sides")
                .isExplained("stakeholders: without IT; expected cover each role of BUSINESS, IT\n");
    }

    @Test
    void never_briefed_is_a_violation_whenever_the_scope_changed() {
        assertThat(Sample.project()
                        .scopeChangedOn(null)
                        .stakeholders(List.of(ADA, BEN, Sample.stakeholder("dot", Role.SECURITY))))
                .isViolatedBy("briefed stakeholders[dot]");
    }

    @Test
    void a_briefing_to_come_has_told_nobody_anything() {
        assertThat(Sample.project()
                        .stakeholders(
                                List.of(ADA, BEN, Sample.stakeholder("cem", Role.KEY_USER, LocalDate.of(2026, 11, 2)))))
                .isViolatedBy("briefed stakeholders[cem]")
                .shows("Briefings", """
                        stakeholders | side | last briefed | since the scope changed
                        ada | BUSINESS | 2026-06-01 | yes
                        ben | IT | 2026-06-01 | yes
                        cem | BUSINESS | never | no
                        """);
        assertThat(Sample.project().asOf(null)).isUnknownWithout("asOf");
    }

    @Test
    void a_change_of_scope_to_come_asks_for_nothing_yet() {
        assertThat(Sample.project().scopeChangedOn(LocalDate.of(2026, 12, 1))).isSatisfied();
    }

    @Test
    void names_the_dates_that_would_tell() {
        assertThat(Sample.project()
                        .scopeChangedOn(null)
                        .stakeholders(List.of(ADA, BEN, new Stakeholder("dot", null, Role.SECURITY, null))))
                .isUnknownWithout("scopeChangedOn", "stakeholders[dot].briefedOn");
    }

    @Test
    void is_unknown_while_the_lists_are() {
        assertThat(Sample.project().stakeholders(null).systems(null).integrations(null))
                .isUnknownWithout("systems", "stakeholders");
    }

    @Test
    void does_not_ask_for_the_systems_where_nothing_is_integrated() {
        assertThat(Sample.project()
                        .systems(null)
                        .integrations(List.of())
                        .tests(null)
                        .impactAnalyses(null)
                        .changeControl(null))
                .isSatisfied();
    }

    @Test
    void asks_for_the_owner_of_a_system_that_may_be_touched() {
        assertThat(Sample.project()
                        .systems(List.of(
                                Sample.system("shop").build(),
                                Sample.system("erp").owner(null).build()))
                        .integrations(List.of(Sample.orders().target(null).build())))
                .isUnknownWithout("integrations[orders].target", "systems[erp].owner");
    }
}
