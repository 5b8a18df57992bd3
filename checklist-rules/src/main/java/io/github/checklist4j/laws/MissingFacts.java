package io.github.checklist4j.laws;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.laws.Breach.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
                breaches.addAll(insufficient(task, project, result, random));
                Probe.shuffled(result.missing(), random).stream()
                        .limit(SAMPLE) // over many projects each kind of fact has its turn
                        .flatMap(path -> irrelevant(task, project, path, random).stream())
                        .forEach(breaches::add);
            }
        }
        return breaches;
    }

    private List<Breach> insufficient(OneTask task, Project project, TaskResult result, Random random) {
        if (new Probe(task, generator, random, TRIES).canBeDecided(project)) {
            return List.of();
        }
        Predicate<Project> open = smaller -> task.result(smaller).verdict() == Verdict.UNKNOWN;
        Project small = smallest(
                project,
                smaller -> open.test(smaller) && !quick(task).canBeDecided(smaller),
                smaller -> !new Probe(task, generator, random, TRIES).canBeDecided(smaller));
        String text = "no values decide: " + task.result(small).missing();
        return List.of(new Breach(Law.MISSING_FACTS_SUFFICE, result.id(), text, small));
    }

    private List<Breach> irrelevant(OneTask task, Project project, String path, Random random) {
        if (new Probe(task, generator, random, TRIES).canMakeADifference(project, path)) {
            return List.of();
        }
        Predicate<Project> names = smaller -> task.result(smaller).missing().contains(path);
        Project small = smallest(
                project,
                smaller -> names.test(smaller) && !quick(task).canMakeADifference(smaller, path),
                smaller -> !new Probe(task, generator, random, TRIES).canMakeADifference(smaller, path));
        return List.of(new Breach(Law.MISSING_FACTS_ARE_RELEVANT, task.task(), path + " makes no difference", small));
    }

    /** A quick search may miss what there is; then the project stays as it was. */
    private static Project smallest(Project project, Predicate<Project> seems, Predicate<Project> shows) {
        Project small = Shrinking.smallest(project, SMALLER_PROJECTS, seems);
        return shows.test(small) ? small : project;
    }

    private Probe quick(OneTask task) {
        return new Probe(task, generator, new Random(0), TRIES_TO_SHRINK);
    }
}
