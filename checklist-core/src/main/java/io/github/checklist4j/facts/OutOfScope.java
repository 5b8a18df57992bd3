package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Names;
import io.github.checklist4j.describe.Word;
import org.jspecify.annotations.Nullable;

/**
 * A task that does not concern the project.
 *
 * @param task id of the task, where a project is held against several checklists with that of the checklist and a slash before it
 * @param reason why
 */
@Built
public record OutOfScope(
        @Names(Word.TASK) @Nullable String task, @Nullable String reason) {}
