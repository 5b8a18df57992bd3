package io.github.checklist4j.laws;

import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;

/**
 * A law that a set of rules does not keep, with a small project that shows it.
 *
 * @param law the law
 * @param task the id of the task whose verdict breaks it, or empty if it is none in particular
 * @param text what was seen
 * @param project the smallest project found that shows it; of {@link Law#KNOWLEDGE_ONLY_SHARPENS} the one of which more is known
 */
public record Breach(Law law, String task, String text, Project project) {
    /** The laws. */
    public enum Law {
        /** The same input gives the same result, to the byte. */
        SAME_RESULT,
        /** To learn a fact never turns SATISFIED into NOT_SATISFIED or back. */
        KNOWLEDGE_ONLY_SHARPENS,
        /** The order of rules, operands, records and other elements of lists changes neither a verdict nor the missing facts. */
        ORDER_DOES_NOT_MATTER,
        /** What the records of a project are called changes neither a verdict nor how many facts are missing. */
        NAMES_DO_NOT_MATTER,
        /** There are values of the missing facts, and of those that are named next, that decide the task. */
        MISSING_FACTS_SUFFICE,
        /** Every missing fact that is named has values that lead to different verdicts. */
        MISSING_FACTS_ARE_RELEVANT,
        /** The facts of one reason suffice for the verdict: with no other fact known it is the same. */
        REASONS_SUFFICE,
        /** Each part of a reason is needed: without it, and with nothing else known, the verdict is open. */
        REASONS_ARE_SMALLEST,
        /** No rule throws or breaks its contract. */
        NO_ERROR
    }

    /** With the project as a facts file, to be tried again. */
    @Override
    public String toString() {
        return law + " " + task + ": " + text + "\n" + ChecklistJson.standard().write(project);
    }
}
