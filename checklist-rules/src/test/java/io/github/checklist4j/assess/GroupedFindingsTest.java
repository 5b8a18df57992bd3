package io.github.checklist4j.assess;

import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static io.github.checklist4j.keys.IntegrationFacts.RECORDS_PER_DAY;
import static io.github.checklist4j.keys.IntegrationFacts.TOUCHPOINT;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.VERSION;
import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.checklist.Area;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.facts.Waiver;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Conditions;
import io.github.checklist4j.rules.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Subjects that fail for the same reason share a finding. */
class GroupedFindingsTest {
    private static final Checklist CHECKLIST = new Checklist(
            "c", "c", List.of(new Area("a", "a")), List.of(new Task("a.t", "a", "title", "why", "what", List.of())));

    private static Integration integration(String id, @Nullable String touchpoint, @Nullable Long records) {
        return IntegrationBuilder.builder()
                .id(id)
                .touchpoint(touchpoint)
                .volume(
                        records == null
                                ? null
                                : new Volume(Range.exact(BigDecimal.valueOf(records)), null, null, null, null, null))
                .build();
    }

    private static List<Finding> findings(Condition<Integration> condition, List<Waiver> waivers, Integration... of) {
        return Assessor.of(
                        CHECKLIST,
                        List.of(rule("r").decides("a.t").forEach(INTEGRATIONS).require(condition)))
                .assess(ProjectBuilder.builder()
                        .id("p")
                        .asOf(LocalDate.EPOCH)
                        .integrations(List.of(of))
                        .waivers(waivers)
                        .build())
                .findings();
    }

    private static List<Finding> findings(Condition<Integration> condition, Integration... of) {
        return findings(condition, List.of(), of);
    }

    private static Comparison comparison(Finding finding) {
        return finding.reasons().get(0).comparisons().get(0);
    }

    @Test
    void name_their_facts_below_each_subject() {
        assertThat(findings(TOUCHPOINT.isStated(), integration("x", "", null), integration("y", "", null)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(NOT_SATISFIED);
                    assertThat(finding.subjects()).containsExactly("integrations[x]", "integrations[y]");
                    assertThat(comparison(finding).seen().what()).isEqualTo(".touchpoint");
                    assertThat(finding.resolved(".touchpoint"))
                            .containsExactly("integrations[x].touchpoint", "integrations[y].touchpoint");
                });
    }

    @Test
    void name_their_facts_below_a_single_subject_too() {
        assertThat(findings(TOUCHPOINT.isStated(), integration("x", "", null), integration("y", "form", null)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(comparison(finding).seen().what()).isEqualTo(".touchpoint");
                    assertThat(finding.resolved(".touchpoint")).containsExactly("integrations[x].touchpoint");
                });
    }

    @Test
    void name_a_fact_of_the_project_as_it_is() {
        Condition<Integration> versioned =
                Fact.<Integration, String>ofProject(VERSION).isKnown();
        assertThat(findings(versioned, integration("x", null, null), integration("y", null, null)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(UNKNOWN);
                    assertThat(finding.subjects()).hasSize(2);
                    assertThat(finding.missing()).containsExactly("architecture.version");
                });
    }

    @Test
    void name_what_is_open_at_each_of_them() {
        assertThat(findings(TOUCHPOINT.isStated(), integration("x", null, null), integration("y", null, null)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.open()).containsExactly(".touchpoint");
                    assertThat(finding.missing())
                            .containsExactly("integrations[x].touchpoint", "integrations[y].touchpoint");
                });
    }

    @Test
    void are_apart_where_something_else_was_seen() {
        assertThat(findings(RECORDS_PER_DAY.atMost(5), integration("x", null, 6L), integration("y", null, 7L)))
                .hasSize(2);
    }

    @Test
    void are_apart_where_there_is_one_reason_more() {
        Condition<Integration> both = Conditions.allOf(TOUCHPOINT.isStated(), RECORDS_PER_DAY.atMost(5));
        List<Finding> findings =
                findings(both, integration("x", "", 6L), integration("y", "", 1L), integration("z", "", 6L));
        assertThat(findings)
                .extracting(Finding::subjects)
                .containsExactly(List.of("integrations[x]", "integrations[z]"), List.of("integrations[y]"));
        assertThat(findings.get(0).reasons()).hasSize(2);
        assertThat(findings.get(1).reasons()).hasSize(1);
    }

    @Test
    void are_apart_where_a_waiver_covers_only_some() {
        Waiver waiver = new Waiver("a.t", List.of("integrations[x]"), "Ada", "known", null, LocalDate.EPOCH);
        assertThat(findings(
                        TOUCHPOINT.isStated(), List.of(waiver), integration("x", "", null), integration("y", "", null)))
                .extracting(Finding::waived)
                .containsExactly(true, false);
    }
}
