package io.github.checklist4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.checklist4j.assessment.ParameterUse;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {
    private static final Parameter<Integer> DAYS = Parameter.whole("days", 30, 1, 90, "days", "how long", "test");
    private static final Parameter<BigDecimal> SHARE =
            Parameter.decimal("share", "0.80", "0", "1", "", "how much", "test");

    @Test
    void are_the_defaults_until_they_are_overridden() {
        assertThat(Parameters.defaults().value("t", DAYS)).isEqualTo(30);
        assertThat(Parameters.defaults().use("t", DAYS)).isEqualTo(new ParameterUse("days", "30 days", false));
        assertThat(Parameters.defaults().use("t", SHARE)).isEqualTo(new ParameterUse("share", "0.80", false));
    }

    @Test
    void of_a_task_win_over_those_of_all_tasks() {
        Parameters parameters = Parameters.defaults().with(DAYS, 20).with("t", DAYS, 10);

        assertThat(parameters.value("t", DAYS)).isEqualTo(10);
        assertThat(parameters.value("other", DAYS)).isEqualTo(20);
        assertThat(parameters.value("t", SHARE)).isEqualTo("0.80");
        assertThat(parameters.use("t", DAYS)).isEqualTo(new ParameterUse("days", "10 days", true));
        assertThat(parameters.use("other", DAYS)).isEqualTo(new ParameterUse("days", "20 days", true));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "90, true", "0, false", "91, false"})
    void lie_within_their_range(int value, boolean allowed) {
        if (allowed) {
            assertThat(Parameters.defaults().with(DAYS, value).value("t", DAYS)).isEqualTo(value);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Parameters.defaults().with("t", DAYS, value))
                    .withMessage("the parameter days takes a value from 1 to 90, not " + value);
        }
    }

    @Test
    void have_a_default_within_their_range() {
        Duration hour = Duration.ofHours(1);
        assertThat(Parameter.time("longest", hour, hour, hour, "", "").defaultValue())
                .isEqualTo(hour);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.time("longest", hour, hour.plusNanos(1), hour.plusDays(1), "", ""))
                .withMessageStartingWith("the parameter longest takes a value from");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.time("longest", hour.plusDays(2), hour, hour.plusDays(1), "", ""));
    }

    @Test
    void are_judged_on_the_day_that_the_project_states_or_else_today() {
        LocalDate today = LocalDate.of(2026, 7, 1);
        ProjectBuilder project = ProjectBuilder.builder().id("p");
        assertThat(asOf(project.build(), today)).isEqualTo(today);
        assertThat(asOf(project.asOf(LocalDate.EPOCH).build(), today)).isEqualTo(LocalDate.EPOCH);
    }

    private static LocalDate asOf(Project project, LocalDate today) {
        return Evaluation.of(project, today, Parameters.defaults(), ReferenceData.standard())
                .asOf();
    }
}
