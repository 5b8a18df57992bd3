package io.github.checklist4j.laws;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.laws.Breach.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** The two laws of missing facts: those that are named suffice to decide the task, and each of them can make a difference. */
final class MissingFacts {
    /** How often chance may try to find a value that shows something; enough that what is not found is hardly there to be found. */
    private static final int TRIES = 400;

    /** While a project is being made smaller, where trying is done for each of its facts. */
    private static final int TRIES_TO_SHRINK = 40;

    private final Assessor assessor;
    private final ProjectGenerator generator;

    MissingFacts(Assessor assessor, ProjectGenerator generator) {
        this.assessor = assessor;
        this.generator = generator;
    }

    List<Breach> breaches(Project project, Random random) {
        List<Breach> breaches = new ArrayList<>();
        for (TaskResult result : assessor.assess(project).tasks()) {
            if (result.verdict() == Verdict.UNKNOWN) {
                Probe probe = new Probe(alone(result.id()), result.id(), project, result.missing(), random, TRIES);
                if (!probe.canBeDecided()) {
                    breaches.add(new Breach(
                            Law.MISSING_FACTS_SUFFICE, result.id(), "no values decide: " + result.missing(), project));
                }
                result.missing().stream()
                        .filter(path -> !probe.canMakeADifference(path))
                        .map(path -> new Breach(
                                Law.MISSING_FACTS_ARE_RELEVANT,
                                result.id(),
                                path + " makes no difference",
                                Forgetting.asMuchAsPossible(
                                        project,
                                        smaller -> names(smaller, result.id(), path)
                                                && !differs(smaller, result.id(), path))))
                        .forEach(breaches::add);
            }
        }
        return breaches;
    }

    private boolean names(Project project, String task, String path) {
        return assessor.assess(project).task(task).orElseThrow().missing().contains(path);
    }

    private boolean differs(Project project, String task, String path) {
        List<String> missing = assessor.assess(project).task(task).orElseThrow().missing();
        return new Probe(alone(task), task, project, missing, new Random(0), TRIES_TO_SHRINK).canMakeADifference(path);
    }

    /** An assessor that judges one task only, so that trying is cheap. */
    private Assessor alone(String task) {
        return Assessor.of(assessor.checklist(), assessor.rules(task))
                .with(assessor.parameters())
                .with(assessor.data());
    }

    /** Tries values for the missing facts of one task. */
    private final class Probe {
        private final Assessor alone;
        private final String task;
        private final Project project;
        private final List<String> missing;
        private final Random random;
        private final int tries;

        Probe(Assessor alone, String task, Project project, List<String> missing, Random random, int tries) {
            this.alone = alone;
            this.task = task;
            this.project = project;
            this.missing = missing;
            this.random = random;
            this.tries = tries;
        }

        boolean canBeDecided() {
            return tries(() -> learned(project, missing)
                    .map(this::verdict)
                    .filter(verdict -> verdict != Verdict.UNKNOWN && verdict != Verdict.ERROR)
                    .isPresent());
        }

        boolean canMakeADifference(String path) {
            List<String> others =
                    missing.stream().filter(other -> !other.equals(path)).toList();
            Project free = Forgetting.references(project, path);
            return tries(() -> {
                Optional<Project> rest = learned(free, others);
                Optional<Verdict> one =
                        rest.flatMap(known -> learned(known, path)).map(this::verdict);
                Optional<Verdict> other =
                        rest.flatMap(known -> learned(known, path)).map(this::verdict);
                return one.isPresent() && other.isPresent() && !one.equals(other);
            });
        }

        private boolean tries(BooleanSupplier attempt) {
            for (int i = 0; i < tries; i++) {
                if (attempt.getAsBoolean()) {
                    return true;
                }
            }
            return false;
        }

        private Verdict verdict(Project candidate) {
            return alone.assess(candidate).verdict(task);
        }

        /** The project with values for some facts; empty where they do not go together. */
        private Optional<Project> learned(Project from, List<String> paths) {
            Optional<Project> known = Optional.of(from);
            for (String path : paths) {
                known = known.flatMap(so -> learned(so, path));
            }
            return known;
        }

        private Optional<Project> learned(Project known, String path) {
            try {
                Object value = generator.value(known, Slot.at(path, assessor.facts()), path, random);
                return Optional.of(FactTree.with(known, path, value));
            } catch (IllegalArgumentException contradiction) {
                return Optional.empty();
            }
        }
    }
}
