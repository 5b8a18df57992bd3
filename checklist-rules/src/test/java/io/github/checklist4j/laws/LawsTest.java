package io.github.checklist4j.laws;

import static io.github.checklist4j.keys.IntegrationFacts.FREQUENCY;
import static io.github.checklist4j.keys.IntegrationFacts.FRESHNESS_TOLERANCE;
import static io.github.checklist4j.keys.IntegrationFacts.PEAK_FACTOR;
import static io.github.checklist4j.keys.IntegrationFacts.RECORDS_PER_DAY;
import static io.github.checklist4j.keys.IntegrationFacts.TOUCHPOINT;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.NAME;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.condition;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.checklist.Area;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.TimelinessBuilder;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.laws.Breach.Law;
import io.github.checklist4j.laws.IdleRule.Never;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The laws have to find what breaks them, and to show it with a small project. */
class LawsTest {
    private static final Checklist CHECKLIST = new Checklist(
            "c", "c", List.of(new Area("a", "a")), List.of(new Task("a.t", "a", "title", "why", "what", List.of())));
    private static final ProjectGenerator GENERATOR = ProjectGenerator.of(Assessor.of(CHECKLIST, List.of()));
    private static final Project NOTHING_KNOWN =
            ProjectBuilder.builder().id("project").build();

    private static Stream<Breach> breaches(Rule<?>... rules) {
        Laws laws = Laws.of(Assessor.of(CHECKLIST, List.of(rules)), GENERATOR);
        return LongStream.range(0, 30)
                .boxed()
                .flatMap(seed -> laws.breaches(GENERATOR.project(seed, 0.7), seed).stream());
    }

    private static Rule<Project> requiring(Condition<Project> requirement) {
        return rule("r").decides("a.t").require(requirement);
    }

    private static Breach first(Law law, Rule<?>... rules) {
        return breaches(rules).filter(breach -> breach.law() == law).findFirst().orElseThrow();
    }

    private static Condition<Project> own(Function<Subject<Project>, Answer> judge) {
        return judged("own", List.of("name"), judge);
    }

    /** Always holds, and leaves a trace. */
    private static Condition<Project> leaving(AtomicReference<Project> trace) {
        return own(subject -> {
            trace.set(subject.project());
            return Answer.of(true);
        });
    }

    /** Holds if there is a trace, and wipes it out. */
    private static Condition<Project> following(AtomicReference<Project> trace) {
        return own(subject -> Answer.of(trace.getAndSet(null) == subject.project()));
    }

    @Test
    void are_kept_by_a_sound_rule() {
        assertThat(breaches(requiring(allOf(NAME.isStated(), INTEGRATIONS.isNotEmpty()))))
                .isEmpty();
    }

    @Test
    void are_kept_by_a_sound_rule_for_each_of_several_that_share_a_finding() {
        Rule<Integration> stated =
                rule("r").decides("a.t").forEach(INTEGRATIONS).require(TOUCHPOINT.isStated());
        Laws laws = Laws.of(Assessor.of(CHECKLIST, List.of(stated)), GENERATOR);
        Project project = ProjectBuilder.builder()
                .id("project")
                .integrations(Stream.of("x", "y", "z")
                        .map(id -> IntegrationBuilder.builder().id(id).build())
                        .toList())
                .build();
        assertThat(LongStream.range(0, 5).boxed().flatMap(seed -> laws.missingFactBreaches(project, seed).stream()))
                .isEmpty();
    }

    @Test
    void of_order_are_kept_by_operands_that_throw() {
        Condition<Project> throwing = condition("throws", NAME, name -> {
            throw new IllegalStateException("broken");
        });
        for (Condition<Project> condition : List.of(
                allOf(throwing, INTEGRATIONS.isNotEmpty()),
                anyOf(throwing, INTEGRATIONS.isNotEmpty()),
                INTEGRATIONS.every(condition("throws for x", TOUCHPOINT, LawsTest::isLong)),
                INTEGRATIONS.some(condition("throws for x", TOUCHPOINT, LawsTest::isLong)))) {
            assertThat(breaches(requiring(condition)))
                    .extracting(Breach::law)
                    .contains(Law.NO_ERROR)
                    .doesNotContain(Law.ORDER_DOES_NOT_MATTER, Law.KNOWLEDGE_ONLY_SHARPENS);
        }
    }

