package io.github.checklist4j.assess;

import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Paths of subjects, in an order that puts what a record holds behind the record, so that it is found without a look at all others. */
final class Subjects {
    private final NavigableSet<String> paths;
    private final Project project;
    private final Map<String, NavigableSet<String>> elements = new HashMap<>(); // of each list that was asked for

    Subjects(Collection<String> paths, Project project) {
        this.project = project;
        this.paths = new TreeSet<>(paths);
    }

    boolean isEmpty() {
        return paths.isEmpty();
    }

    /** What a record holds. An id may look like the path of another record with more behind it, and is none. */
    List<String> within(String record) {
        Set<String> below = below(record, paths);
        Set<String> others = below.isEmpty() ? Set.of() : beginningLike(record);
        return below.stream()
                .filter(path -> others.stream().noneMatch(other -> path.equals(other) || path.startsWith(other + '.')))
                .toList();
    }

    private static Set<String> below(String record, NavigableSet<String> paths) {
        return paths.subSet(record + '.', record + (char) ('.' + 1));
    }

    /** The elements of the same list whose paths begin like a path below the record. */
    private Set<String> beginningLike(String record) {
        int end = record.indexOf('[');
        return end < 1 ? Set.of() : below(record, elements.computeIfAbsent(record.substring(0, end), this::elementsOf));
    }

    private NavigableSet<String> elementsOf(String list) {
        NavigableSet<String> found = new TreeSet<>();
        try {
            FactTree.ids(project, list).forEach(id -> found.add(list + '[' + id + ']'));
        } catch (IllegalArgumentException computed) {
            return found; // no list of facts
        }
        return found;
    }

    /** Whether there is such a record, or anything that it holds. */
    boolean has(String record) {
        return paths.contains(record) || !within(record).isEmpty();
    }
}
