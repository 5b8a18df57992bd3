package io.github.checklist4j.assess;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;

/** Paths of subjects, in an order that puts what a record holds behind the record, so that it is found without a look at all others. */
final class Subjects {
    private final NavigableSet<String> paths;

    Subjects(Collection<String> paths) {
        this.paths = new TreeSet<>(paths);
    }

    boolean isEmpty() {
        return paths.isEmpty();
    }

    /** What a record holds. */
    SortedSet<String> within(String record) {
        return paths.subSet(record + '.', record + (char) ('.' + 1));
    }

    /** Whether there is such a record, or anything that it holds. */
    boolean has(String record) {
        return paths.contains(record) || !within(record).isEmpty();
    }
}
