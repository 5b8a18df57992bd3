package io.github.checklist4j.laws;

import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes facts away from projects, or puts their records in another order. */
final class Forgetting {
    /** The lists whose order says nothing. */
    private static final List<String> UNORDERED = List.of(
            "objectives", "goals", "stakeholders", "systems", "integrations", "identities", "tests", "processes");

    /** A smaller example is kind to the reader, but not worth waiting long for. */
    private static final int MOST_ATTEMPTS = 120;

    private Forgetting() {}

    /** The project without a random part of its facts; statements whose absence has a meaning stay. */
    static Project some(Project project, Random random) {
        double share = random.nextDouble() * 0.3;
        Project sparse = project;
        for (String path : FactTree.known(project)) {
            if (random.nextDouble() < share && isFact(path)) {
                sparse = without(sparse, path).orElse(sparse);
            }
        }
        return sparse;
    }

    /** The project without the facts that refer to a list, so that the list may be anything, even empty. */
    static Project references(Project project, String list) {
        Project free = project;
        for (String path : FactTree.known(project)) {
            if (isReference(path, list)) {
                free = without(free, path).orElse(free);
            }
        }
        return free;
    }

    static boolean isReference(String path, String list) {
        return !path.contains("extensions.")
                && list.equals(Slot.at(path, List.of()).refers());
    }

    private static boolean isFact(String path) {
        return !path.contains("extensions.") && !Slot.at(path, List.of()).assumed();
    }

    /** A small project that still has a property, one fact after the other; whole lists come before what they hold. */
    static Project asMuchAsPossible(Project project, Predicate<Project> property) {
        Project small = project;
        int attempts = 0;
        for (String path : FactTree.known(project)) {
            Optional<Project> smaller = without(small, path);
            if (smaller.isPresent() && attempts++ < MOST_ATTEMPTS) {
                small = smaller.filter(property).orElse(small);
            }
        }
        return small;
    }

    /** Empty where the fact went with something that was forgotten before. */
    private static Optional<Project> without(Project project, String path) {
        try {
            return Optional.of(FactTree.with(project, path, null));
        } catch (IllegalArgumentException gone) {
            return Optional.empty();
        }
    }

    static Project shuffled(Project project, Random random) {
        Project shuffled = project;
        for (String path : UNORDERED) {
            @Nullable Object list = FactTree.value(shuffled, path);
            if (list instanceof List<?> records) {
                List<Object> copy = new ArrayList<>(records);
                Collections.shuffle(copy, random);
                shuffled = FactTree.with(shuffled, path, copy);
            }
        }
        return shuffled;
    }
}
