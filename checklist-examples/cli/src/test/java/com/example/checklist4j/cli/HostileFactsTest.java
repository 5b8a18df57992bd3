package com.example.checklist4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assess.Checker;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.laws.ProjectGenerator;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Facts by the grammar of the records, whole and spoilt: refused with a report, or judged without an error, and every command says it in
 * a civil way. How many are tried is the parameter {@code jqwik.tries.default}: few in every build, many in the profile {@code hunt}.
 */
class HostileFactsTest {
    private static final int MOST_PROBLEMS = 500;
    private static final Checker CHECKER = IntegrationStrategy.checker();
    private static final ProjectGenerator GENERATOR = ProjectGenerator.of(CHECKER.assessor());

    private static String facts(long seed, int changes) {
        Project project = GENERATOR.project(seed, (seed & 0xFF) / 255.0);
        return FactsMutator.spoilt(ChecklistJson.standard().write(project), seed, changes);
    }

    @Property
    void pass_the_door_or_are_refused_with_a_report(@ForAll long seed, @ForAll @IntRange(max = 6) int changes) {
        String facts = facts(seed, changes);
        try {
            Project project = ChecklistJson.standard().read(facts, Project.class);
            assertThat(ChecklistJson.standard().read(ChecklistJson.standard().write(project), Project.class))
                    .isEqualTo(project);
        } catch (InvalidFactsException refused) {
            assertThat(refused.problems()).hasSizeBetween(1, MOST_PROBLEMS + 1);
            assertThat(refused.problems().stream().limit(MOST_PROBLEMS)).allSatisfy(HostileFactsTest::isReadable);
        }
    }

    private static void isReadable(Problem problem) {
        assertThat(problem.place()).isNotNull();
        assertThat(problem.toString().chars()).noneMatch(Character::isISOControl);
        assertThat(problem.toString()).hasSizeLessThan(5_000);
    }

    @Property
    void are_judged_without_an_error_where_they_pass(@ForAll long seed, @ForAll @IntRange(max = 4) int changes) {
        Project project;
        try {
            project = CHECKER.read(facts(seed, changes));
        } catch (InvalidFactsException refused) {
            return;
        }
        assertThat(CHECKER.assess(project).tasks()).noneMatch(task -> task.verdict() == Verdict.ERROR);
    }

    @Property
    void are_answered_by_every_command_in_a_civil_way(@ForAll long seed, @ForAll @IntRange(max = 4) int changes) {
        String facts = facts(seed, changes);
        List<Run> runs = Stream.of(
                        List.of("assess", "-"),
                        List.of("assess", "-", "--format", "json", "--as-of", "2026-11-23"),
                        List.of("assess", "-", "--details", "--fail-on", "unknown"),
                        List.of("facts", "-"))
                .map(args -> Run.withInput(facts, args.toArray(String[]::new)))
                .toList();
        assertThat(runs).allSatisfy(HostileFactsTest::isCivil);
        assertThat(runs.stream().map(run -> run.code() == Exit.BAD_INPUT).distinct())
                .as("all commands agree on whether it can be read")
                .hasSize(1);
    }

    private static void isCivil(Run run) {
        assertThat(run.code()).isBetween(0, 2);
        assertThat(run.err()).doesNotContain("\tat ").doesNotContain("internal error");
        assertThat(run.out().isEmpty())
                .as("nothing of a refused file is judged")
                .isEqualTo(run.code() == Exit.BAD_INPUT);
        assertThat(run.err().isEmpty()).as("only a refusal complains").isEqualTo(run.code() != Exit.BAD_INPUT);
    }
}
