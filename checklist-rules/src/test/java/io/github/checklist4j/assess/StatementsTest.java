package io.github.checklist4j.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Assumption;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.checklist.Area;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.Attestation;
import io.github.checklist4j.facts.AttestationBuilder;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.OutOfScope;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Waiver;
import io.github.checklist4j.facts.WaiverBuilder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StatementsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Assessor HOUSE = assessor("house");
    private static final Assessor GARDEN = assessor("garden");

    private static Assessor assessor(String id) {
        return Assessor.of(
                new Checklist(
                        id,
                        "Own",
                        List.of(new Area("a", "A")),
                        List.of(new Task("a.locked", "a", "The door is locked", "", "", List.of()))),
                List.of());
    }

    private static AttestationBuilder signed(String task) {
        return AttestationBuilder.builder().task(task).by("Ada").on(TODAY).evidence("link");
    }

    private static Project project(Attestation... attestations) {
        return ProjectBuilder.builder()
                .id("p")
                .asOf(TODAY)
                .attestations(List.of(attestations))
                .build();
    }

    private static Verdict verdict(Assessor assessor, Project project) {
        return assessor.assess(project).verdict("a.locked");
    }

    @Test
    void what_a_signature_need_not_say_is_assumed_and_listed() {
        Assessment assessment = HOUSE.assess(project(signed("a.locked").build()));
        assertThat(assessment.verdict("a.locked")).isEqualTo(Verdict.SATISFIED);
        assertThat(assessment.assumptions())
                .extracting(Assumption::path)
                .containsExactly("attestations[0].done", "attestations[0].until");
        assertThat(HOUSE.within(Duration.ofMinutes(1))
                        .assess(project(signed("a.locked").build()))
                        .assumptions())
                .hasSize(2);
    }

    @Test
    void what_a_signature_does_not_say_is_unknown_to_who_is_strict() {
        assertThat(verdict(HOUSE.strict(), project(signed("a.locked").build()))).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(
                        HOUSE.strict(),
                        project(signed("a.locked").done(true).until(TODAY).build())))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Nested
    class A_denial {
        private final Attestation denied = AttestationBuilder.builder()
                .task("a.locked")
                .done(false)
                .by("Bea")
                .on(TODAY)
                .build();

        @Test
        void is_a_violation_that_says_what_was_signed() {
            Assessment assessment = HOUSE.assess(project(denied));
            assertThat(assessment.verdict("a.locked")).isEqualTo(Verdict.NOT_SATISFIED);
            assertThat(assessment.findings()).singleElement().satisfies(finding -> assertThat(finding.reasons())
                    .singleElement()
                    .satisfies(reason -> assertThat(
                                    reason.comparisons().get(0).seen().value())
                            .isEqualTo("false")));
            assertThat(assessment.tasks().get(0).notices())
                    .containsExactly(new Notice(
                            Notice.Kind.DENIED,
                            "a.locked",
                            "said not to be done by Bea on 2026-11-23, evidence (not stated), until (not stated)"));
        }

        @Test
        void counts_whatever_is_signed_beside_it() {
            assertThat(verdict(HOUSE, project(signed("a.locked").build(), denied)))
                    .isEqualTo(Verdict.NOT_SATISFIED);
        }

        @Test
        void counts_until_it_ends() {
            Attestation ended = AttestationBuilder.builder(denied)
                    .on(TODAY.minusDays(3))
                    .until(TODAY.minusDays(1))
                    .build();
            assertThat(verdict(HOUSE, project(signed("a.locked").build(), ended)))
                    .isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void of_which_nobody_knows_the_day_leaves_the_task_open() {
            Attestation undated = AttestationBuilder.builder(denied).on(null).build();
            assertThat(verdict(HOUSE, project(signed("a.locked").build(), undated)))
                    .isEqualTo(Verdict.UNKNOWN);
        }

        @Test
        void can_be_waived() {
            Waiver waiver = WaiverBuilder.builder()
                    .task("a.locked")
                    .by("Carl")
                    .reason("nobody is there")
                    .until(TODAY)
                    .build();
            Project waived = ProjectBuilder.builder(project(denied))
                    .waivers(List.of(waiver))
                    .build();
            assertThat(verdict(HOUSE, waived)).isEqualTo(Verdict.WAIVED);
        }
    }

    @Nested
    class A_statement_that_names_its_checklist {
        @Test
        void counts_for_that_alone() {
            Project project = project(signed("house/a.locked").build());
            assertThat(verdict(HOUSE, project)).isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(GARDEN, project)).isEqualTo(Verdict.UNKNOWN);
        }

        @Test
        void may_put_a_task_out_of_scope_or_waive_it_there() {
            Project out = ProjectBuilder.builder()
                    .id("p")
                    .outOfScope(List.of(new OutOfScope("house/a.locked", "no door")))
                    .build();
            assertThat(verdict(HOUSE, out)).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(verdict(GARDEN, out)).isEqualTo(Verdict.UNKNOWN);
        }

        @Test
        void is_refused_where_that_has_no_such_task_or_is_misspelt() {
            assertThatThrownBy(
                            () -> HOUSE.assess(project(signed("house/a.lockd").build())))
                    .isInstanceOf(InvalidFactsException.class)
                    .hasMessageEndingWith("did you mean house/a.locked?");
            assertThatThrownBy(
                            () -> HOUSE.assess(project(signed("huose/a.locked").build())))
                    .hasMessageEndingWith("did you mean house/a.locked?");
            assertThat(Checker.of(HOUSE)
                            .read("{\"id\": \"p\", \"attestations\": [{\"task\": \"garden/gate\"}]}")
                            .attestations())
                    .hasSize(1);
        }
    }
}
