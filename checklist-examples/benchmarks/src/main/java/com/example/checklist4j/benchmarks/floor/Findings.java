package com.example.checklist4j.benchmarks.floor;

import com.example.checklist4j.benchmarks.decisions.Decision;
import com.example.checklist4j.benchmarks.library.Library;
import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What came out for one decision so far. */
final class Findings {
    private final Decision decision;
    private List<Finding> findings = List.of();
    private Verdict verdict = Verdict.NOT_APPLICABLE;

    Findings(Decision decision) {
        this.decision = decision;
    }

    /** Counts the verdict on one subject; true if it needs a finding. */
    boolean needs(Verdict next) {
        if (next == Verdict.SATISFIED) {
            if (verdict == Verdict.NOT_APPLICABLE) {
                verdict = Verdict.SATISFIED;
            }
            return false;
        }
        return next != Verdict.NOT_APPLICABLE;
    }

    void add(String subject, Explanation explanation) {
        if (findings.isEmpty()) {
            findings = new ArrayList<>();
        }
        verdict = verdict.and(explanation.verdict());
        findings.add(new Finding(
                decision.task() + "/" + decision.rule() + "/" + subject,
                decision.task(),
                decision.rule(),
                subject,
                explanation.verdict(),
                false,
                decision.because(),
                null,
                explanation));
    }

    /** A list that has to be walked through is not known. */
    TaskResult unknown(String list) {
        return unknown(list, List.of(list));
    }

    TaskResult unknown(String list, List<String> missing) {
        add(list, Explanation.unknown(list + " is known", missing));
        return result();
    }

    TaskResult result() {
        return new TaskResult(
                decision.task(),
                Library.AREA,
                decision.words(),
                verdict,
                null,
                verdict == Verdict.UNKNOWN ? missing() : List.of(),
                findings,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private List<String> missing() {
        Set<String> missing = new LinkedHashSet<>();
        for (Finding finding : findings) {
            missing.addAll(finding.missing());
        }
        return List.copyOf(missing);
    }
}
