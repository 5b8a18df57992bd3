package com.example.checklist4j.benchmarks.floor;

import io.github.checklist4j.assessment.Verdict;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What came out for one decision so far. */
final class Findings {
    private Map<String, Verdict> subjects = Map.of();
    private Set<String> missing = Set.of();
    private Verdict verdict = Verdict.NOT_APPLICABLE;
    private String subject = "";

    /** Counts the verdict on the project; true if somebody has to say which facts are missing. */
    boolean isOpen(Verdict next) {
        return isProblem(next) && add(next, "");
    }

    /** Counts the verdict on an element of a list; true if somebody has to say which facts are missing. */
    boolean isOpen(Verdict next, String list, String id) {
        return isProblem(next) && add(next, list + "[" + id + "]");
    }

    private boolean isProblem(Verdict next) {
        if (next == Verdict.SATISFIED && verdict == Verdict.NOT_APPLICABLE) {
            verdict = next;
        }
        return next != Verdict.SATISFIED && next != Verdict.NOT_APPLICABLE;
    }

    private boolean add(Verdict next, String path) {
        if (subjects.isEmpty()) {
            subjects = new LinkedHashMap<>();
        }
        verdict = verdict.and(next);
        subject = path;
        subjects.put(path, next);
        return next == Verdict.UNKNOWN;
    }

    /** A fact of the subject that was counted last is missing if it is absent. */
    void below(String path, @Nullable Object fact) {
        if (fact == null) {
            missing(subject + path);
        }
    }

    /** A fact is missing, wherever it stands. */
    void missing(String path) {
        if (missing.isEmpty()) {
            missing = new LinkedHashSet<>();
        }
        missing.add(path);
    }

    /** A list that has to be walked through is not known. */
    Outcome unknown(String list) {
        missing(list);
        return underived(list);
    }

    /** A list that has to be walked through is not known, for want of other facts. */
    Outcome underived(String list) {
        add(Verdict.UNKNOWN, list);
        return result();
    }

    Outcome result() {
        return new Outcome(verdict, subjects, missing);
    }
}
