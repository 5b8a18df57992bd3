package io.github.checklist4j.assess;

import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.checklist.Area;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.Settings;
import io.github.checklist4j.checklist.Severity;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.keys.ProjectFacts;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.strategy.IntegrationStrategy;
import io.github.checklist4j.strategy.StandardParameters;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Parameter<Duration> NIGHT = Parameter.time(
            "own.night", Duration.ofHours(8), Duration.ofHours(1), Duration.ofHours(12), "how long a night is", "us");
    private static final Rule<?> MILD =
            rule("own.mild").decides("a.both").require(ProjectFacts.INTEGRATIONS.isNotEmpty());
    private static final Rule<?> GRAVE = rule("own.grave")
            .decides("a.both")
            .severity(Severity.CRITICAL)
            .require(ProjectFacts.SYSTEMS.isNotEmpty())
            .uses(NIGHT);
    private static final Assessor ASSESSOR = Assessor.of(
            new Checklist(
                    "own",
                    "Own",
                    List.of(new Area("a", "A"), new Area("b", "B")),
                    List.of(
                            task("a.both", "a").withSeverity(Severity.LOW),
                            task("a.plain", "a").withTags("first", "evening"),
                            task("b.plain", "b").withTags("evening"))),
            List.of(MILD, GRAVE));

    private static Task task(String id, String area) {
        return new Task(id, area, "It holds", "", "", List.of());
    }

    private static Assessment assessed(Assessor assessor, String facts) {
        return assessor.assess(Checker.of(assessor).read("{\"id\": \"p\"" + facts + "}"));
    }

    private static Settings settings(String json) {
        return ChecklistJson.standard().read(json, Settings.class);
    }

    @Nested
    class A_severity {
        @Test
        void is_the_worst_of_what_was_found() {
            assertThat(severity(ASSESSOR, ", \"integrations\": [], \"systems\": []"))
                    .isEqualTo(Severity.CRITICAL);
        }

        @Test
        void of_a_rule_that_says_none_is_that_of_its_task() {
            assertThat(severity(ASSESSOR, ", \"integrations\": [], \"systems\": [{\"id\": \"erp\"}]"))
                    .isEqualTo(Severity.LOW);
            assertThat(severity(ASSESSOR, ", \"integrations\": [{\"id\": \"i\"}], \"systems\": [{\"id\": \"erp\"}]"))
                    .isEqualTo(Severity.LOW);
        }

        @Test
        void that_nobody_says_counts_as_medium() {
            TaskResult plain = assessed(ASSESSOR, "").task("a.plain").orElseThrow();
            assertThat(plain.severity()).isNull();
            assertThat(plain.isAtLeast(Severity.MEDIUM)).isTrue();
            assertThat(plain.isAtLeast(Severity.HIGH)).isFalse();
        }

        private static Severity severity(Assessor assessor, String facts) {
            return assessed(assessor, facts).task("a.both").orElseThrow().severity();
        }
    }

    @Nested
    class Settings_of_an_organisation {
        @Test
        void set_parameters_figures_and_severities() {
            Assessor standard = IntegrationStrategy.assessor();
            String limit = standard.data().limits().all().get(0).id();
            Assessor own = standard.with(settings("""
                    {"parameters": {"%1$s": 0.6, "%1$s of pattern.capacity-matched": 0.5},
                     "limits": [{"limit": "%2$s", "value": 17, "source": "our contract", "measuredOn": "2026-11-01"}],
                     "severities": {"pattern.capacity-matched": "HIGH"}}
                    """.formatted(StandardParameters.HEADROOM.name(), limit)));
            assertThat(own.parameters().value("pattern.capacity-matched", StandardParameters.HEADROOM))
                    .isEqualByComparingTo("0.5");
            assertThat(own.parameters().value("design.data-minimized", StandardParameters.HEADROOM))
                    .isEqualByComparingTo("0.6");
            assertThat(own.data().limits().get(limit).value()).isEqualByComparingTo("17");
            assertThat(own.checklist()
                            .task("pattern.capacity-matched")
                            .orElseThrow()
                            .severity())
                    .isEqualTo(Severity.HIGH);
            assertThat(assessed(own, "").header().overridden()).hasSize(2);
        }

        @Test
        void set_times_and_the_severity_of_a_rule() {
            Assessor own = ASSESSOR.with(settings(
                    "{\"parameters\": {\"own.night\": \"PT9H\"}, \"severities\": {\"own.grave\": \"MEDIUM\"}}"));
            assertThat(own.parameters().value("a.both", NIGHT)).isEqualTo(Duration.ofHours(9));
            assertThat(own.rules().get(1).severity()).isEqualTo(Severity.MEDIUM);
        }

        @Test
        void are_refused_with_everything_that_is_wrong() {
            Settings wrong = settings("""
                    {"parameters": {"own.nigth": "PT9H", "own.night of a.boht": "PT9H", "own.night": "PT90H"},
                     "limits": [{"limit": "nothing"}],
                     "severities": {"a.plane": "HIGH", "own.mild": "HIHG", "own.grave": 7}}
                    """);
            assertThat(catchThrowableOfType(InvalidFactsException.class, () -> ASSESSOR.with(wrong)).problems().stream()
                            .map(Problem::toString))
                    .containsExactly(
                            "parameters.own.nigth: found own.nigth, expected the name of a parameter; did you mean own.night?",
                            "parameters.own.night of a.boht: found a.boht, expected the id of a task; did you mean a.both?",
                            "parameters.own.night: found PT90H, expected a value from PT1H to PT12H",
                            "limits[0].limit: found nothing, expected the id of a limit",
                            "limits[0].value: found nothing, expected a value: it is required",
                            "severities.a.plane: found a.plane, expected the id of a task or rule; did you mean a.plain?",
                            "severities.own.mild: found HIHG, expected one of LOW, MEDIUM, HIGH, CRITICAL; did you mean HIGH?",
                            "severities.own.grave: found 7, expected one of LOW, MEDIUM, HIGH, CRITICAL");
        }
    }

    @Nested
    class A_selection {
        @Test
        void judges_tasks_of_an_id_area_or_tag_and_says_what_is_left_out() {
            assertThat(ids("evening")).containsExactly("a.plain", "b.plain");
            assertThat(ids("a")).containsExactly("a.both", "a.plain");
            assertThat(ids("b.plain", "first")).containsExactly("a.plain", "b.plain");
            assertThat(assessed(ASSESSOR.only(List.of("evening")), "").notices())
                    .contains(new Notice(
                            Notice.Kind.TASKS_LEFT_OUT,
                            "own",
                            "only evening was asked for; 1 of 3 tasks were left out"));
        }

        @Test
        void still_knows_the_other_tasks_that_facts_may_name() {
            assertThat(assessed(ASSESSOR.only(List.of("b")), ", \"outOfScope\": [{\"task\": \"a.plain\"}]")
                            .tasks())
                    .hasSize(1);
        }

        @Test
        void of_nothing_is_refused() {
            assertThatThrownBy(() -> ASSESSOR.only(List.of("evenig")))
                    .hasMessage("no task has the id, area or tag evenig; did you mean evening?");
        }

        private static List<String> ids(String... words) {
            return assessed(ASSESSOR.only(List.of(words)), "").tasks().stream()
                    .map(TaskResult::id)
                    .toList();
        }
    }
}
