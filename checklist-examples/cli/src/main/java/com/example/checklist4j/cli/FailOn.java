package com.example.checklist4j.cli;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Verdict;
import java.util.EnumSet;
import java.util.Set;

/** Which verdicts make an assessment fail. */
enum FailOn {
    NOT_SATISFIED(EnumSet.of(Verdict.NOT_SATISFIED, Verdict.ERROR)),
    UNKNOWN(EnumSet.of(Verdict.NOT_SATISFIED, Verdict.ERROR, Verdict.UNKNOWN));

    private final Set<Verdict> failures;

    FailOn(Set<Verdict> failures) {
        this.failures = failures;
    }

    boolean failed(Assessment assessment) {
        return assessment.tasks().stream().anyMatch(task -> failures.contains(task.verdict()));
    }

    @Override
    public String toString() {
        return Word.of(this);
    }
}
