package io.github.checklist4j.rules;

import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.keys.IntegrationFacts.NAME;
import static io.github.checklist4j.keys.IntegrationFacts.SOURCE;
import static io.github.checklist4j.keys.IntegrationFacts.TOUCHPOINT;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.given;
import static io.github.checklist4j.rules.Conditions.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.keys.SystemFacts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The operands of a condition turned round: nothing but the order changes in which missing facts are named. */
class ReversedTest {
    private final Subject<Project> project = Subjects.of(ProjectBuilder.builder()
            .id("p")
            .integrations(
                    List.of(IntegrationBuilder.builder().id("i").source("erp").build()))
            .systems(List.of(ConnectedSystemBuilder.builder().id("erp").build()))
            .build());

    private static Condition<Project> both() {
        return allOf(Fixed.unknown("a"), Fixed.unknown("b"));
    }

    private List<String> missing(Condition<Project> condition) {
        return condition.judge(project).open().paths();
    }

    static Stream<Condition<Project>> operators() {
        Condition<Project> given = given(both(), both());
        return Stream.of(
                both(),
                anyOf(Fixed.unknown("a"), Fixed.unknown("b")),
                not(both()),
                given,
                allOf(both(), both()),
                both().otherwise("ask"));
    }

    @ParameterizedTest
    @MethodSource("operators")
    void names_the_missing_facts_the_other_way_round(Condition<Project> condition) {
        assertThat(missing(condition)).containsExactly("a", "b");
        assertThat(missing(condition.reversed())).containsExactly("b", "a");
        assertThat(condition.reversed().verdict(project)).isEqualTo(condition.verdict(project));
    }

    @Test
    void turns_what_is_asked_of_each_element_round_too() {
        Condition<Integration> stated = allOf(NAME.isStated(), TOUCHPOINT.isStated());
        String name = "integrations[i].name";
        String touchpoint = "integrations[i].touchpoint";
        for (Condition<Project> condition : List.of(
                INTEGRATIONS.every(stated),
                INTEGRATIONS.some(stated),
                Conditions.<Project, Integration>someRelated("", INTEGRATIONS, p -> stated, p -> stated))) {
            assertThat(missing(condition)).containsExactly(name, touchpoint);
            assertThat(missing(condition.reversed())).containsExactly(touchpoint, name);
        }
    }

    @Test
    void turns_what_is_asked_of_a_referenced_record_round_too() {
        Condition<ConnectedSystem> stated = allOf(SystemFacts.NAME.isStated(), SystemFacts.PURPOSE.isStated());
        Condition<Project> condition = INTEGRATIONS.every(SOURCE.has(stated));
        assertThat(missing(condition.reversed())).containsExactly("systems[erp].purpose", "systems[erp].name");
    }

    @Test
    void turns_a_rule_round_with_its_case_and_keeps_what_it_says() {
        Rule<Project> rule =
                Rule.rule("r").decides("t").when(both()).require(both()).because("reason");
        RuleResult result = rule.reversed().judge(Subjects.evaluation(project.value()));
        assertThat(result.found().get(0).missing()).containsExactly("b", "a");
        assertThat(result.rule().because()).isEqualTo("reason");
        Rule<Project> plain = Rule.rule("r").decides("t").require(Fixed.of(SATISFIED));
        assertThat(plain.reversed().judge(Subjects.evaluation(project.value())).verdict())
                .isEqualTo(SATISFIED);
    }
}
