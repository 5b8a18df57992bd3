package io.github.checklist4j.facts;

import org.jspecify.annotations.Nullable;

/**
 * A task that does not concern the project.
 *
 * @param task id of the task
 * @param reason why
 */
public record OutOfScope(@Nullable String task, @Nullable String reason) {}
