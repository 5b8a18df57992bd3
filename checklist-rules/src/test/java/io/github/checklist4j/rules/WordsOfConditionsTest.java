package io.github.checklist4j.rules;

import static io.github.checklist4j.keys.GoalFacts.SERVES;
import static io.github.checklist4j.keys.IntegrationFacts.LATENCY_P95;
import static io.github.checklist4j.keys.IntegrationFacts.NAME;
import static io.github.checklist4j.keys.IntegrationFacts.PEAK_FACTOR;
import static io.github.checklist4j.keys.IntegrationFacts.RECORDS_PER_DAY;
import static io.github.checklist4j.keys.IntegrationFacts.REVIEWED_AGAINST;
import static io.github.checklist4j.keys.IntegrationFacts.SOURCE;
import static io.github.checklist4j.keys.IntegrationFacts.STYLE;
import static io.github.checklist4j.keys.IntegrationFacts.TOUCHPOINT;
import static io.github.checklist4j.keys.IntegrationFacts.USER_WAITS;
import static io.github.checklist4j.keys.IntegrationFacts.VIA;
import static io.github.checklist4j.keys.ProjectFacts.APPROVED_COMPONENTS;
import static io.github.checklist4j.keys.ProjectFacts.GOALS;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.OBJECTIVES;
import static io.github.checklist4j.keys.ProjectFacts.VERSION;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.condition;
import static io.github.checklist4j.rules.Conditions.given;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.rules.Conditions.namedBy;
import static io.github.checklist4j.rules.Conditions.not;
import static io.github.checklist4j.rules.Conditions.someRelated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Objective;
import io.github.checklist4j.facts.Objective.Horizon;
import io.github.checklist4j.keys.ComponentFacts;
import io.github.checklist4j.keys.GoalFacts;
import io.github.checklist4j.keys.ObjectiveFacts;
import io.github.checklist4j.keys.SystemFacts;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordsOfConditionsTest {
    private static final Parameter<BigDecimal> MANY = Parameter.decimal("many", "5", "0", "9", "", "many", "test");

    @ParameterizedTest
    @MethodSource({"ofOneFact", "ofLists", "combined", "computed"})
    void say_what_is_expected_and_which_facts_are_read(Condition<?> condition, String text, List<String> reads) {
        assertThat(condition.text()).isEqualTo(text);
        assertThat(condition).hasToString(text);
        assertThat(condition.reads()).isEqualTo(reads);
    }

    static Stream<Arguments> ofOneFact() {
        String style = "style";
        String records = "volume.recordsPerDay";
        return Stream.of(
                words(STYLE.is(MessageStyle.SYNCHRONOUS), "style is SYNCHRONOUS", style),
                words(STYLE.isNot(MessageStyle.SYNCHRONOUS), "style is not SYNCHRONOUS", style),
                words(
                        STYLE.isOneOf(MessageStyle.SYNCHRONOUS, MessageStyle.ASYNCHRONOUS),
                        "style is one of SYNCHRONOUS, ASYNCHRONOUS",
                        style),
                words(STYLE.isKnown(), "style is known", style),
                words(TOUCHPOINT.isStated(), "touchpoint is stated", "touchpoint"),
                words(SOURCE.isStated(), "source is stated", "source"),
                words(RECORDS_PER_DAY.atLeast(10), records + " is at least 10", records),
                words(RECORDS_PER_DAY.atMost(10), records + " is at most 10", records),
                words(RECORDS_PER_DAY.atLeast(MANY), records + " is at least many", records),
                words(RECORDS_PER_DAY.atMost(MANY), records + " is at most many", records),
                words(
                        LATENCY_P95.atLeast(Duration.ofSeconds(2)),
                        LATENCY_P95.path() + " is at least PT2S",
                        LATENCY_P95.path()),
                words(Fact.evaluationDate().isKnown(), "/asOf is known", "/asOf"),
                words(Fact.evaluationDate().atLeast(LocalDate.EPOCH), "/asOf is at least 1970-01-01", "/asOf"),
                words(Fact.evaluationDate().atMost(LocalDate.EPOCH), "/asOf is at most 1970-01-01", "/asOf"),
                words(
                        RECORDS_PER_DAY.atMost(PEAK_FACTOR),
                        records + " is at most " + PEAK_FACTOR.path(),
                        records,
                        PEAK_FACTOR.path()),
                words(
                        RECORDS_PER_DAY.atLeast(PEAK_FACTOR),
                        records + " is at least " + PEAK_FACTOR.path(),
                        records,
                        PEAK_FACTOR.path()),
                words(NAME.isStated().otherwise("name it"), "name is stated", "name"),
                words(NAME.isSameAs(TOUCHPOINT), "name is the same as touchpoint", "name", "touchpoint"),
                words(
                        REVIEWED_AGAINST.isSameAs(Fact.ofProject(VERSION)),
                        "design.reviewedAgainst is the same as architecture.version",
                        "design.reviewedAgainst",
                        "/architecture.version"),
                words(
                        SOURCE.has(SystemFacts.NAME.isStated()),
                        "source has name is stated",
                        "source",
                        "/systems",
                        "/systems[].name"));
    }

    static Stream<Arguments> ofLists() {
        return Stream.of(
                words(INTEGRATIONS.isEmpty(), "integrations is empty", "integrations"),
                words(INTEGRATIONS.isNotEmpty(), "integrations is not empty", "integrations"),
                words(VIA.isEmpty(), "via is empty", "via"),
                words(VIA.ids().contains("bus"), "via contains bus", "via"),
                words(
                        INTEGRATIONS.every(STYLE.isKnown()),
                        "each of integrations: style is known",
                        "integrations",
                        "integrations[].style"),
                words(
                        VIA.some(ComponentFacts.NAME.isStated()),
                        "one of via: name is stated",
                        "via",
                        "/platform.components",
                        "/platform.components[].name"),
                words(
                        OBJECTIVES.covers(ObjectiveFacts.HORIZON, Horizon.SHORT_TERM, Horizon.LONG_TERM),
                        "objectives cover each horizon of SHORT_TERM, LONG_TERM",
                        "objectives",
                        "objectives[].horizon"),
                words(
                        VIA.isWithin(APPROVED_COMPONENTS),
                        "each of via is one of architecture.approvedComponents",
                        "via",
                        "/architecture.approvedComponents"),
                words(namedBy(GOALS, SERVES), "is named in goals[].serves", "/goals[].serves"),
                words(namedBy(INTEGRATIONS, SOURCE), "is named in integrations[].source", "/integrations[].source"));
    }

    static Stream<Arguments> combined() {
        Condition<Integration> style = STYLE.isKnown();
        Condition<Integration> waits = USER_WAITS.is(true);
        String user = "timeliness.userWaits";
        return Stream.of(
                words(allOf(style, waits), "(style is known and timeliness.userWaits is true)", "style", user),
                words(anyOf(style, waits), "(style is known or timeliness.userWaits is true)", "style", user),
                words(allOf(List.of(style, waits)), "(style is known and timeliness.userWaits is true)", "style", user),
                words(anyOf(List.of(style)), "(style is known)", "style"),
                words(allOf(List.of()), "always"),
                words(anyOf(List.of()), "never"),
                words(not(style), "not style is known", "style"),
                words(given(waits, style), "style is known, given timeliness.userWaits is true", user, "style"));
    }

    static Stream<Arguments> computed() {
        Condition<Objective> served = someRelated(
                "a goal serves it", GOALS, goal -> GoalFacts.DOCUMENT.isStated(), goal -> SERVES.isKnown(), SERVES);
        return Stream.of(
                words(condition("short", NAME, String::isEmpty), "short", "name"),
                words(condition("alike", NAME, TOUCHPOINT, String::equals), "alike", "name", "touchpoint"),
                words(judged("good", List.of("a", "b"), s -> Answer.of(true)), "good", "a", "b"),
                words(
                        computed("load", "a", "b").atMost(computed("room", "b", "c")),
                        "load is at most room",
                        "a",
                        "b",
                        "c"),
                words(computed("load", "a").atMost(5), "load is at most 5", "a"),
                words(
                        Quantity.of(RECORDS_PER_DAY).atMost(computed("room", "a")),
                        "volume.recordsPerDay is at most room",
                        "volume.recordsPerDay",
                        "a"),
                words(served, "a goal serves it", "/goals", "/goals[].serves"));
    }

    private static Quantity<Integration> computed(String name, String... reads) {
        return Quantity.of(name, "", integration -> Interval.ZERO, List.of(reads));
    }

    private static Arguments words(Condition<?> condition, String text, String... reads) {
        return arguments(condition, text, List.of(reads));
    }
}
