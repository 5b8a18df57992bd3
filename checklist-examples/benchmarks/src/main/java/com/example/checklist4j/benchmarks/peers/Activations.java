package com.example.checklist4j.benchmarks.peers;

import com.example.checklist4j.benchmarks.decisions.Decision;
import io.github.checklist4j.assessment.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What the rules of an engine said when they fired: one line each. */
public final class Activations {
    private final List<String> lines = new ArrayList<>();

    /**
     * A rule fired.
     *
     * @param code the decision and the verdict
     * @param subject what it is about
     */
    public void add(String code, String subject) {
        lines.add(code + ": " + subject);
    }

    Verdict[] verdicts(List<Decision> decisions) {
        return Says.verdicts(decisions, lines.stream().map(Says::of).toList());
    }
}
