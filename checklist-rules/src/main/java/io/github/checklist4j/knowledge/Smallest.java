package io.github.checklist4j.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves out the ways to a verdict that hold more facts than another way needs. */
final class Smallest {
    /** What rests on more facts than this is a computed quantity, which counts as one. */
    private static final int MOST = 50;

    private final Map<String, List<Set<String>>> byFirst = new HashMap<>();

    private Smallest() {}

    static List<Basis> of(List<Basis> bases) {
        if (bases.size() < 2 || bases.stream().allMatch(basis -> basis.grounds().size() < 2)) {
            return bases;
        }
        Smallest smallest = new Smallest();
        List<Set<String>> facts = new ArrayList<>(bases.size());
        for (Basis basis : bases) {
            Facts all = basis.facts();
            Set<String> paths = all.size() > MOST ? Set.of() : Set.copyOf(all.paths());
            facts.add(paths);
            paths.stream().min(String::compareTo).ifPresent(first -> smallest.byFirst
                    .computeIfAbsent(first, path -> new ArrayList<>())
                    .add(paths));
        }
        List<Basis> kept = new ArrayList<>(bases.size());
        for (int i = 0; i < facts.size(); i++) {
            if (!smallest.holdsAnother(facts.get(i))) {
                kept.add(bases.get(i));
            }
        }
        return kept;
    }

    /** Any other one begins with one of its facts, so not all others are asked. */
    private boolean holdsAnother(Set<String> facts) {
        return facts.size() > 1
                && facts.stream()
                        .flatMap(first -> byFirst.getOrDefault(first, List.of()).stream())
                        .anyMatch(other -> other.size() < facts.size() && facts.containsAll(other));
    }
}
