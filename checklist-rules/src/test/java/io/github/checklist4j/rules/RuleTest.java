package io.github.checklist4j.rules;

import static io.github.checklist4j.assessment.Verdict.ERROR;
import static io.github.checklist4j.assessment.Verdict.NOT_APPLICABLE;
import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static io.github.checklist4j.facts.MessageStyle.ASYNCHRONOUS;
import static io.github.checklist4j.facts.MessageStyle.SYNCHRONOUS;
import static io.github.checklist4j.keys.FieldFacts.SENT;
import static io.github.checklist4j.keys.IntegrationFacts.FIELDS;
import static io.github.checklist4j.keys.IntegrationFacts.RECORDS_PER_DAY;
import static io.github.checklist4j.keys.IntegrationFacts.STYLE;
import static io.github.checklist4j.keys.IntegrationFacts.USER_WAITS;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.NAME;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.condition;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.checklist4j.assessment.Evidence;
import io.github.checklist4j.assessment.Reason;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.PayloadFieldBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.facts.Waiver;
import io.github.checklist4j.knowledge.Answer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final Rule<Payload.Field> EACH_FIELD_IS_SENT =
            rule("fields").decides("t").forEach(INTEGRATIONS).forEach(FIELDS).require(SENT.is(true));

    private static final Integration WITH_A_FIELD = IntegrationBuilder.builder()
            .id("a")
            .payload(new Payload(
                    null,
                    null,
                    List.of(PayloadFieldBuilder.builder()
                            .name("birthday")
                            .sent(false)
                            .build())))
            .build();

    private static final Rule<Integration> NO_NIGHTLY_SYNC = rule("acme.no-nightly-sync")
            .decides("pattern.messaging-reliable")
            .forEach(INTEGRATIONS)
            .when(RECORDS_PER_DAY.atLeast(1_000))
            .require(anyOf(STYLE.is(ASYNCHRONOUS), USER_WAITS.is(true)))
            .because("a synchronous chain stands still as soon as one link does")
            .remedy("put a durable queue between the systems");

    private static Integration integration(String id, long records, MessageStyle style) {
        return IntegrationBuilder.builder()
                .id(id)
                .volume(new Volume(Range.exact(BigDecimal.valueOf(records)), null, null, null, null, null))
                .style(style)
                .build();
    }

    private static RuleResult judge(Rule<?> rule, Integration... integrations) {
        return rule.judge(Subjects.evaluation(ProjectBuilder.builder()
                .id("p")
                .integrations(List.of(integrations))
                .build()));
    }

    @Test
    void judges_each_element_and_finds_those_that_are_not_satisfied() {
        RuleResult result = judge(
                NO_NIGHTLY_SYNC,
                integration("small", 10, SYNCHRONOUS),
                integration("queued", 5_000, ASYNCHRONOUS),
                integration("direct", 5_000, SYNCHRONOUS));
        assertThat(result.verdict()).isEqualTo(UNKNOWN);
        assertThat(result.found()).singleElement().satisfies(finding -> {
            assertThat(finding.subject()).isEqualTo("integrations[direct]");
            assertThat(finding.missing()).containsExactly("integrations[direct].timeliness.userWaits");
            assertThat(finding.rule()).isEqualTo("acme.no-nightly-sync");
            assertThat(finding.reasons())
                    .as("what rules out the other way")
                    .containsExactly(
                            new Reason(List.of(), List.of(Side.of("integrations[direct].style", SYNCHRONOUS)), null));
        });
        assertThat(result.rule().task()).isEqualTo("pattern.messaging-reliable");
        assertThat(result.rule().because()).isEqualTo("a synchronous chain stands still as soon as one link does");
        assertThat(result.rule().remedy()).isEqualTo("put a durable queue between the systems");
    }

    @Test
    void is_satisfied_when_every_element_that_counts_is() {
        RuleResult result = judge(
                NO_NIGHTLY_SYNC, integration("small", 10, SYNCHRONOUS), integration("queued", 5_000, ASYNCHRONOUS));
        assertThat(result.verdict()).isEqualTo(SATISFIED);
        assertThat(result.found()).isEmpty();
    }

    @Test
    void is_not_applicable_when_the_list_is_known_to_be_empty_or_nothing_counts() {
        assertThat(judge(NO_NIGHTLY_SYNC).verdict()).isEqualTo(NOT_APPLICABLE);
        assertThat(judge(NO_NIGHTLY_SYNC, integration("small", 10, SYNCHRONOUS)).verdict())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void is_unknown_when_the_list_is_and_names_the_list() {
        RuleResult result = NO_NIGHTLY_SYNC.judge(
                Subjects.evaluation(ProjectBuilder.builder().id("p").build()));
        assertThat(result.verdict()).isEqualTo(UNKNOWN);
        assertThat(result.found()).singleElement().satisfies(finding -> {
            assertThat(finding.subject()).isEqualTo("integrations");
            assertThat(finding.missing()).containsExactly("integrations");
        });
    }

    @Test
    void counts_only_in_the_case_that_it_is_for() {
        Rule<Integration> rule = rule("r")
                .decides("t")
                .forEach(INTEGRATIONS)
                .when(RECORDS_PER_DAY.atLeast(1_000))
                .require(STYLE.is(ASYNCHRONOUS));
        assertThat(judge(rule, integration("small", 10, SYNCHRONOUS)).verdict()).isEqualTo(NOT_APPLICABLE);
        assertThat(judge(rule, integration("large", 5_000, SYNCHRONOUS)).verdict())
                .isEqualTo(NOT_SATISFIED);
    }

    @Test
    void may_go_into_a_list_of_each_element() {
        RuleResult result = judge(
                EACH_FIELD_IS_SENT,
                WITH_A_FIELD,
                IntegrationBuilder.builder().id("b").build());
        assertThat(result.found().stream().map(Found::subject))
                .containsExactly("integrations[a].payload.fields[birthday]", "integrations[b].payload.fields");
        assertThat(EACH_FIELD_IS_SENT.reads())
                .containsExactly(
                        "integrations", "integrations[].payload.fields", "integrations[].payload.fields[].sent");
        assertThat(EACH_FIELD_IS_SENT.text()).isEqualTo("integrations[].payload.fields[]: sent is true");
    }

    @Test
    void keeps_a_failure_to_the_subject_and_goes_on() {
        Rule<Integration> failing = rule("failing")
                .decides("t")
                .forEach(INTEGRATIONS)
                .require(condition("no bad style", STYLE, style -> {
                    if (style == SYNCHRONOUS) {
                        throw new IllegalArgumentException("cannot judge " + style);
                    }
                    return false;
                }));
        RuleResult result = judge(failing, integration("a", 1, SYNCHRONOUS), integration("b", 1, ASYNCHRONOUS));
        assertThat(result.found().stream().map(Found::verdict)).containsExactly(ERROR, NOT_SATISFIED);
        assertThat(Seen.in(result.found().get(0).reasons()))
                .containsExactly("cause IllegalArgumentException: cannot judge SYNCHRONOUS is no bad style");
        assertThat(judge(failing, integration("a", 1, SYNCHRONOUS)).verdict()).isEqualTo(ERROR);
    }

    @Test
    void contains_a_condition_that_recurses_without_end() {
        Rule<Project> endless = rule("endless").decides("t").require(new Endless());
        assertThat(judge(endless).verdict()).isEqualTo(ERROR);
    }

    private record Endless() implements Condition<Project> {
        @Override
        public String text() {
            return "endless";
        }

        @Override
        public List<String> reads() {
            return List.of();
        }

        @Override
        public Answer judge(Subject<Project> subject) {
            return judge(subject.root());
        }
    }

    @Test
    void calls_a_condition_out_that_breaks_its_contract() {
        assertThat(cause(judged("waives", List.of(), p -> Fixed.answer(Verdict.WAIVED))))
                .isEqualTo("IllegalArgumentException: no condition gives WAIVED");
        assertThat(cause(judged("mute", List.of(), p -> null)))
                .isEqualTo("NullPointerException: the condition gives no answer");
        assertThat(cause(Fixed.of(UNKNOWN)))
                .isEqualTo("IllegalStateException: the condition says UNKNOWN, but names no missing fact");
    }

    @Test
    void tells_the_kind_of_a_failure_that_has_no_message() {
        assertThat(cause(failing(new NullPointerException()))).isEqualTo("NullPointerException");
    }

    @Test
    void does_not_contain_the_end_of_the_virtual_machine() {
        OutOfMemoryError end = new OutOfMemoryError("of this test");
        assertThatThrownBy(() -> cause(failing(end))).isSameAs(end);
    }

    @Test
    void leaves_the_thread_interrupted_that_a_condition_was_interrupted_in() {
        assertThat(cause(failing(new InterruptedException("stop")))).isEqualTo("InterruptedException: stop");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(cause(failing(new IllegalStateException("no")))).isEqualTo("IllegalStateException: no");
        assertThat(Thread.interrupted()).isFalse();
    }

    private static String cause(Condition<Project> condition) {
        RuleResult result = judge(rule("fails").decides("t").require(condition));
        assertThat(result.verdict()).isEqualTo(ERROR);
        return result.found()
                .get(0)
                .reasons()
                .get(0)
                .comparisons()
                .get(0)
                .seen()
                .value();
    }

    private static Condition<Project> failing(Throwable failure) {
        return judged("fails", List.of(), project -> RuleTest.<RuntimeException, Answer>thrown(failure));
    }

    @SuppressWarnings("unchecked") // a checked exception too, as a condition in another language may throw it
    private static <E extends Throwable, T> T thrown(Throwable failure) throws E {
        throw (E) failure;
    }

    @Test
    void tells_all_its_subjects_where_a_waiver_names_some() {
        ProjectBuilder project = ProjectBuilder.builder()
                .id("p")
                .integrations(List.of(
                        WITH_A_FIELD, IntegrationBuilder.builder().id("b").build()));
        Waiver named = new Waiver("t", List.of("integrations[a]"), null, null, null, null);
        assertThat(EACH_FIELD_IS_SENT
                        .judge(Subjects.evaluation(project.build()))
                        .subjects())
                .isEmpty();
        assertThat(EACH_FIELD_IS_SENT
                        .judge(Subjects.evaluation(
                                project.waivers(List.of(named)).build()))
                        .subjects())
                .containsExactly("integrations[a].payload.fields[birthday]");
    }

    @Test
    void says_what_it_cites_and_is_shown_by_its_id() {
        Rule<Project> rule = rule("r").cites("dataverse.requests");
        assertThat(rule.limits()).containsExactly("dataverse.requests");
        assertThat(rule).hasToString("r");
    }

    @Nested
    class Evidence_of_a_rule {
        private final Table table = Table.ofTexts("t", List.of("a"), List.of());

        private List<Evidence> evidence(Rule<?> rule, Integration... integrations) {
            return rule.evidence(Subjects.evaluation(ProjectBuilder.builder()
                    .id("p")
                    .integrations(List.of(integrations))
                    .build()));
        }

        @Test
        void is_a_call_of_its_own_whatever_the_verdict_is() {
            Rule<Integration> showing = NO_NIGHTLY_SYNC.shows(project -> table);
            assertThat(evidence(showing, integration("a", 5_000, ASYNCHRONOUS))).containsExactly(table);
            assertThat(evidence(showing)).containsExactly(table);
            assertThat(evidence(NO_NIGHTLY_SYNC)).isEmpty();
        }

        @Test
        void is_not_made_where_nobody_asks() {
            Rule<Integration> showing = NO_NIGHTLY_SYNC.shows(project -> {
                throw new IllegalStateException("no table");
            });
            assertThat(judge(showing, integration("a", 5_000, ASYNCHRONOUS)).verdict())
                    .isEqualTo(SATISFIED);
            assertThatIllegalStateException()
                    .isThrownBy(() -> evidence(showing))
                    .withMessage("no table");
        }
    }

    @Test
    void reads_only_the_parameters_that_it_declares() {
        Parameter<Integer> least = Parameter.whole("least", 2, 0, 9, "", "the least", "test");
        Condition<Project> undeclared = new Condition<>() {
            @Override
            public String text() {
                return "reads a parameter";
            }

            @Override
            public List<String> reads() {
                return List.of();
            }

            @Override
            public Answer judge(Subject<Project> subject) {
                return Answer.of(subject.parameter(least) == 2);
            }
        };
        Rule<Project> rule = rule("parameter").decides("t").require(undeclared);
        assertThat(judge(rule).verdict()).isEqualTo(ERROR);
        assertThat(judge(rule.uses(least)).verdict()).isEqualTo(SATISFIED);
    }

    @Test
    void reads_a_parameter_as_it_is_set_for_its_task() {
        Parameter<Integer> least = Parameter.whole("least", 2, 0, 9, "", "the least", "test");
        Rule<Project> rule = rule("parameter")
                .decides("t")
                .uses(least)
                .require(judged("is 7", List.of(), p -> Answer.of(p.parameter(least) == 7)));
        Parameters parameters = Parameters.defaults().with(least, 5).with("t", least, 7);
        Project project = ProjectBuilder.builder().id("p").build();
        assertThat(rule.judge(Evaluation.of(project, null, parameters, ReferenceData.standard()))
                        .verdict())
                .isEqualTo(SATISFIED);
    }

    @Test
    void names_each_limit_that_it_read_once() {
        Rule<Integration> rule = rule("limit")
                .decides("t")
                .forEach(INTEGRATIONS)
                .require(judged(
                        "there is a limit",
                        List.of(),
                        i -> Answer.of(i.limit("dataverse.requests").value().signum() < 0)));
        RuleResult result = judge(rule, integration("a", 1, SYNCHRONOUS), integration("b", 1, SYNCHRONOUS));
        assertThat(result.found())
                .hasSize(2)
                .allSatisfy(found -> assertThat(found.limits()).singleElement().satisfies(limit -> {
                    assertThat(limit.id()).isEqualTo("dataverse.requests");
                    assertThat(limit.overridden()).isFalse();
                }));
        assertThat(judge(NO_NIGHTLY_SYNC, integration("direct", 5_000, SYNCHRONOUS))
                        .found()
                        .get(0)
                        .limits())
                .isEmpty();
    }

    @Nested
    class A_guard {
        private Verdict verdict(Condition<Project> guard, Condition<Project> requirement) {
            return judge(rule("r").decides("t").when(guard).require(requirement))
                    .verdict();
        }

        @Test
        void in_error_is_an_error_whatever_is_required() {
            for (Condition<Project> guard : List.of(Fixed.<Project>of(ERROR), new Boom<Project>())) {
                for (Verdict required : List.of(SATISFIED, NOT_SATISFIED, UNKNOWN, ERROR)) {
                    assertThat(verdict(guard, Fixed.of(required)))
                            .as("requirement %s", required)
                            .isEqualTo(ERROR);
                }
            }
        }

        @Test
        void that_is_unknown_is_settled_only_by_a_requirement_that_holds() {
            Condition<Project> guard = Fixed.unknown("case");
            assertThat(verdict(guard, Fixed.of(SATISFIED))).isEqualTo(SATISFIED);
            assertThat(verdict(guard, Fixed.of(NOT_SATISFIED))).isEqualTo(UNKNOWN);
            assertThat(verdict(guard, Fixed.unknown("a"))).isEqualTo(UNKNOWN);
        }

        @Test
        void asks_nothing_of_a_case_that_is_not_given() {
            assertThat(verdict(Fixed.of(NOT_SATISFIED), new Boom<>())).isEqualTo(NOT_APPLICABLE);
        }

        @Test
        void is_a_part_of_the_reason() {
            Rule<Project> rule =
                    rule("r").decides("t").when(Fixed.of(true, "case")).require(Fixed.of(false, "a"));
            assertThat(judge(rule).found()).singleElement().satisfies(found -> assertThat(Seen.facts(found.answer()))
                    .containsExactly(List.of("a", "case")));
        }
    }

    @Nested
    class Said_twice {
        private final Rule<Project> plain = rule("r").decides("t");

        @Test
        void require_adds_a_conjunct() {
            Rule<Project> rule = plain.require(Fixed.of(false, "a")).require(Fixed.of(true, "b"));
            assertThat(judge(rule).verdict()).isEqualTo(NOT_SATISFIED);
            assertThat(rule.text()).isEqualTo("(a and b)");
            assertThat(judge(plain.require(Fixed.of(true, "b")).require(Fixed.of(false, "a")))
                            .verdict())
                    .isEqualTo(NOT_SATISFIED);
        }

        @Test
        void when_adds_a_conjunct() {
            Rule<Project> one = plain.when(Fixed.of(SATISFIED)).require(Fixed.of(NOT_SATISFIED));
            assertThat(judge(one).verdict()).isEqualTo(NOT_SATISFIED);
            assertThat(judge(one.when(Fixed.of(NOT_SATISFIED))).verdict()).isEqualTo(NOT_APPLICABLE);
            assertThat(judge(plain.when(Fixed.of(NOT_SATISFIED))
                                    .when(Fixed.of(SATISFIED))
                                    .require(Fixed.of(NOT_SATISFIED)))
                            .verdict())
                    .isEqualTo(NOT_APPLICABLE);
        }
    }

    @Test
    void that_only_advises_is_judged_as_any_other() {
        Rule<Project> rule = rule("r").decides("t").require(Fixed.of(NOT_SATISFIED));
        assertThat(rule.isAdvice()).isFalse();
        assertThat(rule.asAdvice().isAdvice()).isTrue();
        assertThat(judge(rule.asAdvice()).found()).hasSize(1);
    }

    @Test
    void gives_a_reason_for_each_false_part_of_what_it_requires() {
        Rule<Integration> rule = rule("r")
                .decides("t")
                .forEach(INTEGRATIONS)
                .require(Conditions.allOf(
                        RECORDS_PER_DAY.atMost(100), STYLE.is(ASYNCHRONOUS).otherwise("use a queue")));
        Found found = judge(rule, integration("a", 5_000, SYNCHRONOUS)).found().get(0);
        assertThat(Seen.in(found.reasons()))
                .containsExactly(
                        "integrations[a].volume.recordsPerDay 5000 records/day is at most 100 records/day",
                        "integrations[a].style SYNCHRONOUS is ASYNCHRONOUS");
        assertThat(found.reasons()).extracting(Reason::remedy).containsExactly(null, "use a queue");
    }

    @Test
    void is_refused_while_it_is_not_finished() {
        assertThatIllegalStateException()
                .isThrownBy(() -> judge(rule("r").decides("t")))
                .withMessage("the rule r requires nothing; add require(...)");
        assertThatIllegalStateException()
                .isThrownBy(() -> judge(rule("r").require(NAME.isStated())))
                .withMessage("the rule r decides nothing; add decides(...)");
        assertThatIllegalStateException()
                .isThrownBy(() -> rule("r").require(NAME.isStated()).forEach(INTEGRATIONS))
                .withMessageContaining("turn them round");
    }

    @Test
    void each_step_gives_a_new_rule_and_leaves_the_old_one_alone() {
        Rule<Project> first = rule("r").decides("t").require(NAME.isStated());
        Rule<Project> second = first.because("reason").remedy("advice");
        assertThat(first.because()).isNull();
        assertThat(Stream.of(second.because(), second.remedy())).containsExactly("reason", "advice");
    }
}
