package io.github.checklist4j.laws;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.laws.Breach.Law;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;

/** The two laws of missing facts: those that are named suffice to decide the task, and each of them can make a difference. */
final class MissingFacts {
    /** How often chance may try to find a value that shows something; enough that what is not found is hardly there to be found. */
    private static final int TRIES = 2000;

    /** While a project is being made smaller, where trying is done for each of its facts. */
    private static final int TRIES_TO_SHRINK = 6;

    /** How often the facts that are named next are learned too. */
    private static final int ROUNDS = 4;

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
            if (result.verdict() == Verdict.UNKNOWN) {
                Probe probe = new Probe(alone(result.id()), result.id(), project, result.missing(), random, TRIES);
                if (!probe.canBeDecided()) {
                    breaches.add(new Breach(
                            Law.MISSING_FACTS_SUFFICE, result.id(), "no values decide: " + result.missing(), project));
                }
                sample(result.missing(), random).stream()
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

    /** Some of many: over many projects each kind of fact has its turn. */
    private static List<String> sample(List<String> missing, Random random) {
        return shuffled(missing, random).stream().limit(SAMPLE).toList();
    }

    private static List<String> shuffled(List<String> paths, Random random) {
        List<String> shuffled = new ArrayList<>(paths);
        Collections.shuffle(shuffled, random);
        return shuffled;
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

        /**
         * Learns one named fact after the other, and then those that are named next: a list that was unknown may bring records of which
         * more has to be known.
         */
        boolean canBeDecided() {
            return tries(attempt -> {
                Project known = project;
                List<String> open = missing;
                for (int round = 0; round < ROUNDS && !open.isEmpty(); round++) {
                    for (String path : shuffled(open, random)) {
                        known = learned(known, path).orElse(known);
                        if (isDecided(verdict(known))) {
                            return true;
                        }
                    }
                    open = alone.assess(known).task(task).orElseThrow().missing();
                }
                return false;
            });
        }

        private static boolean isDecided(Verdict verdict) {
            return verdict != Verdict.UNKNOWN && verdict != Verdict.ERROR;
        }

        /**
         * Whether a fact changes a finding that names it: first with the other facts unknown, which is cheap and mostly enough, then with
         * some of them learned.
         */
        boolean canMakeADifference(String path) {
            Project free = Forgetting.references(project, path);
            List<Finding> naming = alone.assess(free).findings().stream()
                    .filter(finding -> finding.missing().contains(path))
                    .toList();
            // with the references gone, another fact may be the missing one
            return naming.isEmpty() || naming.stream().anyMatch(finding -> canChange(finding, free, path));
        }

        private boolean canChange(Finding finding, Project free, String path) {
            return tries(attempt -> {
                Optional<Project> rest =
                        attempt < Math.min(60, tries / 3) ? Optional.of(free) : learned(free, others(finding, path));
                Optional<String> without = rest.map(known -> state(known, finding.id()));
                Optional<String> with =
                        rest.flatMap(known -> learned(known, path)).map(known -> state(known, finding.id()));
                return with.isPresent() && !with.equals(without);
            });
        }

        /** The verdict of a finding, or that there is none any more. */
        private String state(Project candidate, String finding) {
            return alone.assess(candidate).findings().stream()
                    .filter(each -> each.id().equals(finding))
                    .findFirst()
                    .map(each -> each.verdict().name())
                    .orElse("no finding");
        }

        private List<String> others(Finding finding, String path) {
            double share = random.nextDouble(1.3);
            return finding.missing().stream()
                    .filter(other -> !other.equals(path) && random.nextDouble() < share)
                    .toList();
        }

        private boolean tries(IntPredicate attempt) {
            for (int i = 0; i < tries; i++) {
                if (attempt.test(i)) {
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