    private static boolean isLong(String text) {
        if (text.length() % 2 == 1) {
            throw new IllegalStateException("odd");
        }
        return text.length() > 4;
    }

    @Test
    void find_the_narrow_place_where_a_fact_counts() {
        Condition<Integration> narrow = judged(
                "narrow", List.of(RECORDS_PER_DAY.path(), PEAK_FACTOR.path()), LawsTest::countsAtNextToNoRecords);
        Laws laws = Laws.of(
                Assessor.of(
                        CHECKLIST,
                        List.of(rule("r").decides("a.t").forEach(INTEGRATIONS).require(narrow))),
                GENERATOR);
        Project project = ProjectBuilder.builder()
                .id("project")
                .integrations(List.of(IntegrationBuilder.builder().id("i").build()))
                .build();
        assertThat(LongStream.range(0, 10).boxed().flatMap(seed -> laws.missingFactBreaches(project, seed).stream()))
                .isEmpty();
    }

    /** The peak factor decides between half a billionth of a record a day and a billionth. */
    private static Answer countsAtNextToNoRecords(Subject<Integration> integration) {
        Range<BigDecimal> records = RECORDS_PER_DAY.of(integration);
        Range<BigDecimal> peak = PEAK_FACTOR.of(integration);
        if (records != null && records.low().compareTo(new BigDecimal("1e-9")) > 0) {
            return Answer.of(false);
        }
        if (records != null && records.high().compareTo(new BigDecimal("5e-10")) < 0) {
            return Answer.of(true);
        }
        List<String> missing = Stream.of(RECORDS_PER_DAY, PEAK_FACTOR)
                .filter(fact -> fact.of(integration) == null)
                .map(fact -> integration.path(fact.path()))
                .toList();
        return missing.isEmpty()
                ? Answer.of(peak.low().compareTo(BigDecimal.ONE) > 0)
                : Answer.unknown(Facts.of(missing));
    }

    @Nested
    class Notice {
        @Test
        void a_rule_that_takes_unknown_for_no() {
            Breach breach = first(
                    Law.KNOWLEDGE_ONLY_SHARPENS,
                    requiring(own(subject -> Answer.of(subject.value().name() != null))));
            assertThat(breach.text())
                    .isEqualTo("r of : NOT_SATISFIED became SATISFIED when more was known; before, name was forgotten");
            assertThat(FactTree.known(breach.project())).containsExactly("name");
        }

        @Test
        void a_rule_that_takes_unknown_for_no_behind_another_that_fails_anyway() {
            Breach breach = first(
                    Law.KNOWLEDGE_ONLY_SHARPENS,
                    requiring(own(subject -> Answer.of(subject.value().name() != null))),
                    rule("s").decides("a.t").require(own(subject -> Answer.of(false))));
            assertThat(breach.task()).isEqualTo("a.t");
            assertThat(breach.text())
                    .isEqualTo("r of : NOT_SATISFIED became SATISFIED when more was known; before, name was forgotten");
        }

        @Test
        void a_rule_that_takes_the_low_end_of_a_range_for_all_of_it() {
            Rule<Integration> fresh = rule("r")
                    .decides("a.t")
                    .forEach(INTEGRATIONS)
                    .require(condition(
                            "exchanged as often as needed",
                            FREQUENCY,
                            FRESHNESS_TOLERANCE,
                            (frequency, tolerance) -> frequency.compareTo(tolerance.low()) <= 0));
            Integration integration = IntegrationBuilder.builder()
                    .id("i")
                    .timeliness(TimelinessBuilder.builder()
                            .freshnessTolerance(Range.exact(Duration.ofHours(1)))
                            .build())
                    .frequency(Duration.ofHours(1))
                    .build();
            Project project = ProjectBuilder.builder(NOTHING_KNOWN)
                    .integrations(List.of(integration))
                    .build();
            Laws laws = Laws.of(Assessor.of(CHECKLIST, List.of(fresh)), GENERATOR);
            assertThat(LongStream.range(0, 9).boxed().flatMap(seed -> laws.verdictBreaches(project, seed).stream()))
                    .isNotEmpty()
                    .extracting(Breach::text)
                    .containsOnly("r of integrations[i]: NOT_SATISFIED became SATISFIED when more was known; before, "
                            + "integrations[i].timeliness.freshnessTolerance was a wider range");
        }

