package io.github.checklist4j.reassess;

import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.WAIVED;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.condition;
import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Waiver;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.laws.ProjectGenerator;
import io.github.checklist4j.review.Difference;
import io.github.checklist4j.review.FindingChange;
import io.github.checklist4j.review.VerdictChange;
import io.github.checklist4j.review.VerdictChange.Cause;
import io.github.checklist4j.review.VerdictChange.Kind;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import io.github.checklist4j.strategy.IntegrationStrategy;
import io.github.checklist4j.strategy.StandardParameters;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhyTest {
    private static final Assessor STANDARD = IntegrationStrategy.assessor();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final String CAPACITY = "pattern.capacity-matched";
    private static final long PROJECTS = Long.getLong("laws.projects", 60);

    private static Project example(String name) {
        return ChecklistJson.standard()
                .read(Path.of("..", "checklist-examples", "projects", name + ".json"), Project.class);
    }

    private static Situation standard(Project project) {
        return new Situation(STANDARD, project, null);
    }

    private static VerdictChange change(Difference difference, String task) {
        return difference.verdicts().stream()
                .filter(each -> each.task().equals(task))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void names_the_one_fact_that_turned_a_verdict() {
        Project revised = example("case-study-revised");
        Project changed = FactTree.with(FactTree.with(revised, "name", "Another name"), "architecture.diagram", null);
        VerdictChange change = change(Why.of(standard(revised), standard(changed)), "goals.architecture-explained");
        assertThat(change.because())
                .extracting(Cause::kind, Cause::what)
                .containsExactly(tuple(Kind.FACT, "architecture.diagram"));
        assertThat(change.smallest()).isTrue();
    }

    @Test
    void names_a_waiver_a_date_a_parameter_a_limit_and_a_rule() {
        Project first = example("case-study-first");
        Project revised = example("case-study-revised");
        Project waived = ProjectBuilder.builder(first)
                .waivers(List.of(new Waiver(CAPACITY, null, "A", "r", null, TODAY.plusDays(9))))
                .build();
        assertThat(change(
                        Why.of(
                                standard(ProjectBuilder.builder(first)
                                        .waivers(null)
                                        .build()),
                                standard(waived)),
                        CAPACITY))
                .returns(WAIVED, VerdictChange::after)
                .returns(
                        List.of(Kind.WAIVER),
                        each -> each.because().stream().map(Cause::kind).toList());
        Project late = ProjectBuilder.builder(revised).asOf(TODAY.plusYears(3)).build();
        assertThat(change(Why.of(standard(revised), standard(late)), "pattern.costs-estimated")
                        .because())
                .containsExactly(new Cause(Kind.DATE, "asOf", "2026-11-01", "2029-11-01", false));
        Assessor strictAge = STANDARD.with(STANDARD.parameters().with(StandardParameters.ESTIMATE_AGE, 1));
        assertThat(change(Why.of(standard(revised), new Situation(strictAge, revised, null)), "pattern.costs-estimated")
                        .because())
                .extracting(Cause::what)
                .containsExactly("estimate-age");
        Rule<Project> never =
                rule("never").decides("platform.alm-enabled").require(condition("never", INTEGRATIONS, list -> false));
        List<Rule<?>> more = new ArrayList<>(STANDARD.rules());
        more.add(never);
        assertThat(change(
                                Why.of(
                                        standard(revised),
                                        new Situation(Assessor.of(STANDARD.checklist(), more), revised, null)),
                                "platform.alm-enabled")
                        .because())
                .extracting(Cause::kind, Cause::what)
                .containsExactly(tuple(Kind.RULE, "never"));
    }

    private static final Project UNNAMED = ProjectBuilder.builder()
            .id("p")
            .integrations(List.of(
                    IntegrationBuilder.builder().id("a").build(),
                    IntegrationBuilder.builder().id("b").build()))
            .build();

    /** With a name for the project and for each integration. */
    private static Project named(String name) {
        return FactTree.with(
                FactTree.with(FactTree.with(UNNAMED, "integrations[a].name", "x"), "integrations[b].name", "x"),
                "name",
                name);
    }

    /** What becomes of a task that one rule decides. */
    private static VerdictChange decidedBy(Rule<Project> rule, Project before, Project after) {
        Assessor assessor = Assessor.of(STANDARD.checklist(), List.of(rule));
        return change(
                Why.of(new Situation(assessor, before, null), new Situation(assessor, after, null)),
                "platform.alm-enabled");
    }

    @Test
    void takes_two_changes_together_where_neither_suffices() {
        Project after = named("n");
        Rule<Project> named = rule("named")
                .decides("platform.alm-enabled")
                .require(condition(
                        "all are named", INTEGRATIONS, list -> list.stream().allMatch(each -> each.name() != null)));
        VerdictChange change = decidedBy(named, UNNAMED, after);
        assertThat(change.because())
                .extracting(Cause::what)
                .containsExactly("integrations[a].name", "integrations[b].name");
        assertThat(change).returns(NOT_SATISFIED, VerdictChange::before).returns(SATISFIED, VerdictChange::after);
    }

    /** Says that it reads names, and looks at the description of the project as well. */
    private record Secretive() implements Condition<Project> {
        @Override
        public String text() {
            return "all are named, and the project is described";
        }

        @Override
        public List<String> reads() {
            return List.of("integrations[].name");
        }

        @Override
        public Answer judge(Subject<Project> subject) {
            Project project = subject.value();
            return Answer.of(
                    "x".equals(project.name())
                            && project.integrations().stream().allMatch(each -> each.name() != null),
                    Facts.of("integrations"),
                    () -> Comparison.of(Side.of("integrations", "some"), "are", Side.of("named")));
        }
    }

    @Test
    void does_not_believe_a_rule_that_reads_more_than_it_says() {
        Project after = named("x");
        after = FactTree.with(after, "integrations[b].style", MessageStyle.ASYNCHRONOUS);
        Rule<Project> named = rule("named").decides("platform.alm-enabled").require(new Secretive());
        VerdictChange change = decidedBy(named, UNNAMED, after);
        assertThat(change.because())
                .extracting(Cause::what)
                .containsExactly("name", "integrations[a].name", "integrations[b].name");
    }

    /** Against trying every set there is, the smaller ones first. */
    @Test
    void is_as_small_as_brute_force_finds_it() {
        ProjectGenerator generator = ProjectGenerator.of(STANDARD);
        int[] compared = new int[1];
        LongStream.range(0, 4 * PROJECTS).forEach(seed -> {
            Project before = generator.project(seed, 1);
            Project after = generator.like(before, seed);
            List<Change> all = Mixture.of(before, after).changes();
            if (all.size() > 7) {
                return;
            }
            for (VerdictChange change :
                    Why.of(standard(before), standard(after)).verdicts()) {
                int fewest = bruteForce(change, before, after, all);
                assertThat(change.because()).hasSizeGreaterThanOrEqualTo(fewest);
                if (change.smallest()) {
                    assertThat(change.because()).hasSize(fewest);
                    compared[0]++;
                }
            }
        });
        assertThat(compared[0]).isGreaterThan((int) PROJECTS / 4);
    }

    private static int bruteForce(VerdictChange change, Project before, Project after, List<Change> all) {
        int smallest = Integer.MAX_VALUE;
        for (int bits = 0; bits < 1 << all.size(); bits++) {
            Set<Change> made = new LinkedHashSet<>();
            for (int i = 0; i < all.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    made.add(all.get(i));
                }
            }
            if (made.size() < smallest && verdict(change.task(), before, after, made) == change.after()) {
                smallest = made.size();
            }
        }
        return smallest;
    }

    private static @Nullable Verdict verdict(String task, Project before, Project after, Set<Change> made) {
        try {
            Project mixed = Mixture.of(before, after).with(made);
            return STANDARD.assess(mixed).verdict(task);
        } catch (IllegalArgumentException apart) {
            return null;
        }
    }

    @Test
    void a_mixture_of_nothing_is_the_first_and_of_everything_the_second_project() {
        ProjectGenerator generator = ProjectGenerator.of(STANDARD);
        LongStream.range(0, PROJECTS).forEach(seed -> {
            Project before = generator.any(seed);
            Project after = generator.like(before, new Random(seed).nextLong());
            Mixture mixture = Mixture.of(before, after);
            assertThat(verdicts(mixture.with(Set.of()))).isEqualTo(verdicts(before));
            assertThat(verdicts(mixture.with(Set.copyOf(mixture.changes())))).isEqualTo(verdicts(after));
        });
    }

    private static List<Verdict> verdicts(Project project) {
        return STANDARD.assess(project).tasks().stream()
                .map(TaskResult::verdict)
                .toList();
    }

    @Test
    void tells_new_findings_from_those_that_are_gone_or_still_there() {
        Difference difference = Difference.of(
                standard(example("case-study-first")).assess(),
                standard(example("case-study-revised")).assess());
        assertThat(difference.appeared()).isEmpty();
        assertThat(difference.gone()).isNotEmpty().allMatch(FindingChange::isGone);
        assertThat(Difference.of(
                                standard(example("case-study-first")).assess(),
                                standard(example("case-study-first")).assess())
                        .still())
                .hasSameSizeAs(difference.gone());
    }
}
