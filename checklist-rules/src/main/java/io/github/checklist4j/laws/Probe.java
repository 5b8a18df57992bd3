package io.github.checklist4j.laws;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.rules.Evaluation;
import io.github.checklist4j.rules.Found;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Searches values for the missing facts of one task.
 *
 * @param task the task
 * @param generator makes values
 * @param random decides which
 * @param tries how often
 */
record Probe(OneTask task, ProjectGenerator generator, Random random, int tries) {
    /** How often the facts that are named next are learned too. */
    private static final int ROUNDS = 4;

    /** How many values are tried for one fact in one place. */
    private static final int VALUES = 5;

    static List<String> shuffled(List<String> paths, Random random) {
        List<String> shuffled = new ArrayList<>(paths);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /**
     * Learns one named fact after the other, and then those that are named next: a list that was unknown may bring records of which more
     * has to be known.
     */
    boolean canBeDecided(Project project) {
        return IntStream.range(0, tries).anyMatch(attempt -> isDecidedByChance(project));
    }

    private boolean isDecidedByChance(Project project) {
        Project known = project;
        for (int round = 0; round < ROUNDS; round++) {
            for (String path : shuffled(task.result(known).missing(), random)) {
                Project more = generator.learned(known, path, random);
                known = more == null ? known : more;
                Verdict verdict = task.result(known).verdict();
                if (verdict != Verdict.UNKNOWN && verdict != Verdict.ERROR) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a fact changes a finding that names it, whatever the other facts are. */
    boolean canMakeADifference(Project project, String path) {
        Project free = Forgetting.references(project, path);
        List<Found> naming =
                found(free).filter(spot -> spot.missing().contains(path)).toList();
        // with the references gone, another fact may be the missing one
        return naming.isEmpty()
                || IntStream.range(0, tries).anyMatch(attempt -> naming.stream()
                        .anyMatch(spot -> isChanged(spot, others(attempt, spot, free, path), path)));
    }

    /** In turn, the dearest last: the other facts unknown, some of them learned, and those that leave the finding open on this one. */
    private Project others(int attempt, Found spot, Project free, String path) {
        return switch (attempt % 5) {
            case 0 -> free;
            case 4 -> openOn(spot, free, path);
            default -> someLearned(spot, free, path);
        };
    }

    private Project someLearned(Found spot, Project free, String path) {
        double share = random.nextDouble(1.3);
        Project known = free;
        for (String other : spot.missing()) {
            if (!other.equals(path) && random.nextDouble() < share) {
                Project more = generator.learned(known, other, random);
                known = more == null ? known : more;
            }
        }
        return known;
    }

    /** The fewer other facts are missing from a finding that is still open, the more depends on this one. */
    private Project openOn(Found spot, Project free, String path) {
        Project rest = free;
        for (int round = 0; round < ROUNDS; round++) {
            List<String> open = found(rest, spot).stream()
                    .flatMap(each -> each.missing().stream())
                    .filter(other -> !other.equals(path))
                    .toList();
            for (String other : shuffled(open, random)) {
                rest = stillOpen(spot, rest, other, path);
            }
        }
        return rest;
    }

    private Project stillOpen(Found spot, Project rest, String other, String path) {
        Map<Verdict, Project> decided = new EnumMap<>(Verdict.class);
        for (int i = 0; i < VALUES; i++) {
            Project more = generator.learned(rest, other, random);
            if (more != null) {
                Verdict verdict = verdict(more, spot, path);
                if (verdict == Verdict.UNKNOWN) {
                    return more;
                }
                decided.put(verdict, more);
            }
        }
        Project passing = decided.get(Verdict.SATISFIED);
        Project failing = decided.get(Verdict.NOT_SATISFIED);
        return passing == null || failing == null
                ? rest
                : Narrowing.between(passing, failing, other, candidate -> verdict(candidate, spot, path))
                        .orElse(rest);
    }

    /** UNKNOWN where the finding is open on the fact, ERROR where it is on others only; what is satisfied has no finding. */
    private Verdict verdict(Project candidate, Found spot, String path) {
        Optional<Found> seen = found(candidate, spot);
        boolean openOnOthers = seen.filter(each ->
                        each.verdict() == Verdict.UNKNOWN && !each.missing().contains(path))
                .isPresent();
        return openOnOthers ? Verdict.ERROR : seen.map(Found::verdict).orElse(Verdict.SATISFIED);
    }

    private boolean isChanged(Found spot, Project rest, String path) {
        Optional<Found> before = found(rest, spot);
        for (int i = 0; i < VALUES; i++) {
            Project more = generator.learned(rest, path, random);
            if (more != null && becomesAnother(before, more, spot)) {
                return true;
            }
        }
        return false;
    }

    /** With the fact, or with those too that are named because of it: of a list that is unknown nobody knows what a reference leads to. */
    private boolean becomesAnother(Optional<Found> before, Project more, Found spot) {
        Project known = more;
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Found> after = found(known, spot);
            if (!after.map(Found::verdict).equals(before.map(Found::verdict))) {
                return true;
            }
            List<String> next = after.stream()
                    .flatMap(each -> each.missing().stream())
                    .filter(path -> !before.orElse(spot).missing().contains(path))
                    .toList();
            if (next.isEmpty()) {
                return false;
            }
            for (String path : next) {
                Project learned = generator.learned(known, path, random);
                known = learned == null ? known : learned;
            }
        }
        return false;
    }

    /** What the same rule finds at the same subject. */
    private Optional<Found> found(Project candidate, Found like) {
        return found(candidate)
                .filter(each ->
                        each.rule().equals(like.rule()) && each.subject().equals(like.subject()))
                .findFirst();
    }

    private Stream<Found> found(Project candidate) {
        Evaluation evaluation = task.assessor().evaluation(candidate, null);
        return task.assessor().rules(task.task()).stream()
                .filter(rule -> !rule.isAdvice())
                .flatMap(rule -> rule.judge(evaluation).found().stream());
    }
}
