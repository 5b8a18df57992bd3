package io.github.checklist4j.assess;

import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.checklist4j.assessment.Exhibit;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.Notice.Kind;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.checklist.Area;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.Attestation;
import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.facts.OutOfScope;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Waiver;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Rule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an assessor says about declarations that hit nothing, and about itself. */
class AssessorReportsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Checklist CHECKLIST = new Checklist(
            "c",
            "Checklist",
            List.of(new Area("a", "Area")),
            List.of(task("a.ruled"), task("a.other"), task("a.signed")));
    private static final Rule<Project> RULED = rule("ruled").decides("a.ruled").require(INTEGRATIONS.isNotEmpty());
    private static final Rule<Project> OTHER = rule("other").decides("a.other").require(INTEGRATIONS.isNotEmpty());
    private static final Assessor ASSESSOR = Assessor.of(CHECKLIST, List.of(RULED, OTHER));

    private static Task task(String id) {
        return new Task(id, "a", "title", "why", "what", List.of());
    }

    private static ProjectBuilder project() {
        return ProjectBuilder.builder().id("p").asOf(TODAY).integrations(List.of());
    }

    private static TaskResult result(String task, ProjectBuilder project) {
        return ASSESSOR.assess(project.build()).task(task).orElseThrow();
    }

    @Test
    void the_header_holds_the_digest_of_the_facts() {
        Project project = project().build();
        assertThat(ASSESSOR.assess(project).header().digest())
                .hasToString(ChecklistJson.standard().digest(project));
    }

    @Test
    void a_declaration_that_names_no_task_is_reported_and_one_that_does_is_not() {
        var assessment = ASSESSOR.assess(project()
                .outOfScope(List.of(new OutOfScope("a.ruled", ""), new OutOfScope(null, "r")))
                .attestations(List.of(
                        new Attestation("a.signed", null, null, null, null, null),
                        new Attestation(null, null, null, null, null, null)))
                .waivers(List.of(
                        new Waiver("a.ruled", null, null, null, null, null),
                        new Waiver(null, null, null, null, null, null)))
                .build());
        assertThat(assessment.notices())
                .extracting(Notice::kind, Notice::subject)
                .containsExactly(
                        tuple(Kind.NO_TASK, "outOfScope"),
                        tuple(Kind.NO_TASK, "attestations"),
                        tuple(Kind.NO_TASK, "waivers"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "\u2060\ufeff", "\u3164"})
    void what_is_signed_or_reasoned_with_characters_that_nobody_sees_does_not_count(String nothing) {
        for (Waiver waiver : List.of(
                new Waiver("a.ruled", null, nothing, "accepted", null, TODAY),
                new Waiver("a.ruled", null, "Ada", nothing, null, TODAY))) {
            assertThat(result("a.ruled", project().waivers(List.of(waiver))).verdict())
                    .isEqualTo(NOT_SATISFIED);
        }
        assertThat(result("a.ruled", project().outOfScope(List.of(new OutOfScope("a.ruled", nothing))))
                        .verdict())
                .isEqualTo(NOT_SATISFIED);
        for (Attestation attestation : List.of(
                new Attestation("a.signed", null, nothing, TODAY, "link", null),
                new Attestation("a.signed", null, "Ada", TODAY, nothing, null))) {
            assertThat(result("a.signed", project().attestations(List.of(attestation)))
                            .verdict())
                    .isEqualTo(UNKNOWN);
        }
    }

    @Test
    void a_declaration_for_one_task_says_nothing_about_another() {
        TaskResult other = result(
                "a.other",
                project()
                        .outOfScope(List.of(new OutOfScope("a.ruled", "no UI")))
                        .attestations(List.of(new Attestation("a.ruled", null, "Ada", TODAY, "link", null)))
                        .waivers(List.of(new Waiver("a.ruled", null, "Ada", "accepted", null, TODAY))));
        assertThat(other.verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(other.notices()).isEmpty();
    }

    @Test
    void an_attestation_is_quoted_with_who_when_evidence_and_until_when() {
        TaskResult signed = result(
                "a.signed",
                project().attestations(List.of(new Attestation("a.signed", null, "Ada", TODAY, "link", null))));
        assertThat(signed.notices()).singleElement().satisfies(notice -> assertThat(notice.text())
                .isEqualTo("attested by Ada on 2026-11-01, evidence link, until (not stated)"));
    }

    @Test
    void an_attestation_with_blank_evidence_does_not_count() {
        TaskResult signed = result(
                "a.signed",
                project().attestations(List.of(new Attestation("a.signed", null, "Ada", TODAY, " ", null))));
        assertThat(signed.notices()).extracting(Notice::kind).containsExactly(Kind.ATTESTATION_INCOMPLETE);
    }

    @Test
    void a_waiver_that_does_not_count_says_what_it_needs() {
        Waiver unreasoned = new Waiver("a.ruled", null, "Ada", null, null, TODAY);
        Waiver complete = new Waiver("a.ruled", null, "Ada", "accepted", null, TODAY);
        assertThat(result("a.ruled", project().waivers(List.of(unreasoned))).notices())
                .extracting(Notice::text)
                .containsExactly("waived by Ada until 2026-11-01: (not stated); it needs by, reason and until");
        assertThat(result("a.ruled", project().asOf(null).waivers(List.of(complete)))
                        .notices())
                .extracting(Notice::text)
                .containsExactly("waived by Ada until 2026-11-01: accepted; the evaluation date is unknown");
    }

    @Test
    void a_table_that_two_rules_show_is_shown_once() {
        Table table = Table.ofTexts("t", List.of("column"), List.of(List.of("cell")));
        Rule<Project> second = rule("second").decides("a.ruled").require(INTEGRATIONS.isNotEmpty());
        Assessor showing =
                Assessor.of(CHECKLIST, List.of(RULED.shows(subject -> table), second.shows(subject -> table)));
        Project project = project().build();
        assertThat(showing.evidence(project, null)).containsExactly(Exhibit.of("a.ruled", table));
        assertThat(showing.assess(project).evidence()).as("nobody asked").isEmpty();
    }

    @Test
    void two_parameters_of_one_name_are_refused_and_one_that_two_rules_use_is_not() {
        Parameter<Integer> least = Parameter.whole("least", 1, 0, 9, "integrations", "the least number", "test");
        Parameter<Integer> namesake = Parameter.whole("least", 2, 0, 9, "integrations", "another", "test");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessor.of(CHECKLIST, List.of(RULED.uses(least), OTHER.uses(namesake))))
                .withMessage("two parameters have the name least");
        assertThat(Assessor.of(CHECKLIST, List.of(RULED.uses(least), OTHER.uses(least)))
                        .rules())
                .hasSize(2);
    }

    @Test
    void an_assessor_tells_its_rules_those_of_a_task_and_the_facts_of_its_extensions() {
        ExtensionKey<String> owner = new ExtensionKey<>("acme.owner", String.class);
        Assessor extended = ASSESSOR.with(List.of(new ChecklistExtension() {
            @Override
            public String id() {
                return "acme";
            }

            @Override
            public List<ExtensionKey<?>> facts() {
                return List.of(owner);
            }
        }));
        assertThat(extended.rules()).extracting(Rule::id).containsExactly("ruled", "other");
        assertThat(extended.rules("a.other")).extracting(Rule::id).containsExactly("other");
        assertThat(extended.rules("a.signed")).isEmpty();
        assertThat(extended.facts()).isEqualTo(List.of(owner));
    }

    @Test
    void a_bound_that_leaves_no_time_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.within(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.within(Duration.ofMillis(-1)));
        assertThat(ASSESSOR.within(Duration.ofHours(1)).rules()).hasSize(2);
    }
}
