package io.github.checklist4j.laws;

import io.github.checklist4j.facts.Project;

/**
 * A law that a set of rules does not keep, with a small project that shows it.
 *
 * @param law the law
 * @param task the id of the task whose verdict breaks it
 * @param text what was seen
 * @param project the smallest project found that shows it
 */
public record Breach(Law law, String task, String text, Project project) {
    /** The laws. */
    public enum Law {
        /** The same input gives the same result. */
        SAME_RESULT,
        /** To learn a fact never turns SATISFIED into NOT_SATISFIED or back. */
        KNOWLEDGE_ONLY_SHARPENS,
        /** Neither the order of the rules nor that of the records changes a verdict. */
        ORDER_DOES_NOT_MATTER,
        /** There are values of the missing facts, and of those that are named next, that decide the task. */
        MISSING_FACTS_SUFFICE,
        /** Every missing fact that is named has values that lead to different verdicts. */
        MISSING_FACTS_ARE_RELEVANT,
        /** No rule throws. */
        NO_ERROR
    }
}
