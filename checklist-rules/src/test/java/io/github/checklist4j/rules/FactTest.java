package io.github.checklist4j.rules;

import static io.github.checklist4j.assessment.Verdict.ERROR;
import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static io.github.checklist4j.keys.IntegrationFacts.FREQUENCY;
import static io.github.checklist4j.keys.IntegrationFacts.LATENCY_P95;
import static io.github.checklist4j.keys.IntegrationFacts.NAME;
import static io.github.checklist4j.keys.IntegrationFacts.RECORDS_PER_DAY;
import static io.github.checklist4j.keys.IntegrationFacts.SOURCE;
import static io.github.checklist4j.keys.IntegrationFacts.STYLE;
import static io.github.checklist4j.keys.IntegrationFacts.TOUCHPOINT;
import static io.github.checklist4j.keys.IntegrationFacts.VIA;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.SCOPE_CHANGED_ON;
import static io.github.checklist4j.rules.Conditions.condition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Requirements;
import io.github.checklist4j.facts.Timeliness;
import io.github.checklist4j.facts.TimelinessBuilder;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.keys.ComponentFacts;
import io.github.checklist4j.keys.ProjectFacts;
import io.github.checklist4j.keys.SystemFacts;
import io.github.checklist4j.knowledge.Answer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTest {
    private static Subject<Integration> integration(UnaryOperator<IntegrationBuilder> facts) {
        return integration(facts, ProjectBuilder.builder().id("p"));
    }

    private static Subject<Integration> integration(UnaryOperator<IntegrationBuilder> facts, ProjectBuilder project) {
        Integration integration =
                facts.apply(IntegrationBuilder.builder().id("orders")).build();
        Subject<Project> root =
                Subjects.of(project.integrations(List.of(integration)).build());
        List<Subject<Integration>> elements = INTEGRATIONS.elements(root);
        assertThat(elements).hasSize(1);
        return elements.get(0);
    }

    private static <S> Answer checked(Condition<S> condition, Subject<S> subject) {
        Answer answer = condition.judge(subject);
        assertThat(condition.verdict(subject)).isEqualTo(answer.verdict());
        return answer;
    }

    @Test
    void is_unknown_and_named_by_path_when_it_is_absent() {
        Answer answer = checked(STYLE.is(MessageStyle.ASYNCHRONOUS), integration(i -> i));
        assertThat(answer.verdict()).isEqualTo(UNKNOWN);
        assertThat(answer.open().paths()).containsExactly("integrations[orders].style");
    }

    @Test
    void shows_what_was_observed_when_it_is_known() {
        Answer answer =
                checked(STYLE.is(MessageStyle.ASYNCHRONOUS), integration(i -> i.style(MessageStyle.SYNCHRONOUS)));
        assertThat(answer.verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(Seen.in(answer)).containsExactly("integrations[orders].style SYNCHRONOUS is ASYNCHRONOUS");
        assertThat(Seen.facts(answer)).containsExactly(List.of("integrations[orders].style"));
    }

    @Test
    void names_the_leaf_when_the_record_around_it_is_absent() {
        assertThat(checked(RECORDS_PER_DAY.atLeast(1), integration(i -> i))
                        .open()
                        .paths())
                .containsExactly("integrations[orders].volume.recordsPerDay");
    }

    @Test
    void can_be_one_of_several_or_not_a_given_one() {
        Subject<Integration> sync = integration(i -> i.style(MessageStyle.SYNCHRONOUS));
        assertThat(STYLE.isOneOf(MessageStyle.SYNCHRONOUS, MessageStyle.ASYNCHRONOUS)
                        .verdict(sync))
                .isEqualTo(SATISFIED);
        assertThat(STYLE.isNot(MessageStyle.SYNCHRONOUS).verdict(sync)).isEqualTo(NOT_SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"one,     SATISFIED", "'',  NOT_SATISFIED", "'  ', NOT_SATISFIED", ", UNKNOWN"})
    void a_text_is_stated_unless_it_is_blank(String text, Verdict verdict) {
        assertThat(checked(TOUCHPOINT.isStated(), integration(i -> i.touchpoint(text)))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Nested
    class A_quantity {
        private Subject<Integration> volume(String low, String high) {
            return integration(i -> i.volume(new Volume(
                    Range.between(new BigDecimal(low), new BigDecimal(high)), null, null, null, null, null)));
        }

        @ParameterizedTest
        @CsvSource({
            "1000, 1000, SATISFIED",
            "999,  999,  NOT_SATISFIED",
            "1000, 2000, SATISFIED",
            "1,    999,  NOT_SATISFIED",
            "999,  1000, UNKNOWN",
        })
        void reaches_a_bound_when_its_whole_range_does(String low, String high, Verdict verdict) {
            assertThat(checked(RECORDS_PER_DAY.atLeast(1_000), volume(low, high))
                            .verdict())
                    .isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({
            "1000, 1000, SATISFIED",
            "1001, 1001, NOT_SATISFIED",
            "1,    1000, SATISFIED",
            "1001, 2000, NOT_SATISFIED",
            "1000, 1001, UNKNOWN",
        })
        void stays_within_a_bound_when_its_whole_range_does(String low, String high, Verdict verdict) {
            assertThat(checked(RECORDS_PER_DAY.atMost(1_000), volume(low, high)).verdict())
                    .isEqualTo(verdict);
        }

        @Test
        void that_a_threshold_splits_is_named_as_missing() {
            Answer answer = checked(RECORDS_PER_DAY.atMost(1_000), volume("20", "60000"));
            assertThat(answer.open().paths()).containsExactly("integrations[orders].volume.recordsPerDay");
            assertThat(answer.reasons()).isEmpty();
        }

        @Test
        void can_be_a_duration() {
            Timeliness quick = TimelinessBuilder.builder()
                    .latencyP95(Range.exact(Duration.ofSeconds(2)))
                    .build();
            assertThat(LATENCY_P95.atMost(Duration.ofSeconds(2)).verdict(integration(i -> i.timeliness(quick))))
                    .isEqualTo(SATISFIED);
        }

        @Test
        void is_compared_as_a_number_whatever_its_trailing_zeros() {
            Fact<Project, BigDecimal> fact = Fact.of("x", project -> new BigDecimal("1.00"));
            assertThat(fact.is(BigDecimal.ONE).verdict(Subjects.project())).isEqualTo(SATISFIED);
        }
    }

    @Nested
    class A_reference {
        private final ProjectBuilder project = ProjectBuilder.builder()
                .id("p")
                .systems(List.of(
                        ConnectedSystemBuilder.builder().id("erp").purpose("").build()));
        private final Condition<Integration> sourceHasPurpose = SOURCE.has(SystemFacts.PURPOSE.isStated());
        private final Condition<Integration> sourceHasName = SOURCE.has(SystemFacts.NAME.isStated());

        @Test
        void leads_to_the_record_and_names_its_facts_by_their_own_path() {
            Answer answer = checked(sourceHasName, integration(i -> i.source("erp"), project));
            assertThat(answer.verdict()).isEqualTo(UNKNOWN);
            assertThat(answer.open().paths()).containsExactly("systems[erp].name");
        }

        @Test
        void carries_the_verdict_on_the_record() {
            assertThat(checked(sourceHasPurpose, integration(i -> i.source("erp"), project))
                            .verdict())
                    .isEqualTo(NOT_SATISFIED);
        }

        @Test
        void is_unknown_while_the_id_is() {
            assertThat(checked(sourceHasName, integration(i -> i, project))
                            .open()
                            .paths())
                    .containsExactly("integrations[orders].source");
        }

        @Test
        void is_unknown_while_the_list_is() {
            assertThat(checked(sourceHasPurpose, integration(i -> i.source("erp")))
                            .open()
                            .paths())
                    .containsExactly("systems");
        }

        @Test
        void to_nothing_satisfies_nothing() {
            assertThat(checked(sourceHasPurpose, integration(i -> i.source(""), project))
                            .verdict())
                    .isEqualTo(NOT_SATISFIED);
            assertThat(SOURCE.isStated().verdict(integration(i -> i.source(""), project)))
                    .isEqualTo(NOT_SATISFIED);
        }
    }

    @Nested
    class A_list {
        private final ProjectBuilder project = ProjectBuilder.builder()
                .id("p")
                .platform(new Platform(
                        List.of(
                                ComponentBuilder.builder().id("bus").name("Bus").build(),
                                ComponentBuilder.builder().id("api").name("").build(),
                                ComponentBuilder.builder().id("new").build()),
                        null,
                        null,
                        null,
                        null));
        private final Condition<Integration> every = VIA.every(ComponentFacts.NAME.isStated());
        private final Condition<Integration> some = VIA.some(ComponentFacts.NAME.isStated());

        private Subject<Integration> via(String... ids) {
            return integration(i -> i.via(List.of(ids)), project);
        }

        @Test
        void satisfies_every_when_each_element_does() {
            assertThat(checked(every, via("bus")).verdict()).isEqualTo(SATISFIED);
            assertThat(checked(every, via("bus", "api", "new")).verdict()).isEqualTo(NOT_SATISFIED);
        }

        @Test
        void names_the_facts_of_the_elements_that_could_still_fail() {
            assertThat(checked(every, via("bus", "new")).open().paths())
                    .containsExactly("platform.components[new].name");
        }

        @Test
        void that_is_empty_satisfies_every_and_not_some() {
            assertThat(checked(every, via()).verdict()).isEqualTo(SATISFIED);
            assertThat(checked(some, via()).verdict()).isEqualTo(NOT_SATISFIED);
        }

        @Test
        void satisfies_some_when_one_element_does() {
            assertThat(checked(some, via("api", "bus")).verdict()).isEqualTo(SATISFIED);
            assertThat(checked(some, via("api")).verdict()).isEqualTo(NOT_SATISFIED);
            assertThat(checked(some, via("api", "new")).open().paths())
                    .containsExactly("platform.components[new].name");
        }

        @Test
        void that_is_absent_is_itself_the_missing_fact() {
            assertThat(checked(every, integration(i -> i, project)).open().paths())
                    .containsExactly("integrations[orders].via");
            assertThat(checked(some, integration(i -> i.via(List.of("bus"))))
                            .open()
                            .paths())
                    .containsExactly("platform.components");
        }
    }

    @Nested
    class A_computed_condition {
        private final Condition<Integration> sameName =
                condition("name and touchpoint differ", NAME, TOUCHPOINT, (name, point) -> !name.equals(point));

        @Test
        void never_sees_a_missing_value_and_names_all_that_are() {
            Condition<Integration> strict = condition("never runs", NAME, TOUCHPOINT, (name, point) -> {
                throw new AssertionError("ran with " + name + ", " + point);
            });
            assertThat(checked(strict, integration(i -> i)).open().paths())
                    .containsExactly("integrations[orders].name", "integrations[orders].touchpoint");
            assertThat(checked(strict, integration(i -> i.name("n"))).open().paths())
                    .containsExactly("integrations[orders].touchpoint");
        }

        @Test
        void runs_on_known_values_and_shows_them() {
            Answer answer = checked(sameName, integration(i -> i.name("n").touchpoint("n")));
            assertThat(answer.verdict()).isEqualTo(NOT_SATISFIED);
            assertThat(Seen.in(answer))
                    .containsExactly("integrations[orders].name n name and touchpoint differ"
                            + " (integrations[orders].touchpoint n)");
            assertThat(Seen.facts(answer))
                    .containsExactly(List.of("integrations[orders].name", "integrations[orders].touchpoint"));
        }

        @Test
        void may_read_three_facts_or_any_number() {
            Subject<Integration> known =
                    integration(i -> i.name("n").touchpoint("t").style(MessageStyle.SYNCHRONOUS));
            assertThat(condition("three", NAME, TOUCHPOINT, STYLE, (n, t, s) -> n.length() == t.length())
                            .verdict(known))
                    .isEqualTo(SATISFIED);
            assertThat(condition("any number", List.of(NAME, TOUCHPOINT), values -> values.get(TOUCHPOINT)
                                    .isEmpty())
                            .verdict(known))
                    .isEqualTo(NOT_SATISFIED);
        }

        @Test
        void may_not_read_a_fact_that_it_does_not_declare() {
            Condition<Integration> undeclared = condition(
                    "undeclared", List.of(TOUCHPOINT), values -> values.get(STYLE) == MessageStyle.SYNCHRONOUS);
            Subject<Integration> known = integration(i -> i.touchpoint("t").style(MessageStyle.SYNCHRONOUS));
            assertThat(undeclared.verdict(known)).isEqualTo(ERROR);
            assertThatIllegalStateException()
                    .isThrownBy(() -> undeclared.judge(known))
                    .withMessageContaining("style without declaring it");
        }
    }

    @Nested
    class A_fact_of_the_project {
        private static final ExtensionKey<Range<Duration>> WINDOW = ExtensionKey.range("acme.window", Duration.class);

        @Test
        void keeps_its_own_path_wherever_it_is_read() {
            Fact<Integration, LocalDate> scope = Fact.ofProject(SCOPE_CHANGED_ON);
            Condition<Integration> condition = scope.is(LocalDate.EPOCH);
            assertThat(checked(condition, integration(i -> i)).open().paths()).containsExactly("scopeChangedOn");
            assertThat(condition.reads()).containsExactly("/scopeChangedOn");
        }

        @ParameterizedTest
        @CsvSource({"PT1H, SATISFIED", "PT1H0.001S, NOT_SATISFIED", ", UNKNOWN"})
        void keeps_its_order(Duration frequency, Verdict verdict) {
            Condition<Integration> often = FREQUENCY.atMost(Fact.ofProject(ProjectFacts.RTO));
            Subject<Integration> subject =
                    integration(i -> i.frequency(frequency), requiring(null, Duration.ofHours(1)));
            assertThat(checked(often, subject).verdict()).isEqualTo(verdict);
            assertThat(often.reads()).containsExactly("frequency", "/platform.requirements.rto");
            assertThat(often.text()).isEqualTo("frequency is at most platform.requirements.rto");
        }

        @Test
        void is_shown_with_its_value_and_its_own_path() {
            Answer slow = checked(
                    FREQUENCY.atMost(Fact.ofProject(ProjectFacts.RTO)),
                    integration(i -> i.frequency(Duration.ofHours(2)), requiring(null, Duration.ofHours(1))));
            assertThat(Seen.in(slow))
                    .containsExactly("integrations[orders].frequency PT2H is at most platform.requirements.rto PT1H");
            assertThat(Seen.facts(slow))
                    .containsExactly(List.of("integrations[orders].frequency", "platform.requirements.rto"));
        }

        @Test
        void keeps_its_range() {
            Condition<Integration> within = FREQUENCY.atMost(Fact.ofProject(Fact.range(WINDOW, Project::extensions)));
            assertThat(checked(within, during("PT1M")).verdict()).isEqualTo(SATISFIED);
            assertThat(checked(within, during("PT2H")).verdict()).isEqualTo(NOT_SATISFIED);
            assertThat(checked(within, during("PT30M")).open().paths()).containsExactly("extensions.acme.window");
        }

        @Test
        void keeps_its_unit_and_takes_numbers_and_parameters() {
            QuantityFact<Integration> share = Fact.ofProject(ProjectFacts.AVAILABILITY_PERCENT);
            Subject<Integration> subject = integration(i -> i, requiring(Range.exact(new BigDecimal("99.5")), null));
            assertThat(Seen.in(checked(share.atMost(99), subject)))
                    .containsExactly("platform.requirements.availabilityPercent 99.5 % is at most 99 %");
        }

        private Subject<Integration> during(String frequency) {
            Range<Duration> hour = Range.between(Duration.ofMinutes(2), Duration.ofHours(1));
            return integration(
                    i -> i.frequency(Duration.parse(frequency)),
                    ProjectBuilder.builder()
                            .id("p")
                            .extensions(Extensions.none().with(WINDOW, hour)));
        }

        private ProjectBuilder requiring(Range<BigDecimal> availability, Duration rto) {
            Requirements requirements = new Requirements(null, null, availability, rto, null);
            return ProjectBuilder.builder().id("p").platform(new Platform(null, null, null, requirements, null));
        }
    }

    @Test
    void the_evaluation_date_is_named_as_the_fact_asOf() {
        OrderedFact<Integration, LocalDate> today = Fact.evaluationDate();
        assertThat(checked(today.atLeast(LocalDate.EPOCH), integration(i -> i))
                        .open()
                        .paths())
                .containsExactly("asOf");
    }

    @Test
    void the_evaluation_date_is_that_of_the_project() {
        OrderedFact<Project, LocalDate> today = Fact.evaluationDate();
        Project dated = ProjectBuilder.builder().id("p").asOf(LocalDate.EPOCH).build();
        assertThat(checked(today.atMost(LocalDate.EPOCH), Subjects.of(dated)).verdict())
                .isEqualTo(SATISFIED);
        assertThat(Subjects.of(dated).asOf()).isEqualTo(LocalDate.EPOCH);
    }

    @Test
    void an_extension_fact_is_read_by_its_key() {
        ExtensionKey<Boolean> key = new ExtensionKey<>("acme.audited", Boolean.class);
        Condition<Project> audited = Fact.of(key, Project::extensions).is(true);
        Project known = ProjectBuilder.builder()
                .id("p")
                .extensions(Extensions.none().with(key, true))
                .build();
        assertThat(audited.verdict(Subjects.of(known))).isEqualTo(SATISFIED);
        assertThat(checked(audited, Subjects.project()).open().paths()).containsExactly("extensions.acme.audited");
    }
}
