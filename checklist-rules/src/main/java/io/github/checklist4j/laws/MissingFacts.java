package io.github.checklist4j.laws;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.laws.Breach.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/** The two laws of missing facts: those that are named suffice to decide the task, and each of them can make a difference. */
final class MissingFacts {
    /** How often a search starts anew; enough that what is not found is hardly there to be found. */
    private static final int TRIES = 150;

    /** While a project is being made smaller, where a search is made for each smaller one. */
    private static final int TRIES_TO_SHRINK = 10;

    private static final int SMALLER_PROJECTS = 150;

    /** How many missing facts of a task are tried for their relevance, in one project. */
    private static final int SAMPLE = 3;

    private final Assessor assessor;
    private final ProjectGenerator generator;

    MissingFacts(Assessor assessor, ProjectGenerator generator) {
        this.assessor = assessor;
        this.generator = generator;
    }

    List<Breach> breaches(Project project, Random random) {
        List<Breach> breaches = new ArrayList<>();
        for (TaskResult result : assessor.assess(project).tasks()) {
            // a task without rules waits for somebody's signature, which is no fact to search for
            if (result.verdict() == Verdict.UNKNOWN
                    && !assessor.rules(result.id()).isEmpty()) {
                OneTask task = OneTask.of(assessor, result.id());
                breach(
                                Law.MISSING_FACTS_SUFFICE,
                                task,
                                project,
                                random,
                                smaller -> task.result(smaller).verdict() == Verdict.UNKNOWN,
                                Probe::canBeDecided,
                                small -> "no values decide: "
                                        + task.result(small).missing())
                        .ifPresent(breaches::add);
                Probe.shuffled(result.missing(), random).stream()
                        .limit(SAMPLE) // over many projects each kind of fact has its turn
                        .flatMap(path -> breach(
                                Law.MISSING_FACTS_ARE_RELEVANT,
                                task,
                                project,
                                random,
                                smaller -> task.result(smaller).missing().contains(path),
                                (probe, smaller) -> probe.canMakeADifference(smaller, path),
                                small -> path + " makes no difference")
                                .stream())
                        .forEach(breaches::add);
            }
        }
        return breaches;
    }

    /** A quick search may miss what there is; then the project stays as it was. */
    private Optional<Breach> breach(
            Law law,
            OneTask task,
            Project project,
            Random random,
            Predicate<Project> concerns,
            BiPredicate<Probe, Project> passes,
            Function<Project, String> text) {
        Predicate<Project> shows = smaller -> !passes.test(new Probe(task, generator, random, TRIES), smaller);
        if (!shows.test(project)) {
            return Optional.empty();
        }
        Project quick = Shrinking.smallest(
                project,
                SMALLER_PROJECTS,
                smaller -> concerns.test(smaller)
                        && !passes.test(new Probe(task, generator, new Random(0), TRIES_TO_SHRINK), smaller));
        Project small = shows.test(quick) ? quick : project;
        return Optional.of(new Breach(law, task.task(), text.apply(small), small));
    }
}
