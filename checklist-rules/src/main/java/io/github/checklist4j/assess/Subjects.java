package io.github.checklist4j.assess;

import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Paths of subjects, in an order that puts what a record holds behind the record, so that it is found without a look at all others. */
final class Subjects {
    private final NavigableSet<String> paths;

    private final Project project;

    Subjects(Collection<String> paths, Project project) {
        this.project = project;
        this.paths = new TreeSet<>(paths);
    }

    boolean isEmpty() {
        return paths.isEmpty();
    }

    /** What a record holds. An id may look like the path of another record with more behind it, and is none. */
    List<String> within(String record) {
        Set<String> others = paths.isEmpty() ? Set.of() : beginningLike(record);
        return paths.subSet(record + '.', record + (char) ('.' + 1)).stream()
                .filter(path -> others.stream().noneMatch(other -> path.equals(other) || path.startsWith(other + '.')))
                .toList();
    }

    /** The elements of the same list whose paths begin like a path below the record. */
    private Set<String> beginningLike(String record) {
        int end = record.indexOf('[');
        String list = end < 0 ? "" : record.substring(0, end);
        return ids(list).stream()
                .map(id -> list + '[' + id + ']')
                .filter(other -> other.startsWith(record + '.'))
                .collect(Collectors.toSet());
    }

    private List<String> ids(String list) {
        try {
            return list.isEmpty() ? List.of() : FactTree.ids(project, list);
        } catch (IllegalArgumentException computed) {
            return List.of(); // no list of facts
        }
    }

    /** Whether there is such a record, or anything that it holds. */
    boolean has(String record) {
        return paths.contains(record) || !within(record).isEmpty();
    }
}