        @Test
        void a_missing_fact_that_makes_no_difference() {
            Breach breach = first(
                    Law.MISSING_FACTS_ARE_RELEVANT,
                    requiring(own(subject -> subject.value().name() == null
                            ? Answer.unknown(Facts.of(List.of("name", "scopeChangedOn")))
                            : Answer.of(!subject.value().name().isEmpty()))));
            assertThat(breach.text()).isEqualTo("scopeChangedOn makes no difference");
            assertThat(breach.project()).isEqualTo(NOTHING_KNOWN);
        }

        @Test
        void missing_facts_that_decide_nothing() {
            Breach breach = first(
                    Law.MISSING_FACTS_SUFFICE, requiring(own(subject -> Answer.unknown(Facts.of(List.of("name"))))));
            assertThat(breach.text()).isEqualTo("no values decide: [name]");
            assertThat(breach.project()).isEqualTo(NOTHING_KNOWN);
        }

        @Test
        void a_missing_fact_that_there_is_not() {
            Breach breach = first(
                    Law.MISSING_FACTS_SUFFICE, requiring(own(subject -> Answer.unknown(Facts.of(List.of("nmae"))))));
            assertThat(breach.text()).isEqualTo("no values decide: [nmae]");
        }

        @Test
        void a_reason_that_leaves_out_what_the_verdict_rests_on() {
            Rule<?> rule = requiring(own(subject -> {
                String name = NAME.of(subject);
                return name == null || INTEGRATIONS.of(subject) == null
                        ? Answer.unknown(Facts.of(List.of("name", "integrations")))
                        : Answer.of(false, Facts.of("name"));
            }));
            assertThat(first(Law.REASONS_SUFFICE, rule).text())
                    .startsWith("r of : with [name] alone open are [name, integrations]");
        }

        @Test
        void a_reason_that_holds_more_than_the_verdict_rests_on() {
            Answer superfluous = Answer.of(false, Facts.of("integrations"));
            Rule<?> rule = requiring(own(subject -> NAME.of(subject) == null
                    ? Answer.unknown(Facts.of("name"))
                    : Answer.any(List.of(Answer.of(false, Facts.of("name")), superfluous))));
            assertThat(first(Law.REASONS_ARE_SMALLEST, rule).text())
                    .isEqualTo("r of : without [integrations] of [name, integrations] too");
        }

        @Test
        void what_is_assumed_is_no_reason_for_a_strict_assessor() {
            Path name = Path.of("name");
            Rule<?> rule = requiring(own(subject -> subject.assumptions().of(null, name, "x", "nobody says so") == null
                    ? Answer.unknown(name)
                    : Answer.of(false, Facts.of("integrations"))));
            Assessor assessor = Assessor.of(CHECKLIST, List.of(rule));
            Project project = ProjectBuilder.builder(NOTHING_KNOWN)
                    .integrations(List.of())
                    .build();
            assertThat(Laws.of(assessor, GENERATOR).reasonBreaches(project, 0))
                    .extracting(Breach::law)
                    .containsExactly(Law.REASONS_ARE_SMALLEST);
            assertThat(Laws.of(assessor.strict(), GENERATOR).reasonBreaches(project, 0))
                    .isEmpty();
        }

        @Test
        void a_rule_that_throws() {
            Breach breach = first(Law.NO_ERROR, requiring(condition("throws", NAME, name -> {
                throw new IllegalStateException("broken");
            })));
            assertThat(breach.text()).contains("IllegalStateException: broken");
            assertThat(FactTree.known(breach.project())).containsExactly("name");
        }

        @Test
        void a_rule_that_is_unknown_for_no_reason() {
            Breach breach = first(Law.NO_ERROR, requiring(own(subject -> Answer.unknown(Facts.of(List.of())))));
            assertThat(breach.text()).contains("names no missing fact");
        }

