package com.example.checklist4j.cli;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.checklist.Severity;

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
        return switch (task.verdict()) {
            case ERROR -> true;
            case NOT_SATISFIED -> task.isAtLeast(least);
            case UNKNOWN -> this == UNKNOWN;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return Word.of(this);
    }
}
