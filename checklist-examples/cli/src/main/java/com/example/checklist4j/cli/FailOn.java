package com.example.checklist4j.cli;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.checklist.Severity;
import io.github.checklist4j.review.Difference;

/** What makes an assessment fail: a verdict, or how bad it is that a task does not hold. An error always does. */
enum FailOn {
    NOT_SATISFIED(Severity.LOW),
    UNKNOWN(Severity.LOW),
    LOW(Severity.LOW),
    MEDIUM(Severity.MEDIUM),
    HIGH(Severity.HIGH),
    CRITICAL(Severity.CRITICAL);

    private final Severity least;

    FailOn(Severity least) {
        this.least = least;
    }

    boolean failed(Assessment assessment) {
        return assessment.tasks().stream().anyMatch(this::failed);
    }

    private boolean failed(TaskResult task) {
        return fails(task, task.verdict());
    }

    private boolean fails(TaskResult task, Verdict verdict) {
        return verdict != null
                && switch (verdict) {
                    case ERROR -> true;
                    case NOT_SATISFIED -> task.isAtLeast(least);
                    case UNKNOWN -> this == UNKNOWN;
                    default -> false;
                };
    }

    /** Whether something fails that did not fail before. */
    boolean failedAnew(Assessment now, Difference sinceBaseline) {
        return sinceBaseline.findings().stream().anyMatch(each -> now.task(each.task())
                .filter(task -> fails(task, each.after()) && !fails(task, each.before()))
                .isPresent());
    }

    @Override
    public String toString() {
        return Word.of(this);
    }
}