        @Test
        void a_rule_that_changes_its_mind() {
            AtomicInteger calls = new AtomicInteger();
            Breach breach =
                    first(Law.SAME_RESULT, requiring(own(subject -> Answer.of(calls.incrementAndGet() % 3 == 0))));
            assertThat(breach.task()).isEqualTo("a.t");
            assertThat(breach.project()).isEqualTo(NOTHING_KNOWN);
        }

        @Test
        void a_rule_that_looks_at_the_first_element_only() {
            Breach breach = first(
                    Law.ORDER_DOES_NOT_MATTER,
                    requiring(condition(
                            "first integration is integrations0",
                            INTEGRATIONS,
                            list -> list.isEmpty() || list.get(0).id().equals("integrations0"))));
            assertThat(breach.text()).isEqualTo("another order of the elements of lists");
            assertThat(breach.project().integrations()).hasSize(2);
            assertThat(FactTree.known(breach.project())).containsExactly("integrations");
        }

        @Test
        void a_rule_that_reads_more_from_an_id_than_that_it_is_one() {
            Breach breach = first(
                    Law.NAMES_DO_NOT_MATTER,
                    requiring(condition("every id is a word", INTEGRATIONS, list -> list.stream()
                            .allMatch(each -> each.id().matches("[a-z0-9]+")))));
            assertThat(breach.text()).startsWith("other ids, seed ");
            assertThat(breach.project().integrations()).hasSize(1);
        }

        @Test
        void operands_of_which_one_leans_on_the_other() {
            AtomicReference<Project> trace = new AtomicReference<>();
            Breach breach = first(Law.ORDER_DOES_NOT_MATTER, requiring(allOf(leaving(trace), following(trace))));
            assertThat(breach.text()).isEqualTo("the reverse order of rules and operands");
            assertThat(breach.project()).isEqualTo(NOTHING_KNOWN);
        }

        @Test
        void rules_of_which_one_leans_on_the_other() {
            AtomicReference<Project> trace = new AtomicReference<>();
            Breach breach = first(
                    Law.ORDER_DOES_NOT_MATTER,
                    rule("one").decides("a.t").require(leaving(trace)),
                    rule("other").decides("a.t").require(following(trace)));
            assertThat(breach.text()).isEqualTo("the reverse order of rules and operands");
            assertThat(breach.project()).isEqualTo(NOTHING_KNOWN);
        }
    }

    @Nested
    class Idle_rules {
        private static List<IdleRule> idle(Rule<?> rule) {
            return Laws.of(Assessor.of(CHECKLIST, List.of(rule)), GENERATOR).idle(GENERATOR.projects(60));
        }

        private static Condition<Integration> always(boolean holds) {
            return judged("own", List.of(), subject -> Answer.of(holds));
        }

        private static Rule<Integration> each() {
            return rule("r").decides("a.t").forEach(INTEGRATIONS);
        }

        @Test
        void never_fail() {
            assertThat(idle(each().require(always(true)))).containsExactly(new IdleRule("r", Never.FAILS));
            assertThat(idle(each().require(always(true)).asAdvice())).containsExactly(new IdleRule("r", Never.FAILS));
        }

        @Test
        void never_pass() {
            assertThat(idle(each().require(always(false)))).containsExactly(new IdleRule("r", Never.PASSES));
            Condition<Project> never = own(subject -> Answer.of(false));
            assertThat(idle(requiring(never).asAdvice())).containsExactly(new IdleRule("r", Never.PASSES));
        }

        @Test
        void never_apply() {
            assertThat(idle(each().when(always(false)).require(always(true))))
                    .containsExactly(new IdleRule("r", Never.APPLIES));
        }

        @Test
        void are_told_in_words() {
            assertThat(new IdleRule("acme.r", Never.FAILS)).hasToString("acme.r never fails");
        }

        @Test
        void are_none_of_those_that_sometimes_hold() {
            assertThat(idle(requiring(anyOf(NAME.isStated(), INTEGRATIONS.isNotEmpty()))))
                    .isEmpty();
        }
    }

    @Test
    void a_breach_shows_its_project_as_a_facts_file() {
        assertThat(new Breach(Law.NO_ERROR, "a.t", "r: broken", NOTHING_KNOWN))
                .hasToString("NO_ERROR a.t: r: broken\n{\n  \"id\": \"project\"\n}\n");
    }
}
