package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.limits.Limits;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Rule;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the defaults against the reference, typed here from it, and every figure of a data file against the rules that use it. */
class ReferenceFiguresTest {
    private static final List<Rule<?>> RULES = IntegrationStrategy.assessor().rules();

    private static List<Parameter<?>> constants() {
        return Arrays.stream(StandardParameters.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .<Parameter<?>>map(field -> {
                    try {
                        return (Parameter<?>) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static Parameter<?> parameter(String name) {
        return constants().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "headroom, 0.80, share",
        "horizon, 12, months",
        "search-months, 120, months",
        "band-green, 0.50, share",
        "band-watch, 0.80, share",
        "longest-call, PT1M, ''",
        "real-time-records, 5000, records/hour",
        "batch-records, 200000, records/hour",
        "point-to-point-share, 0.5, share",
        "mesh-systems, 3, systems",
        "mesh-share, 0.5, share",
        "score-systems, 3, systems",
        "messaging-score, 2, points",
        "middleware-score, 4, points",
        "month-minutes, 43200, minutes",
        "small-payload, 64000, bytes",
        "small-rows, 100, rows",
        "user-latency, PT2S, ''",
        "machine-latency, PT1M, ''",
        "synchronous-hops, 1, calls",
        "near-real-time, PT1M, ''",
        "empty-poll-share, 0.8, share",
        "chatty-records, 1000, records/day",
        "spike-share, 0.1, share",
        "spike-utilisation, 0.5, share",
        "signals-per-message, 10, signals",
        "cost-horizon, 12, months",
        "cost-horizon-recommended, 36, months",
        "estimate-age, 180, days",
        "days-per-month, 30, days",
        "width-measured, 0.10, share",
        "width-pilot, 0.25, share",
        "width-calculator, 0.40, share",
        "width-expert, 0.75, share",
        "record-count-from, 0.5, share",
        "amount-digits, 2, digits",
        "unit-cost-digits, 6, digits",
    })
    void a_default_is_that_of_the_reference(String name, String value, String unit) {
        assertThat(parameter(name).defaultValue()).hasToString(value);
        assertThat(parameter(name).unit()).isEqualTo(unit);
    }

    @Test
    void there_is_no_default_that_is_not_typed_above() {
        assertThat(constants()).hasSize(37).doesNotHaveDuplicates();
    }

    @Test
    void a_default_says_what_it_is_and_since_when_and_from_where() {
        assertThat(constants()).allSatisfy(parameter -> {
            assertThat(parameter.description()).isNotBlank();
            assertThat(parameter.source()).matches(".+, 20\\d\\d-\\d\\d-\\d\\d");
        });
    }

    @Test
    void each_default_is_declared_by_some_rule_and_no_rule_declares_another() {
        assertThat(RULES.stream().flatMap(rule -> rule.parameters().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(constants());
    }

    @Test
    void a_published_figure_is_dated_or_says_that_it_is_not() {
        assertThat(Limits.standard().all())
                .extracting(Limit::sourceDate)
                .allMatch(date -> date.matches("20\\d\\d-\\d\\d(-\\d\\d)?|undated"));
    }
}
