package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Assumed;
import io.github.checklist4j.describe.Names;
import io.github.checklist4j.describe.Word;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's signed tick, or signed denial, for what no fact can show.
 *
 * @param task id of the task, where a project is held against several checklists with that of the checklist and a slash before it
 * @param done false: somebody looked, and it is not done; absent: it is
 * @param by who
 * @param on when
 * @param evidence link to the evidence; a denial needs none
 * @param until the last day on which it counts; absent: it does not end
 */
@Built
public record Attestation(
        @Names(Word.TASK) @Nullable String task,
        @Assumed @Nullable Boolean done,
        @Nullable String by,
        @Nullable LocalDate on,
        @Nullable String evidence,
        @Assumed @Nullable LocalDate until) {}
