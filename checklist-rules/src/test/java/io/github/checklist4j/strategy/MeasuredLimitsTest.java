package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.MeasuredLimit;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.limits.Limit;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a project measured of a limit gives a verdict. */
class MeasuredLimitsTest {
    private static final Assessor ASSESSOR = IntegrationStrategy.assessor();
    private static final List<Project> PROJECTS =
            List.of(Examples.read("case-study-first"), Examples.read("case-study-revised"));

    static Stream<BigDecimal> values() {
        return Stream.of("0.000001", "0.5", "1", "1.5", "999999999999999.5", "1e15")
                .map(BigDecimal::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-9223372036854775808", "0.0000009", "9223372036854775807"})
    void out_of_its_bounds_is_refused_with_its_place(BigDecimal value) {
        for (Limit limit : ASSESSOR.data().limits().all()) {
            MeasuredLimit measured = new MeasuredLimit(limit.id(), value, null, null);
            assertThatExceptionOfType(InvalidFactsException.class)
                    .isThrownBy(() -> FactTree.with(PROJECTS.get(1), "measuredLimits", List.of(measured)))
                    .withMessageContaining("measuredLimits[0].value");
        }
    }

    @ParameterizedTest
    @NullSource
    @MethodSource("values")
    void of_any_value_gives_a_verdict(@Nullable BigDecimal value) {
        for (Limit limit : ASSESSOR.data().limits().all()) {
            MeasuredLimit measured = new MeasuredLimit(limit.id(), value, null, null);
            for (Project project : PROJECTS) {
                assertThat(ASSESSOR.assess(FactTree.with(project, "measuredLimits", List.of(measured)))
                                .findings())
                        .as("%s is %s", limit.id(), value)
                        .extracting(Finding::verdict)
                        .doesNotContain(Verdict.ERROR);
            }
        }
    }
}
