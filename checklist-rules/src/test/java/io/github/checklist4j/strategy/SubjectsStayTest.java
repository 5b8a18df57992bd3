package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Assumption;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Waiver;
import io.github.checklist4j.laws.ProjectGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is wrong of something stays wrong of it when something else is learned, and so a waiver that names it stays. How many projects are
 * tried is the property {@code laws.projects}.
 */
class SubjectsStayTest {
    private static final Assessor ASSESSOR = IntegrationStrategy.assessor();
    private static final ProjectGenerator GENERATOR = ProjectGenerator.of(ASSESSOR);
    private static final List<Project> EXAMPLES =
            List.of(Examples.read("case-study-first"), Examples.read("half-known"));
    private static final int FACTS_OF_EACH = 4;

    private record Violation(String task, String rule, String subject) {}

    @Test
    void when_a_fact_is_learned_and_so_do_the_waivers_that_name_them() {
        long projects = Long.getLong("laws.projects", 60) / 2;
        long first = Long.getLong("laws.first", 0);
        assertThat(LongStream.range(first, first + projects).boxed().flatMap(SubjectsStayTest::lost))
                .isEmpty();
    }

    private static Stream<String> lost(long seed) {
        Project project = seed % 3 == 0
                ? GENERATOR.like(EXAMPLES.get((int) (seed / 3 % EXAMPLES.size())), seed)
                : GENERATOR.any(seed);
        List<String> facts = new ArrayList<>(FactTree.known(project));
        facts.removeIf(path -> path.startsWith("waivers") || path.equals("asOf"));
        Collections.shuffle(facts, new Random(seed));
        return facts.stream().limit(FACTS_OF_EACH).flatMap(path -> lost(project, path)
                .map(violation -> "seed " + seed + ", learned " + path + ": " + violation));
    }

    /** The violations that were there before the fact was known, and are no longer, or no longer waived. */
    private static Stream<Violation> lost(Project project, String path) {
        Project more = dated(project, List.of());
        Assessment less;
        try {
            less = ASSESSOR.assess(FactTree.with(more, path, null));
        } catch (InvalidFactsException needed) { // another fact refers to it
            return Stream.empty();
        }
        if (less.assumptions().stream().map(Assumption::path).anyMatch(path::equals)) {
            return Stream.empty();
        }
        Set<Violation> before = violations(less, false);
        Assessment after = ASSESSOR.assess(dated(more, waivers(before)));
        Set<Violation> waived = violations(after, true);
        return before.stream()
                .filter(each -> !waived.contains(each) && !each.subject().equals(path));
    }

    private static Project dated(Project project, List<Waiver> waivers) {
        return ProjectBuilder.builder(project)
                .asOf(LocalDate.of(2026, 11, 1))
                .waivers(waivers)
                .build();
    }

    private static List<Waiver> waivers(Set<Violation> violations) {
        return violations.stream()
                .map(each -> new Waiver(
                        each.task(), List.of(each.subject()), "board", "known", null, LocalDate.of(2027, 1, 1)))
                .distinct()
                .toList();
    }

    private static Set<Violation> violations(Assessment assessment, boolean waived) {
        return assessment.tasks().stream()
                .flatMap(task -> task.findings().stream()
                        .filter(finding -> finding.verdict() == Verdict.NOT_SATISFIED && finding.waived() == waived)
                        .flatMap(finding -> violations(task, finding)))
                .collect(Collectors.toSet());
    }

    /** The whole project is no subject that a waiver names. */
    private static Stream<Violation> violations(TaskResult task, Finding finding) {
        return finding.subjects().stream()
                .filter(subject -> !subject.isEmpty())
                .map(subject -> new Violation(task.id(), finding.rule(), subject));
    }
}
