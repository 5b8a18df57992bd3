package io.github.checklist4j.strategy;

import static io.github.checklist4j.strategy.TaskAssert.assertTask;

import io.github.checklist4j.facts.ChangeControl;
import io.github.checklist4j.facts.ChangeControl.Status;
import io.github.checklist4j.facts.ChangeControlRequestBuilder;
import io.github.checklist4j.facts.ProjectBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeRulesTest {
    private static TaskAssert assertThat(ProjectBuilder project) {
        return assertTask("governance.changes-managed", project);
    }

    private static ProjectBuilder with(ChangeControlRequestBuilder request) {
        return Sample.project().changeControl(new ChangeControl("ben", "changes.md", List.of(request.build())));
    }

    @Test
    void is_satisfied_by_an_owned_process_and_requests_in_order() {
        assertThat(Sample.project()).isSatisfied();
    }

    @Test
    void does_not_need_requests() {
        assertThat(Sample.project().changeControl(new ChangeControl("ben", "changes.md", List.of())))
                .isSatisfied();
    }

    @Test
    void needs_an_owner_and_a_document() {
        assertThat(Sample.project().changeControl(new ChangeControl("", "", List.of())))
                .isViolatedBy("owned", "documented");
    }

    @Test
    void finds_the_requests_out_of_order() {
        assertThat(with(Sample.request()
                        .goals(List.of())
                        .integrations(List.of())
                        .impactAssessed(false)
                        .approvedOn(LocalDate.of(2026, 8, 2))))
                .isViolatedBy(
                        "goals changeControl.requests[cr-1]",
                        "integrations changeControl.requests[cr-1]",
                        "assessed changeControl.requests[cr-1]",
                        "approved-first changeControl.requests[cr-1]")
                .shows("Change requests", """
                        changeControl.requests | goals | integrations | impact assessed | approved before implemented
                        cr-1 | no | no | no | no
                        """);
    }

    @Test
    void may_be_approved_on_the_day_it_is_implemented() {
        assertThat(with(Sample.request().approvedOn(LocalDate.of(2026, 8, 1)))).isSatisfied();
    }

    @Test
    void what_is_dated_after_the_evaluation_date_was_neither_approved_nor_implemented() {
        LocalDate toCome = LocalDate.of(2026, 12, 1);
        assertThat(with(Sample.request().approvedOn(toCome)))
                .isViolatedBy("approved-first changeControl.requests[cr-1]");
        assertThat(with(Sample.request().approvedOn(toCome).implementedOn(toCome)))
                .isViolatedBy("approved-first changeControl.requests[cr-1]");
        assertThat(with(Sample.request()).asOf(null)).isUnknownWithout("asOf");
    }

    @Test
    void a_rejected_request_needs_no_impact_assessment() {
        assertThat(with(Sample.request().status(Status.REJECTED).impactAssessed(false)))
                .isSatisfied();
        assertThat(with(Sample.request().status(null).impactAssessed(false).approvedOn(LocalDate.of(2026, 8, 1))))
                .isUnknownWithout("changeControl.requests[cr-1].status");
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, mode = EnumSource.Mode.EXCLUDE, names = "IMPLEMENTED")
    void asks_for_no_approval_before_a_request_is_implemented(Status status) {
        assertThat(with(Sample.request().status(status).approvedOn(null).implementedOn(null)))
                .isSatisfied();
    }

    @Test
    void names_the_status_that_would_make_late_approval_matter() {
        assertThat(with(Sample.request().status(null).approvedOn(LocalDate.of(2026, 9, 1))))
                .isUnknownWithout("changeControl.requests[cr-1].status");
        assertThat(with(Sample.request().status(null))).isSatisfied();
    }

    @Test
    void names_what_is_missing_of_a_request() {
        assertThat(with(ChangeControlRequestBuilder.builder().id("cr-1")))
                .isUnknownWithout(
                        "changeControl.requests[cr-1].goals",
                        "changeControl.requests[cr-1].integrations",
                        "changeControl.requests[cr-1].status",
                        "changeControl.requests[cr-1].impactAssessed",
                        "changeControl.requests[cr-1].approvedOn",
                        "changeControl.requests[cr-1].implementedOn");
    }

    @Test
    void is_unknown_while_change_control_is() {
        assertThat(Sample.project().changeControl(null))
                .isUnknownWithout("changeControl.owner", "changeControl.document", "changeControl.requests");
    }
}
