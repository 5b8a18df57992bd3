package io.github.checklist4j.report;

import java.util.Comparator;
import java.util.List;

/**
 * A fact to find out.
 *
 * @param path where it is missing, from the project down
 * @param tasks the ids of the tasks that wait for it
 */
record OpenFact(String path, List<String> tasks) {
    /** Those that most tasks wait for first. */
    static final Comparator<OpenFact> MOST_NEEDED_FIRST =
            Comparator.<OpenFact>comparingInt(fact -> fact.tasks.size()).reversed();
}
