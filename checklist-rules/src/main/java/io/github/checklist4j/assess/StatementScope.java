package io.github.checklist4j.assess;

import org.jspecify.annotations.Nullable;

/**
 * Tells whether a statement of the project is about a task of the checklist at hand. One that names a checklist too is about that alone.
 *
 * @param checklist the id of the checklist
 */
record StatementScope(String checklist) {
    boolean concerns(String task, @Nullable String named) {
        return named != null
                && (named.equals(task)
                        || (named.length() == checklist.length() + 1 + task.length()
                                && named.startsWith(checklist)
                                && named.charAt(checklist.length()) == '/'
                                && named.endsWith(task)));
    }
}
